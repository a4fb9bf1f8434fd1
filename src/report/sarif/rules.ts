import type { ReportingDescriptor } from 'sarif';
import type { Language } from '../../base/language.js';
import type { Rule } from '../../rulebook/rule.js';
import type { ReportContext } from '../checked.js';
import { word } from '../format-words.js';
import { gravityOf } from '../gravity.js';
import { jsonText } from '../json-text.js';
import { ruleHelp } from '../markdown/rule.js';
import { levelOf } from './levels.js';
import { messageText, withoutLinks } from './places.js';

/** What describes the rules that results are of, each once: their texts by id. */
export type Descriptors = Map<string, string>;

/** The texts of rules: many files have findings of the same rules. */
const texts = new WeakMap<Rule, Map<Language, string>>();

/** Adds what describes a rule. */
export function describeRule(
  rule: Rule,
  descriptors: Descriptors,
  context: ReportContext,
  language: Language,
): void {
  const own = texts.get(rule) ?? new Map<Language, string>();
  texts.set(rule, own);
  const text = own.get(language) ?? jsonText(ruleDescriptor(rule, context, language), INDENT);
  own.set(language, text);
  descriptors.set(rule.id, text);
}

/** Adds what describes a kind of mistake. */
export function describeMistake(
  id: string,
  severity: 'error' | 'warning',
  descriptors: Descriptors,
  language: Language,
): void {
  descriptors.set(id, jsonText(mistakeDescriptor(id, severity, language), INDENT));
}

/** How deep rules stand in the log. */
const INDENT = '            ';

/** A rule of the rulebook. */
function ruleDescriptor(
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
function mistakeDescriptor(
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
