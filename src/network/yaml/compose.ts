import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml';
import { faultOf, type YamlFault, type YamlFaultCode } from './faults.js';
import { refused } from './refused.js';
import { refusedScalar } from './refused-scalar.js';
import type { MappingNode, ScalarNode, SequenceNode, YamlNode } from './tree.js';

export type { YamlFault } from './faults.js';

/** How deep lists and sections may lie in each other. */
const MAX_DEPTH = 64;

/** How many keys and values a file may have, and as many again behind aliases. */
const MAX_VALUES = 50_000;

/**
 * Reads YAML text into a tree that knows where everything stands.
 *
 * @param text a whole file
 * @returns the root (undefined for a file with nothing in it), or the first thing that is wrong
 */
export function compose(text: string): { root: YamlNode | undefined } | { fault: YamlFault } {
  const fault = refused(text);
  if (fault) return { fault };
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { fault: faultOf(error.reason, error.mark?.position ?? 0, text) };
  }
  return new Composer(text, events).document();
}

class Fault extends Error {
  constructor(readonly fault: YamlFault) {
    super(fault.reason);
  }
}

/** Walks the flat events once and builds the tree; one use. */
class Composer {
  private at = 0;
  private depth = 0;
  /** Where the last value ended that has a place: one that is left out stands behind it. */
  private last = 0;
  private readonly anchors = new Map<string, YamlNode>();
  /** How many keys and values there were so far, and how many aliases stood for. */
  private composed = 0;
  private copied = 0;

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
  ) {}

  document(): { root: YamlNode | undefined } | { fault: YamlFault } {
    try {
      const [first] = this.events;
      if (first?.type !== EVENT_ID.DOCUMENT) return { root: undefined };
      this.at = 1;
      const root = this.node();
      this.at += 1;
      if (this.at < this.events.length) {
        this.fail('yaml-documents', this.secondDocument(first.explicitStart), 'a second document');
      }
      return { root };
    } catch (error) {
      if (error instanceof Fault) return { fault: error.fault };
      throw error;
    }
  }

  /** Where the second document begins: at the first mark (`---` or `...`) behind the first one. */
  private secondDocument(explicitStart: boolean): number {
    const mark = /^(?:---|\.\.\.)(?=\s|$)/gm;
    mark.lastIndex = this.last;
    const first = mark.exec(this.text);
    const found = explicitStart && this.last === 0 ? mark.exec(this.text) : first;
    return found?.index ?? this.last;
  }

  private fail(code: YamlFaultCode, offset: number, reason: string): never {
    throw new Fault({ code, offset, reason });
  }

  private node(): YamlNode {
    const event = this.events[this.at];
    this.at += 1;
    this.composed += 1;
    if (this.composed > MAX_VALUES) {
      this.fail('yaml-too-many', this.after(this.last), 'too many keys and values');
    }
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.scalar(event);
      case EVENT_ID.SEQUENCE:
        return this.sequence(event);
      case EVENT_ID.MAPPING:
        return this.mapping(event);
      case EVENT_ID.ALIAS:
        return this.alias(event);
      default:
        return this.fail('yaml', this.text.length, 'unexpected end');
    }
  }

  private scalar(event: Extract<Event, { type: 4 }>): ScalarNode {
    this.opens(event);
    const quotes =
      event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const block = !quotes && event.style !== SCALAR_STYLE.PLAIN;
    const blank = event.valueStart < 0;
    const refused = refusedScalar(this.text, event, this.depth === 0);
    if (refused) throw new Fault(refused);
    const node: ScalarNode = {
      kind: 'scalar',
      start: blank ? this.last : block ? this.mark(event) : event.valueStart - (quotes ? 1 : 0),
      end: blank ? this.last : event.valueEnd + (quotes ? 1 : 0),
      path: '',
      text: getScalarValue(this.text, event),
      plain: event.style === SCALAR_STYLE.PLAIN,
    };
    this.last = node.end;
    this.closes(event, node);
    return node;
  }

  /** Where the mark of a block text stands, at the end of the line above it. */
  private mark({ style, valueStart }: Extract<Event, { type: 4 }>): number {
    return this.text.lastIndexOf(style === SCALAR_STYLE.LITERAL_BLOCK ? '|' : '>', valueStart - 1);
  }

  private sequence(event: Extract<Event, { type: 2 }>): SequenceNode {
    this.opens(event);
    this.last = event.start;
    const items: YamlNode[] = [];
    this.depth += 1;
    const block = event.style === COLLECTION_STYLE.BLOCK;
    while (this.events[this.at]?.type !== EVENT_ID.POP) {
      items.push(block ? this.item() : this.node());
    }
    this.depth -= 1;
    this.at += 1;
    const end = Math.max(this.last, event.start + 1);
    const node: SequenceNode = { kind: 'sequence', start: event.start, end, path: '', items };
    this.closes(event, node);
    return node;
  }

  /** An item of a list; a dash with nothing behind it stands where the dash is. */
  private item(): YamlNode {
    const before = this.last;
    const dash = this.after(before);
    const node = this.node();
    if (node.kind !== 'scalar' || !node.plain) return node;
    if (node.end > before) {
      if (/\n[ \t]*#/.test(this.text.slice(dash, node.start))) {
        this.fail('yaml-comment', dash, 'a comment between a dash and its text');
      }
      return node;
    }
    this.last = dash + 1;
    return { ...node, start: dash, end: this.last };
  }

  private mapping(event: Extract<Event, { type: 3 }>): MappingNode {
    this.opens(event);
    this.last = event.start;
    const entries: MappingNode['entries'] = [];
    this.depth += 1;
    while (this.events[this.at]?.type !== EVENT_ID.POP) {
      const key = this.key();
      const before = this.last;
      const value = this.node();
      entries.push({ key, value: value.end > before ? value : located(value, key) });
    }
    this.depth -= 1;
    this.at += 1;
    const end = Math.max(this.last, event.start + 1);
    const node: MappingNode = { kind: 'mapping', start: event.start, end, path: '', entries };
    this.closes(event, node);
    return node;
  }

  private key(): ScalarNode {
    const before = this.last;
    const key = this.node();
    if (key.kind !== 'scalar') {
      return this.fail('yaml-key', key.start, 'a key that is a list or a section');
    }
    if (key.end > before) return key;
    const mark = this.after(before);
    const bare = this.text.charAt(mark) === '?' ? 'yaml-question' : 'yaml-no-key';
    return this.fail(bare, mark, 'a key that is left out');
  }

  /** Where the first mark stands behind a place: past white space, closed brackets and remarks. */
  private after(place: number): number {
    const between = /(?:[\s\]},]|#.*)*/y;
    between.lastIndex = place;
    between.test(this.text);
    return Math.min(between.lastIndex, Math.max(0, this.text.length - 1));
  }

  /** Puts a copy of what an alias stands for in its place: what is wrong there is said there. */
  private alias(event: Extract<Event, { type: 5 }>): YamlNode {
    const name = this.text.slice(event.anchorStart, event.anchorEnd);
    const place = { start: event.anchorStart - 1, end: event.anchorEnd };
    const target = this.anchors.get(name);
    if (!target) return this.fail('yaml-alias', place.start, `unidentified alias "${name}"`);
    this.last = place.end;
    return this.copy(target, place, this.depth);
  }

  private copy(node: YamlNode, place: { start: number; end: number }, depth: number): YamlNode {
    this.copied += 1;
    if (this.copied > MAX_VALUES) {
      this.fail('yaml-alias-bomb', place.start, 'too many values behind aliases');
    }
    if (depth > MAX_DEPTH) this.fail('yaml-depth', place.start, 'nested too deep behind aliases');
    switch (node.kind) {
      case 'scalar':
        return { ...node, ...place };
      case 'sequence': {
        const items = node.items.map((item) => this.copy(item, place, depth + 1));
        return { ...node, ...place, items };
      }
      case 'mapping': {
        const entries = node.entries.map(({ key, value }) => ({
          key: { ...key, ...place },
          value: this.copy(value, place, depth + 1),
        }));
        return { ...node, ...place, entries };
      }
    }
  }

  /** An anchor names its value from its start on: an alias inside it would have no end. */
  private opens(event: Properties): void {
    if (event.tagStart >= 0) this.fail('yaml-tag', event.tagStart, 'a tag');
    if (event.anchorStart >= 0) this.anchors.delete(this.anchorOf(event));
  }

  private closes(event: Properties, node: YamlNode): void {
    if (event.anchorStart >= 0) this.anchors.set(this.anchorOf(event), node);
  }

  private anchorOf(event: Properties): string {
    return this.text.slice(event.anchorStart, event.anchorEnd);
  }
}

/** What may stand in front of a value: an anchor and a tag. */
type Properties = Extract<Event, { tagStart: number }>;

/** A key with nothing behind it has no place of its own: it stands where its key stands. */
function located(value: YamlNode, key: ScalarNode): YamlNode {
  return { ...value, start: key.start, end: key.end };
}
