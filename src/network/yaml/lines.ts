/** A place as people count: lines and columns from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines in a text; the line starts are worked out once. */
export class Lines {
  private starts: number[] | undefined;

  constructor(private readonly text: string) {}

  /** Line and column of an offset; the column counts code units. */
  position(offset: number): Position {
    const starts = this.all();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
  }

  /** The text of a line, from 1, without its line end; empty past the end. */
  line(number: number): string {
    const starts = this.all();
    const start = starts[number - 1];
    if (start === undefined) return '';
    return this.text.slice(start, starts[number] ?? this.text.length).replace(/[\r\n]+$/, '');
  }

  /** How many lines there are. */
  get count(): number {
    return this.all().length;
  }

  private all(): readonly number[] {
    if (!this.starts) {
      // A byte order mark is no column of the first line.
      this.starts = [this.text.startsWith('\uFEFF') ? 1 : 0];
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) {
        this.starts.push(at + 1);
      }
    }
    return this.starts;
  }
}
