/** What is open at a place of a YAML text: a quote, and brackets, the innermost last. */
export interface Open {
  /** Where the quote begins that the place lies in. */
  readonly quote: number | undefined;
  /** Where each bracket stands that is not closed yet. */
  readonly brackets: readonly number[];
  /** The last text in quotes before the place: from its first quote to past its last. */
  readonly quoted: { readonly start: number; readonly end: number } | undefined;
}

/**
 * Finds what is open at a place, for a text that no YAML reader gets through: it looks at quotes,
 * brackets, comments and block texts only, line by line.
 */
export function openAt(text: string, offset: number): Open {
  const scan = new Scan(text, offset);
  scan.run();
  return scan;
}

class Scan implements Open {
  quote: number | undefined;
  readonly brackets: number[] = [];
  quoted: Open['quoted'];
  private at = 0;
  /** Whether a value may begin here: only there are quotes and brackets more than plain text. */
  private fresh = true;

  constructor(
    private readonly text: string,
    private readonly until: number,
  ) {}

  run(): void {
    while (this.at < this.until) this.step(this.text.charAt(this.at));
  }

  private step(char: string): void {
    if (char === '#' && isSpace(this.text.charAt(this.at - 1))) {
      this.skipLine();
    } else if (this.fresh && (char === '"' || char === "'")) {
      this.skipQuoted(char);
    } else if (this.fresh && (char === '|' || char === '>') && this.brackets.length === 0) {
      this.skipBlock();
    } else {
      this.meet(char);
      this.at += 1;
    }
  }

  private meet(char: string): void {
    const inBrackets = this.brackets.length > 0;
    if ((char === '[' || char === '{') && (this.fresh || inBrackets)) {
      this.brackets.push(this.at);
      this.fresh = true;
    } else if ((char === ']' || char === '}') && inBrackets) {
      this.brackets.pop();
      this.fresh = false;
    } else if (char === '\n' || this.opens(char)) {
      this.fresh = true;
    } else if (!isSpace(char)) {
      this.fresh = false;
    }
  }

  /** Whether a value may follow: after a colon, after a dash in front, after a comma in brackets. */
  private opens(char: string): boolean {
    const loose = isSpace(this.text.charAt(this.at + 1));
    if (char === ':') return loose;
    if (char === '-' || char === '?') return this.fresh && loose;
    return char === ',' && this.brackets.length > 0;
  }

  private skipLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end === -1 ? this.until : end;
  }

  private skipQuoted(mark: string): void {
    const start = this.at;
    this.at += 1;
    while (this.at < this.until) {
      const char = this.text.charAt(this.at);
      const next = this.text.charAt(this.at + 1);
      if (char === mark && !(mark === "'" && next === mark)) {
        this.at += 1;
        this.quoted = { start, end: this.at };
        this.fresh = false;
        return;
      }
      this.at += char === mark || (char === '\\' && mark === '"') ? 2 : 1;
    }
    this.quote = start;
  }

  /** Skips a block text: the lines below that are empty or further in than the line it begins on. */
  private skipBlock(): void {
    const lineStart = this.text.lastIndexOf('\n', this.at - 1) + 1;
    const indent = /^ */.exec(this.text.slice(lineStart, this.at))?.[0].length ?? 0;
    this.skipLine();
    while (this.at < this.until) {
      const end = this.text.indexOf('\n', this.at + 1);
      const line = this.text.slice(this.at + 1, end === -1 ? undefined : end);
      if (line.trim() !== '' && !line.startsWith(' '.repeat(indent + 1))) return;
      this.at = end === -1 ? this.until : end;
    }
  }
}

/** Whether a character is white space, or lies past an end of the text. */
function isSpace(char: string): boolean {
  return char === '' || char === ' ' || char === '\n' || char === '\t' || char === '\r';
}
