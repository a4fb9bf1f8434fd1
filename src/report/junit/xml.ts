import { escapeUTF8 } from 'entities/escape';

/** An element: what stands in it is text, or elements. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: string | readonly Element[];
}

export function element(
  name: string,
  attributes: Element['attributes'] = {},
  children: Element['children'] = [],
): Element {
  return { name, attributes, children };
}

/** An element as XML, each on a line of its own; text stands as it is, whatever is in it. */
export function written({ name, attributes, children }: Element, indent = ''): string {
  const open = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeUTF8(String(value))}"`)
    .join('')}`;
  if (children.length === 0) return `${open}/>\n`;
  if (typeof children === 'string') return `${open}>${escapeUTF8(children)}</${name}>\n`;
  const inner = children.map((child) => written(child, `${indent}  `)).join('');
  return `${open}>\n${inner}${indent}</${name}>\n`;
}
