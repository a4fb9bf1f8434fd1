import { compose } from '../network/yaml/compose.js';
import { Lines } from '../network/yaml/lines.js';
import type { MappingNode, ScalarNode, SequenceNode, YamlNode } from '../network/yaml/tree.js';
import { EditError } from './error.js';

/** What may stand between two values: blanks, remarks, and the marks of brackets. */
const BETWEEN = /(?:[\s,:]|#[^\n]*)*/y;

/** The text of a file with its tree: where lines, values and their marks begin and end. */
export class Page {
  readonly root: YamlNode | undefined;
  /** How its lines end. */
  readonly eol: '\n' | '\r\n';

  constructor(readonly text: string) {
    const composed = compose(text);
    if ('fault' in composed) {
      const { line } = new Lines(text).position(composed.fault.offset);
      throw new EditError('unreadable', { line: String(line) });
    }
    this.root = composed.root;
    const windows = text.split('\r\n').length - 1;
    this.eol = windows * 2 > text.split('\n').length - 1 ? '\r\n' : '\n';
  }

  /** The number of the line of a place, from 1. */
  line(place: number): number {
    return new Lines(this.text).position(place).line;
  }

  lineStart(place: number): number {
    const start = this.text.lastIndexOf('\n', place - 1) + 1;
    return start === 0 && this.text.startsWith('\uFEFF') ? 1 : start;
  }

  /** Where the line of a place ends, before what ends it. */
  lineEnd(place: number): number {
    const end = this.text.indexOf('\n', place);
    if (end === -1) return this.text.length;
    return end > place && this.text.charAt(end - 1) === '\r' ? end - 1 : end;
  }

  /** Where the line below begins; undefined where there is none. */
  nextLine(place: number): number | undefined {
    const end = this.text.indexOf('\n', place);
    return end === -1 || end + 1 >= this.text.length ? undefined : end + 1;
  }

  /** Where the line above ends, before what ends it. */
  endAbove(place: number): number {
    const end = this.lineStart(place) - 1;
    return this.text.charAt(end - 1) === '\r' ? end - 1 : end;
  }

  column(place: number): number {
    return place - this.lineStart(place);
  }

  /** Whether a node is a list or section in brackets. */
  isFlow(node: YamlNode): boolean {
    return node.kind !== 'scalar' && '[{'.includes(this.text.charAt(node.start));
  }

  /** Whether what stands here is written elsewhere, and only pointed at. */
  isAlias(node: YamlNode): boolean {
    return this.text.charAt(node.start) === '*' && (node.kind !== 'scalar' || node.plain);
  }

  /** Whether a node is a text of lines behind `|` or `>`. */
  isBlock(node: YamlNode): boolean {
    return node.kind === 'scalar' && !node.plain && '|>'.includes(this.text.charAt(node.start));
  }

  /** Where the mark behind a key ends; undefined for a key in brackets that has none. */
  afterKey(key: ScalarNode): number | undefined {
    const mark = /(?:\s|#[^\n]*)*:/y;
    mark.lastIndex = key.end;
    return mark.test(this.text) ? mark.lastIndex : undefined;
  }

  /** Where a value ends that stands behind a key, or behind a dash. */
  endOf(node: YamlNode, key?: ScalarNode): number {
    if (isLeftOut(node)) return key ? (this.afterKey(key) ?? key.end) : node.start + 1;
    if (this.isAlias(node)) return node.end;
    if (this.isBlock(node)) {
      return node.start + this.text.slice(node.start, node.end).trimEnd().length;
    }
    if (node.kind === 'scalar') return node.end;
    if (this.isFlow(node)) {
      BETWEEN.lastIndex = Math.max(this.endOfLast(node), node.start + 1);
      BETWEEN.test(this.text);
      return BETWEEN.lastIndex + 1;
    }
    return this.endOfLast(node);
  }

  private endOfLast(node: SequenceNode | MappingNode): number {
    if (node.kind === 'sequence') {
      const last = node.items.at(-1);
      return last ? this.endOf(last) : node.end;
    }
    const last = node.entries.at(-1);
    return last ? this.endOf(last.value, last.key) : node.end;
  }

  /** The name that a value is given between two places, so that it can be pointed at. */
  anchor(from: number, to: number): string | undefined {
    const between = this.text.slice(from, to).replace(/(^|\s)#[^\n]*/g, '');
    return /&(\S+)/.exec(between)?.[1];
  }

  /** Whether something points at a name. */
  isPointedAt(anchor: string): boolean {
    return pointers(this.text).includes(`*${anchor}`);
  }

  /** Whether something elsewhere points at what is named in a piece of the text. */
  holdsPointedAt(start: number, end: number): boolean {
    const names = [...this.text.slice(start, end).matchAll(/(?<=[\s,[{])&([^\s,[\]{}]+)/g)];
    const elsewhere = pointers(`${this.text.slice(0, start)}\n${this.text.slice(end)}`);
    return names.some(([, name]) => elsewhere.includes(`*${name}`));
  }
}

/** The words of a text that may point at a name. */
function pointers(text: string): readonly string[] {
  return text.split(/[\s,[\]{}]+/).filter((word) => word.startsWith('*'));
}

/** Whether a key or a dash has nothing at all behind it. */
export function isLeftOut(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.plain && node.text === '';
}
