/** The shells that leernet completes what is typed in. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** A text as one word of any of these shells, whatever stands in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
