import { closeSync, openSync, readSync } from 'node:fs';
import { compare } from '../base/compare.js';
import { type PartReport, type Place, tailoringOf } from '../programme/merge.js';
import { Outline, type Part } from '../programme/outline.js';
import * as schema from '../report/json-schema.js';
import type { NetworkJson } from '../report/json-types.js';

/** So much of a report is held at once, beside the network at hand. */
const CHUNK = 1 << 20;

/** A JSON report on disk, of which no more is held than what is read of it. */
export class ReportFile {
  private readonly descriptor: number;

  /** Opens it. Throws what the system says. */
  constructor(readonly name: string) {
    this.descriptor = openSync(name, 'r');
  }

  /**
   * Reads what stands above the networks, and where everything else stands. Throws what the system
   * says.
   *
   * @param each is told of each network, which is then let go
   * @returns undefined where it is no report of leernet, or not whole
   */
  outline(each: (network: NetworkJson) => void): PartReport | undefined {
    const reading = new Reading((place) => this.text(place), each);
    const outline = new Outline((part) => reading.take(part));
    const chunk = Buffer.alloc(CHUNK);
    for (let at = 0; ; ) {
      const length = readSync(this.descriptor, chunk, 0, CHUNK, at);
      if (length === 0) break;
      outline.push(chunk.subarray(0, length));
      if (reading.broken) return undefined;
      at += length;
    }
    return outline.finish() ? reading.result(this.name) : undefined;
  }

  /** What stands at a place. Throws what the system says. */
  text({ start, end }: Place): string {
    const bytes = Buffer.alloc(end - start);
    let at = 0;
    while (at < bytes.length) {
      const length = readSync(this.descriptor, bytes, at, bytes.length - at, start + at);
      if (length === 0) break;
      at += length;
    }
    return bytes.toString('utf8', 0, at);
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

/** The values of a report, held against its schema as they come by. */
class Reading {
  broken = false;
  private readonly head = new Map<string, unknown>();
  private readonly networks: PartReport['networks'][number][] = [];
  private readonly problems: PartReport['problems'][number][] = [];
  private tailoring: string | undefined;

  constructor(
    private readonly text: (place: Place) => string,
    private readonly each: (network: NetworkJson) => void,
  ) {}

  take({ key, listed, start, end }: Part): void {
    if (this.broken) return;
    try {
      const value: unknown = JSON.parse(this.text({ start, end }));
      if (!listed) {
        this.head.set(key, value);
      } else if (key === 'networks') {
        const network = schema.network.parse(value);
        if (this.networks.length === 0) this.tailoring = tailoringOf(network);
        this.networks.push({ file: network.file, start, end });
        this.each(network);
      } else if (key === 'problems') {
        const { file, code, severity } = schema.problem.parse(value);
        this.problems.push({ file, code, severity, start, end });
      }
    } catch {
      this.broken = true;
    }
  }

  result(name: string): PartReport | undefined {
    const head = schema.head.safeParse(Object.fromEntries(this.head));
    if (!head.success) return undefined;
    const { networks, problems } = this;
    const [first] = networks;
    // Where a file with errors comes first, it is by its rules that the report is called.
    const other = problems.some(
      ({ file, severity }) => severity === 'error' && first && compare(file, first.file) < 0,
    );
    const tailoring = other ? undefined : this.tailoring;
    return { name, head: head.data, networks, problems, tailoring };
  }
}
