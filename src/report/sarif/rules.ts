import type { ReportingDescriptor } from 'sarif';
import type { Language } from '../../base/language.js';
import type { Rule } from '../../rulebook/rule.js';
import type { ReportContext } from '../checked.js';
import { word } from '../format-words.js';
import { gravityOf } from '../gravity.js';
import { ruleHelp } from '../markdown/rule.js';
import { levelOf } from './levels.js';
import { messageText, withoutLinks } from './places.js';

/**
 * The rules that results are of, each once, in the order in which they first came up. No more of a
 * report is kept than these.
 */
export class Descriptors {
  private readonly index = new Map<string, number>();
  readonly all: ReportingDescriptor[] = [];

  /** The place of a descriptor in the list; it is made when it comes up for the first time. */
  of(id: string, make: () => ReportingDescriptor): number {
    const known = this.index.get(id);
    if (known !== undefined) return known;
    this.index.set(id, this.all.length);
    return this.all.push(make()) - 1;
  }
}

/** A rule of the rulebook. */
export function ruleDescriptor(
  rule: Rule,
  context: ReportContext,
  language: Language,
): ReportingDescriptor {
  const { text, markdown } = ruleHelp(rule, context, language);
  return {
    id: rule.id,
    ...(rule.aliases ? { deprecatedIds: [...rule.aliases] } : {}),
    shortDescription: { text: messageText(rule.title[language]) },
    fullDescription: { text: messageText((rule.question ?? rule.why)[language]) },
    help: { text: withoutLinks(text), markdown: withoutLinks(markdown) },
    defaultConfiguration: { level: levelOf(gravityOf(rule.weight, 'problem')) },
    properties: {
      tags: [rule.theme, rule.weight],
      theme: rule.theme,
      weight: rule.weight,
      sources: [...rule.sources],
      evidence: rule.evidence,
    },
  };
}

/** A kind of mistake in a file. */
export function mistakeDescriptor(
  id: string,
  severity: 'error' | 'warning',
  language: Language,
): ReportingDescriptor {
  const text = word(severity === 'error' ? 'fileFault' : 'fileWarning', language);
  return {
    id,
    shortDescription: { text },
    defaultConfiguration: { level: severity },
    properties: { tags: ['network-file'] },
  };
}
