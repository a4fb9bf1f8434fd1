import type { Language, Text } from '../base/language.js';
import type { Asking } from '../diagnosis/ask.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { fieldName } from './fields.js';

const fillers: Readonly<Record<string, Text>> = {
  member: { nl: 'elk lid', en: 'each member' },
  organisation: { nl: 'elke organisatie', en: 'each organisation' },
  total: { nl: 'leden', en: 'members' },
  n: { nl: '…', en: '…' },
};

const pulse: Text = {
  nl: 'Wat vinden de leden zelf? Laat er minstens vijf, zonder naam, van 1 tot 5 aangeven hoe zij dit zien: {statements}.',
  en: 'What do members think themselves? Let at least five of them say from 1 to 5, without a name, how they see this: {statements}.',
};

const eachSession: Text = { nl: '(per bijeenkomst) ', en: '(for each session) ' };

/** One thing to ask: a field, or the statements of the pulse together. */
export interface Ask {
  readonly path: string;
  readonly question: string;
  readonly narrows: number;
}

/**
 * The questions that would tell most, as they are put to a person. The statements of the pulse are
 * one question: they are answered in one go.
 */
export function questionsOf(
  asking: readonly Asking[],
  rulebook: Rulebook,
  language: Language,
  keys: Language,
): readonly Ask[] {
  const statements = asking.filter(({ path }) => isStatement(path));
  const [first] = statements;
  const questions = asking.flatMap((one): Ask[] => {
    if (!isStatement(one.path)) {
      return [{ ...one, question: questionFor(one.path, rulebook, language) }];
    }
    if (one !== first) return [];
    const names = statements.map(({ path }) => fieldName(path, keys).split('.').at(-1));
    const question = pulse[language].replace('{statements}', names.join(', '));
    const narrows = statements.reduce((sum, statement) => sum + statement.narrows, 0);
    return [{ path: 'pulse', question, narrows }];
  });
  return questions.sort((a, b) => b.narrows - a.narrows);
}

function isStatement(path: string): boolean {
  return path.startsWith('pulse.') && path !== 'pulse.date';
}

/** The question behind a field, as it is put to a person. */
export function questionFor(path: string, { questions }: Rulebook, language: Language): string {
  const asked = questions[path]?.ask[language] ?? path;
  const filled = asked.replace(
    /\{([a-z]+)\}/g,
    (braces, name: string) => fillers[name]?.[language] ?? braces,
  );
  return path.startsWith('sessions.') ? `${eachSession[language]}${filled}` : filled;
}
