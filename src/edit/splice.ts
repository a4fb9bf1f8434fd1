/** A piece of text to be replaced; nothing is replaced where it ends where it starts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A splice that only puts text in. */
export function putIn(start: number, text: string): Splice {
  return { start, end: start, text };
}

/** The text with its splices made; they may not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (made, { start, end, text: own }) => made.slice(0, start) + own + made.slice(end),
      text,
    );
}
