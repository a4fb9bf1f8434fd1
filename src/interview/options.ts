import type { Language, Text } from '../base/language.js';
import { aboutField, type Kind } from '../network/field.js';
import type { Words } from '../network/input.js';
import { fieldAt, networkShape } from '../rulebook/condition/names.js';
import type { Book } from './book.js';
import { codeIn } from './codes.js';
import type { LinePart, Option } from './item.js';
import { say } from './words.js';

/** Somebody or something of the network that an answer may point to. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** Who and what an answer may point to. */
export interface Pointing {
  readonly members: readonly Named[];
  readonly organisations: readonly Named[];
}

/** What may be typed for a field, with the code of each. */
export function optionsOf(
  path: string,
  kind: Kind,
  book: Book,
  language: Language,
  pointing: Pointing,
): readonly Option[] {
  switch (kind.is) {
    case 'yes-no':
    case 'yes-no-or-text':
    case 'yes-no-or-mark':
    case 'yes-no-or-date':
      return yesNo(language);
    case 'choice':
    case 'choices':
      return numbered(labelsOf(path, book, kind.words), kind.words, language);
    case 'decider': {
      const words = numbered(labelsOf(path, book, kind.words), kind.words, language);
      const organisations = path === 'plan.by' ? [] : organisationOptions(pointing);
      return [...words, ...memberOptions(pointing, language), ...organisations];
    }
    case 'reference':
    case 'references':
      return kind.to === 'member'
        ? memberOptions(pointing, language)
        : organisationOptions(pointing);
    case 'presence':
      return memberOptions(pointing, language);
    case 'adopters':
      return organisationOptions(pointing);
    default:
      return [];
  }
}

function yesNo(language: Language): readonly Option[] {
  return [
    {
      code: language === 'nl' ? 'j' : 'y',
      value: 'yes',
      label: say('yes', language),
      also: ['ja', 'j', 'yes', 'y', 'true'],
    },
    {
      code: 'n',
      value: 'no',
      label: say('no', language),
      also: ['nee', 'n', 'no', 'false'],
    },
  ];
}

type Labels = Readonly<Record<string, Text>>;

/** The plain words for the values of a field; those of the perspectives stand with the members. */
function labelsOf(path: string, { questions }: Book, words: Words): Labels {
  const own = questions[path]?.options;
  if (own) return own;
  const members = questions['members.perspectives']?.options ?? {};
  const same = Object.keys(words).every((word) => Object.hasOwn(members, word));
  return same ? members : {};
}

function numbered(labels: Labels, words: Words, language: Language): readonly Option[] {
  return Object.entries(labels)
    .filter(([value]) => Object.hasOwn(words, value))
    .map(([value, label], at) => ({
      code: String(at + 1),
      value,
      label: label[language],
      also: [...(words[value] ?? []), label[language].toLowerCase()],
    }));
}

/** Members are called by number: l1, l2 (in English m1, m2). */
export function memberOptions({ members }: Pointing, language: Language): readonly Option[] {
  const letter = language === 'nl' ? 'l' : 'm';
  return members.map(({ id, label }, at) => ({
    code: `${letter}${at + 1}`,
    value: id,
    label,
    also: [],
  }));
}

function organisationOptions({ organisations }: Pointing): readonly Option[] {
  return organisations.map(({ id, label }, at) => ({
    code: `o${at + 1}`,
    value: id,
    label,
    also: [label.toLowerCase()],
  }));
}

/** A label in few words: what stands before a colon or a comma. */
export function short(label: string): string {
  return label.split(/[:,]/, 1)[0] ?? label;
}

/** The parts of a line of a list, each with its codes. */
export function linePartsOf(
  list: string,
  book: Book,
  language: Language,
  pointing: Pointing,
): readonly LinePart[] {
  const lines = book.questions[list]?.lines;
  const field = fieldAt(list, networkShape());
  if (!lines || field?.kind.is !== 'list') return [];
  const { shape } = field.kind;
  return lines.parts.flatMap((part): LinePart[] => {
    const described = shape[part];
    if (!described) return [];
    const path = `${list}.${part}`;
    const { kind } = aboutField(described);
    const codes = lines.codes?.[part] ?? {};
    const words = lines.words?.[part] ?? {};
    const options = optionsOf(path, kind, book, language, pointing).map((option): Option => {
      const code = codes[option.value];
      const label = words[option.value]?.[language] ?? short(option.label);
      return { ...option, code: code === undefined ? option.code : codeIn(code, language), label };
    });
    const none = kind.is === 'choices' ? book.questions[path]?.none : undefined;
    const nothing = none && { code: '0', value: 'none', label: none[language], also: [] };
    return [{ field: part, kind, options: nothing ? [...options, nothing] : options }];
  });
}
