const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * A short hash of a text, for telling apart, not for keeping secret (FNV-1a, 64 bits, over the
 * code units of the text; http://www.isthe.com/chongo/tech/comp/fnv/).
 *
 * @returns 16 hexadecimal digits
 */
export function hash(text: string): string {
  let value = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    value = ((value ^ BigInt(text.charCodeAt(at))) * PRIME) & 0xffffffffffffffffn;
  }
  return value.toString(16).padStart(16, '0');
}
