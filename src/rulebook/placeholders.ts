const PLACEHOLDER = /\{([a-z][a-z0-9.-]*)\}/g;

/** The names between braces in a text: the measures that a finding shows. */
export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap((match) => match[1] ?? []);
}

/** Fills in the names between braces. */
export function fillIn(text: string, value: (name: string) => string): string {
  return text.replace(PLACEHOLDER, (_, name: string) => value(name));
}
