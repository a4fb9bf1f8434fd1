import type { Edit, Path, Plain } from '../../edit/plain.js';
import type { Item, Tick } from '../item.js';
import { say } from '../words.js';
import { answer, type ReadContext, type Reading, wrong } from './answer.js';
import { findOption, notOnScreen, readLeaf, readWords } from './leaf.js';

/** The words of a line: what stands between spaces and commas. */
export function tokensOf(typed: string): readonly string[] {
  return typed.split(/[\s,;]+/).filter((token) => token !== '');
}

/**
 * Some of a few words. Where not all were named, the list stays open (it ends in `unknown`) until
 * somebody says that the rest is a no.
 */
export function readSome(item: Item, path: Path, typed: string, context: ReadContext): Reading {
  const named: string[] = [];
  for (const token of tokensOf(typed)) {
    const option = findOption(token, item.options);
    if (!option) return wrong(notOnScreen(token, item.options, context));
    if (named.includes(option.value)) {
      return wrong(say('wrongTwice', context.language, { typed: token }));
    }
    named.push(option.value);
  }
  const left = item.options.filter(({ value }) => !named.includes(value)).map(({ code }) => code);
  const value = left.length > 0 ? [...named, 'unknown'] : named;
  return answer([{ path, value }], { left });
}

/** How many people or organisations, or which: `9`, `l1, l4`, and `-l3` for all but. */
export function readHeads(item: Item, path: Path, typed: string, context: ReadContext): Reading {
  const number = readLeaf(typed, { is: 'number', min: 0, max: 1000, range: true }, context);
  if ('value' in number) return answer([{ path, value: number.value }]);
  const but = typed.startsWith('-');
  const named: string[] = [];
  for (const token of tokensOf(but ? typed.slice(1) : typed)) {
    const option = findOption(token, item.options);
    if (!option) return wrong(notOnScreen(token, item.options, context));
    if (named.includes(option.value)) {
      return wrong(say('wrongTwice', context.language, { typed: token }));
    }
    named.push(option.value);
  }
  const all = item.options.map(({ value }) => value);
  const value = but ? all.filter((one) => !named.includes(one)) : named;
  return answer([{ path, value }]);
}

/** Words with commas between them. */
export function readTexts(path: Path, typed: string, context: ReadContext): Reading {
  const texts: string[] = [];
  for (const part of typed.split(/[,;]/)) {
    const read = readWords(part, context);
    if ('wrong' in read) return wrong(read.wrong);
    if (read.value !== '' && !texts.includes(read.value)) texts.push(read.value);
  }
  return answer([{ path, value: texts }]);
}

/** Which of a few things are so: `1 3`, `2?` for don't know, `-4` for no. */
export function readTicks(
  ticks: readonly Tick[],
  along: readonly Edit[],
  typed: string,
  context: ReadContext,
): Reading {
  const said = new Map<string, Plain>();
  for (const token of tokensOf(typed)) {
    const parts = /^(-?)(.*?)(\??)$/.exec(token);
    const tick = ticks.find(({ code }) => code.toLowerCase() === parts?.[2]?.toLowerCase());
    if (!tick) return wrong(notOnScreen(token, ticks, context));
    if (said.has(tick.code)) return wrong(say('wrongTwice', context.language, { typed: token }));
    said.set(tick.code, parts?.[3] === '?' ? 'unknown' : parts?.[1] !== '-');
  }
  const edits = ticks.flatMap(({ code, path }): Edit[] => {
    const value = said.get(code);
    return value === undefined ? [] : [{ path, value }];
  });
  const left = ticks.map(({ code }) => code).filter((code) => !said.has(code));
  return answer([...along, ...edits], { left });
}

/** What most have, and who differs: `6 l1=16 l4=?`. */
export function readUsual(
  ticks: readonly Tick[],
  kind: Item['form'] & { readonly is: 'usual' },
  typed: string,
  context: ReadContext,
): Reading {
  const values = new Map<string, Plain>();
  let usual: Plain | undefined;
  for (const token of tokensOf(typed.replace(/\s*=\s*/g, '='))) {
    const [code = '', number] = token.split('=');
    if (number === undefined) {
      const read = readLeaf(token, kind.kind, context);
      if ('wrong' in read) return wrong(read.wrong);
      if (usual !== undefined) return wrong(say('wrongTwice', context.language, { typed: token }));
      usual = read.value;
      continue;
    }
    const tick = ticks.find((one) => one.code.toLowerCase() === code.toLowerCase());
    if (!tick) return wrong(notOnScreen(code, ticks, context));
    const read = number === '?' ? { value: 'unknown' } : readLeaf(number, kind.kind, context);
    if ('wrong' in read) return wrong(read.wrong);
    values.set(tick.code, read.value);
  }
  return answer(
    ticks.flatMap(({ code, path }): Edit[] => {
      const value = values.get(code) ?? usual;
      return value === undefined ? [] : [{ path, value }];
    }),
  );
}
