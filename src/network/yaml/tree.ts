/** A place in a file: offsets into its text, and the path of the field in English names. */
export interface Place {
  readonly start: number;
  readonly end: number;
  path: string;
}

/** A text, a number, a word or nothing at all. `plain` is false for what stands in quotes. */
export interface ScalarNode extends Place {
  readonly kind: 'scalar';
  readonly text: string;
  readonly plain: boolean;
}

export interface SequenceNode extends Place {
  readonly kind: 'sequence';
  readonly items: YamlNode[];
}

export interface MappingNode extends Place {
  readonly kind: 'mapping';
  readonly entries: { readonly key: ScalarNode; readonly value: YamlNode }[];
}

/** One value of a YAML file, with where it stands. */
export type YamlNode = ScalarNode | SequenceNode | MappingNode;

const INTEGER = /^[-+]?[0-9]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * The JavaScript value of a node, by the core schema of YAML 1.2.
 *
 * @returns null, a boolean, a number, a string, an array or a plain object
 */
export function plainValue(node: YamlNode): unknown {
  switch (node.kind) {
    case 'sequence':
      return node.items.map(plainValue);
    case 'mapping':
      return Object.fromEntries(
        node.entries.map(({ key, value }) => [String(plainValue(key) ?? ''), plainValue(value)]),
      );
    case 'scalar':
      return node.plain ? plainScalar(node.text) : node.text;
  }
}

/** Whether a node says nothing at all: a key with no value behind it. */
export function isBlank(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.plain && NULLS.has(node.text);
}

const NULLS: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);
const TRUE = new Set(['true', 'True', 'TRUE']);
const FALSE = new Set(['false', 'False', 'FALSE']);

function plainScalar(text: string): unknown {
  if (NULLS.has(text)) return null;
  if (TRUE.has(text)) return true;
  if (FALSE.has(text)) return false;
  if (INTEGER.test(text) || FLOAT.test(text)) return Number(text);
  if (/^0x[0-9a-fA-F]+$/.test(text)) return Number.parseInt(text.slice(2), 16);
  if (/^0o[0-7]+$/.test(text)) return Number.parseInt(text.slice(2), 8);
  if (/^[-+]?(\.inf|\.Inf|\.INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (/^(\.nan|\.NaN|\.NAN)$/.test(text)) return Number.NaN;
  return text;
}
