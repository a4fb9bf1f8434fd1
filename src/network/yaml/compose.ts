import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml';
import type { MappingNode, ScalarNode, SequenceNode, YamlNode } from './tree.js';

/** What stops a text from being one YAML document; `offset` is where. */
export interface YamlFault {
  readonly code:
    | 'yaml'
    | 'yaml-tab'
    | 'yaml-colon'
    | 'yaml-character'
    | 'yaml-depth'
    | 'yaml-documents'
    | 'yaml-alias'
    | 'yaml-alias-bomb'
    | 'yaml-key'
    | 'yaml-tag';
  readonly offset: number;
  /** What the YAML reader itself says, in English. */
  readonly reason: string;
}

/** How deep lists and sections may lie in each other, and how many values aliases may stand for. */
const MAX_DEPTH = 64;
const MAX_VALUES = 200_000;

/**
 * Reads YAML text into a tree that knows where everything stands.
 *
 * @param text a whole file
 * @returns the root (undefined for a file with nothing in it), or the first thing that is wrong
 */
export function compose(text: string): { root: YamlNode | undefined } | { fault: YamlFault } {
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (error instanceof YAMLException) return { fault: asFault(error, text) };
    throw error;
  }
  return new Composer(text, events).document();
}

function asFault(error: YAMLException, text: string): YamlFault {
  const offset = error.mark?.position ?? 0;
  const reason = error.reason;
  if (reason.includes('maxDepth')) return { code: 'yaml-depth', offset, reason };
  const tab = tabInIndent(text, offset);
  if (tab !== undefined) return { code: 'yaml-tab', offset: tab, reason };
  if (/[@`%]/.test(text.charAt(offset))) return { code: 'yaml-character', offset, reason };
  const colon = secondColon(text, offset);
  if (colon !== undefined) return { code: 'yaml-colon', offset: colon, reason };
  return { code: 'yaml', offset, reason };
}

/** Where a text has a colon of its own on the line at `offset`, as in `wat: besluit: we gaan door`. */
function secondColon(text: string, offset: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  const match = /^[\s-]*[^\s'"{[][^:'"{[]*:\s+[^\s'"{[][^'"]*?(:)(?:\s|$)/.exec(line);
  return match ? lineStart + match[0].lastIndexOf(':') : undefined;
}

/** Where a tab stands in the indent of the line at `offset`, or of the one before it. */
function tabInIndent(text: string, offset: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.lastIndexOf('\n', lineStart - 2) + 1;
  for (const start of [lineStart, before]) {
    const tab = /^[ ]*\t/.exec(text.slice(start, start + 200));
    if (tab) return start + tab[0].length - 1;
  }
  return undefined;
}

class Fault extends Error {
  constructor(readonly fault: YamlFault) {
    super(fault.reason);
  }
}

/** Walks the flat events once and builds the tree; one use. */
class Composer {
  private at = 0;
  private readonly anchors = new Map<string, YamlNode>();
  /** How many values a node stands for once its aliases are followed. */
  private readonly sizes = new Map<YamlNode, number>();
  /** Only a file with an anchor in it can have aliases to count. */
  private readonly counting: boolean;

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
  ) {
    this.counting = text.includes('&');
  }

  document(): { root: YamlNode | undefined } | { fault: YamlFault } {
    try {
      if (this.events.length === 0) return { root: undefined };
      this.at = 1;
      const root = this.node();
      this.at += 1;
      if (this.at < this.events.length) {
        const second = this.text.search(/^---/m);
        const next = this.text.indexOf('\n---', Math.max(second, 0) + (second === 0 ? 3 : 0));
        this.fail('yaml-documents', next === -1 ? second : next + 1, 'more than one document');
      }
      return { root };
    } catch (error) {
      if (error instanceof Fault) return { fault: error.fault };
      throw error;
    }
  }

  private fail(code: YamlFault['code'], offset: number, reason: string): never {
    throw new Fault({ code, offset: Math.max(offset, 0), reason });
  }

  private node(): YamlNode {
    const event = this.events[this.at];
    if (!event) return this.fail('yaml', this.text.length, 'unexpected end');
    this.at += 1;
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        if (event.tagStart >= 0) this.fail('yaml-tag', event.tagStart, 'a tag');
        const node: ScalarNode = {
          kind: 'scalar',
          start: Math.max(event.valueStart, 0),
          end: Math.max(event.valueEnd, 0),
          path: '',
          text: getScalarValue(this.text, event),
          plain: event.style === SCALAR_STYLE.PLAIN,
        };
        this.anchor(event, node);
        return node;
      }
      case EVENT_ID.SEQUENCE:
        return this.sequence(event);
      case EVENT_ID.MAPPING:
        return this.mapping(event);
      case EVENT_ID.ALIAS: {
        const name = this.text.slice(event.anchorStart, event.anchorEnd);
        const target = this.anchors.get(name);
        if (!target)
          return this.fail('yaml-alias', event.anchorStart, `unidentified alias "${name}"`);
        return target;
      }
      default:
        return this.fail('yaml', this.text.length, 'unexpected end');
    }
  }

  private sequence(event: Extract<Event, { type: 2 }>): SequenceNode {
    if (event.tagStart >= 0) this.fail('yaml-tag', event.tagStart, 'a tag');
    const items: YamlNode[] = [];
    while (this.events[this.at]?.type !== EVENT_ID.POP) items.push(this.node());
    this.at += 1;
    const end = items.at(-1)?.end ?? event.start;
    const node: SequenceNode = { kind: 'sequence', start: event.start, end, path: '', items };
    this.measure(node, items, event.start);
    this.anchor(event, node);
    return node;
  }

  private mapping(event: Extract<Event, { type: 3 }>): MappingNode {
    if (event.tagStart >= 0) this.fail('yaml-tag', event.tagStart, 'a tag');
    const entries: MappingNode['entries'] = [];
    const parts: YamlNode[] = [];
    while (this.events[this.at]?.type !== EVENT_ID.POP) {
      const key = this.node();
      if (key.kind !== 'scalar')
        return this.fail('yaml-key', key.start, 'a key that is a list or a section');
      const value = this.node();
      entries.push({ key, value: located(value, key) });
      parts.push(value);
    }
    this.at += 1;
    const end = entries.at(-1)?.value.end ?? event.start;
    const node: MappingNode = { kind: 'mapping', start: event.start, end, path: '', entries };
    this.measure(node, parts, event.start);
    this.anchor(event, node);
    return node;
  }

  private anchor(event: Extract<Event, { anchorStart: number }>, node: YamlNode): void {
    if (event.anchorStart >= 0)
      this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), node);
  }

  /** Keeps count of what aliases stand for; a file without any needs no counting. */
  private measure(node: YamlNode, parts: readonly YamlNode[], offset: number): void {
    if (!this.counting) return;
    let size = 1;
    for (const part of parts) size += this.sizes.get(part) ?? 1;
    if (size > MAX_VALUES) this.fail('yaml-alias-bomb', offset, 'too many values behind aliases');
    this.sizes.set(node, size);
  }
}

/** A key with nothing behind it has no place of its own: it stands where its key stands. */
function located(value: YamlNode, key: ScalarNode): YamlNode {
  if (value.kind !== 'scalar' || value.end > 0) return value;
  return { ...value, start: key.start, end: key.end };
}
