/** A value in a JSON text: what it stands under in the outermost object, and where, in bytes. */
export interface Part {
  readonly key: string;
  /** Whether it is one of a list rather than the whole value of the key. */
  readonly listed: boolean;
  readonly start: number;
  readonly end: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/**
 * Finds the values of a JSON object, and those of its lists one by one, without holding more of it
 * than the piece at hand: a report may be larger than memory, or than the longest text there can be.
 * It looks at brackets and quotes alone; that each value is JSON is for who reads it to see.
 */
export class Outline {
  private at = 0;
  private depth = 0;
  /** The depth that values are told apart at: 1 in the object, 2 in a list of it. */
  private level = 0;
  private key: string | undefined;
  private start = -1;
  private end = -1;
  private spelled = '';
  private quoted = false;
  private escaped = false;
  private sound = true;

  /** @param found is told of each value, in the order of the text */
  constructor(private readonly found: (part: Part) => void) {}

  /** Reads on. */
  push(bytes: Uint8Array): void {
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0;
      if (this.quoted) this.within(byte);
      else if (byte > 0x20) this.between(byte);
      this.at += 1;
    }
  }

  /** Ends the text. Returns whether it was one object, as far as could be seen. */
  finish(): boolean {
    return this.sound && this.level === 0 && this.at > 0 && this.end >= 0;
  }

  private within(byte: number): void {
    if (this.escaped) {
      this.escaped = false;
    } else if (byte === BACKSLASH) {
      this.escaped = true;
    } else if (byte === QUOTE) {
      this.quoted = false;
      this.end = this.at + 1;
      return;
    }
    if (this.level === 1 && this.depth === 1 && this.key === undefined) {
      this.spelled += String.fromCharCode(byte);
    }
  }

  private between(byte: number): void {
    if (this.level === 0) {
      this.sound &&= byte === OPEN && this.end < 0;
      this.level = 1;
      this.depth = 1;
      return;
    }
    const flat = this.depth === this.level;
    if (flat && byte === COLON && this.level === 1) this.named();
    else if (flat && byte === COMMA) this.tell();
    else if (byte === CLOSE || byte === CLOSE_LIST) this.close();
    else this.value(byte);
  }

  private value(byte: number): void {
    const begins = this.start < 0;
    if (begins && byte === OPEN_LIST && this.level === 1 && this.key !== undefined) {
      this.level = 2;
      this.depth = 2;
      return;
    }
    if (begins) this.start = this.at;
    if (byte === QUOTE) this.quoted = true;
    else if (byte === OPEN || byte === OPEN_LIST) this.depth += 1;
    else this.end = this.at + 1;
  }

  private named(): void {
    this.key = this.spelled;
    this.start = -1;
  }

  /** Tells of the value that ends here. */
  private tell(): void {
    const { key, start, end } = this;
    if (start >= 0 && key !== undefined) this.found({ key, listed: this.level === 2, start, end });
    else if (start >= 0) this.sound = false;
    this.start = -1;
    if (this.level === 1) {
      this.key = undefined;
      this.spelled = '';
    }
  }

  private close(): void {
    if (this.depth > this.level) {
      this.depth -= 1;
      this.end = this.at + 1;
      return;
    }
    this.tell();
    this.level -= 1;
    this.depth -= 1;
    this.end = this.at + 1;
    if (this.level === 1) this.spelled = '';
  }
}
