/**
 * What changed between two texts, line by line: `-` is gone, `+` is new, and two lines on either side
 * of a change stay in sight. The common lines are the longest that can be had in one order.
 */
export function lineChanges(before: string, after: string): string {
  const [old, made] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const lines = compared(old, made);
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - 2), at + 3).some(({ mark }) => mark !== ' '),
  );
  const shown: string[] = [];
  lines.forEach(({ mark, text }, at) => {
    if (!near[at]) return;
    if (at > 0 && !near[at - 1] && shown.length > 0) shown.push('  …');
    shown.push(`${mark} ${text}`.trimEnd());
  });
  return shown.join('\n');
}

interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

function compared(old: readonly string[], made: readonly string[]): readonly Line[] {
  let first = 0;
  while (first < old.length && first < made.length && old[first] === made[first]) first += 1;
  let last = 0;
  const rest = Math.min(old.length, made.length) - first;
  while (last < rest && old.at(-1 - last) === made.at(-1 - last)) last += 1;
  const same = (text: string): Line => ({ mark: ' ', text });
  return [
    ...old.slice(0, first).map(same),
    ...between(old.slice(first, old.length - last), made.slice(first, made.length - last)),
    ...old.slice(old.length - last).map(same),
  ];
}

/** The middle, by the table of the longest common lines. */
function between(old: readonly string[], made: readonly string[]): readonly Line[] {
  const width = made.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = made.length - 1; j >= 0; j -= 1) {
      const [down, right] = [table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0];
      table[i * width + j] =
        old[i] === made[j] ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < made.length) {
    const [a, b] = [old[i], made[j]];
    const gone = (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0);
    if (a !== undefined && b !== undefined && a === b) {
      lines.push({ mark: ' ', text: a });
      i += 1;
      j += 1;
    } else if (a !== undefined && (b === undefined || gone)) {
      lines.push({ mark: '-', text: a });
      i += 1;
    } else {
      lines.push({ mark: '+', text: b ?? '' });
      j += 1;
    }
  }
  return lines;
}
