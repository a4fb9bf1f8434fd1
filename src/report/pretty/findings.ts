import type { Language } from '../../base/language.js';
import { missingOf } from '../../diagnosis/ask.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { Judgement } from '../../diagnosis/judge.js';
import type { Waiver } from '../../diagnosis/waivers.js';
import type { Lines } from '../../network/yaml/lines.js';
import type { Remedy, Rule } from '../../rulebook/rule.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { ReportContext } from '../checked.js';
import { fieldName } from '../fields.js';
import { messageOf } from '../message.js';
import { plain } from '../plain.js';
import {
  sayEffort,
  sayEvidence,
  sayStatus,
  sayTheme,
  sayWeight,
  sayWhen,
  sayWho,
} from '../words.js';
import { frameOf } from './frame.js';
import { dayName } from './head.js';
import { block, type Screen } from './paint.js';
import { say } from './words.js';

/** What findings are shown with. */
export interface FindingContext extends ReportContext {
  readonly language: Language;
  /** The language of the file's keys: fields are called as they are there. */
  readonly keys: Language;
  readonly screen: Screen;
  readonly lines: Lines;
  readonly waived: Diagnosis['waived'];
  /** Where sources pull in different directions, by the rule beside which it is told. */
  readonly tensions: ReadonlyMap<string, readonly string[]>;
  /** All remedies and sources, and the facts that are missing. */
  readonly inFull: boolean;
}

/** How much a finding shows, unless all is asked for. */
const REMEDIES_SHOWN = { problem: 3, attention: 2 };
const SOURCES_SHOWN = 2;

/** One finding in full: its numbers, the file's own lines, why, remedies and source. */
export function finding(judgement: Judgement, context: FindingContext): string {
  const { language, screen, measures, waived, tensions } = context;
  const { paint, width } = screen;
  const { rule, status, span } = judgement;
  const colour = status === 'problem' ? paint.red : paint.yellow;
  const mark = status === 'problem' ? '✖' : '▲';
  const waiver = waived.get(rule.id);
  const aside = waiver ? `, ${say('waived', language)}` : '';
  const about = `${sayTheme(rule.theme, language)}, ${sayWeight(rule.weight, language)}${aside}`;
  const parts = [
    block(
      `${colour(`${mark} ${sayStatus(status, language)}`)}  ${paint.bold(rule.title[language])}  ${paint.dim(`(${about})`)}`,
      '',
      width - 2,
    ).replaceAll('\n', '\n  '),
    block(plain(messageOf(judgement, measures, language)), '  ', width),
  ];
  if (waiver) parts.push(block(waiverLine(waiver, language), '  ', width));
  if (status === 'attention' && span.worst === 'problem') {
    parts.push(block(say('perhapsWorse', language), '  ', width));
  }
  const frame = frameOf(judgement, context);
  if (frame !== '') parts.push(frame);
  parts.push(block(`${paint.dim(say('why', language))}${rule.why[language]}`, '  ', width));
  parts.push(`  ${paint.dim(say('helps', language))}`);
  const remedies = judgement.remedies();
  const shown = context.inFull
    ? remedies
    : remedies.slice(0, REMEDIES_SHOWN[status === 'problem' ? 'problem' : 'attention']);
  for (const remedy of shown) parts.push(remedyLine(remedy, context));
  parts.push(paint.dim(block(sourceOf(judgement, context), '  ', width)));
  for (const tension of tensions.get(rule.id) ?? []) {
    parts.push(paint.dim(block(`${say('tension', language)}${tension}`, '  ', width)));
  }
  const rest = remedies.length - shown.length;
  const more = rest === 0 ? 'more' : rest === 1 ? 'moreRemedy' : 'moreRemedies';
  const told = say(more, language, { rule: rule.id, count: rest });
  parts.push(paint.dim(block(told, '  ', width)));
  return parts.join('\n');
}

/** Why the network sets a rule aside, in its own words, and until when. */
function waiverLine({ reason, until }: Waiver, language: Language): string {
  const told = plain(reason.replace(/\s+/g, ' ').trim());
  if (!until) return say('waivedFor', language, { reason: told });
  return say('waivedUntil', language, { reason: told, day: dayName(until.to, language) });
}

/** A remedy: what to do, and who, how much effort and when. */
function remedyLine(remedy: Remedy, { language, screen }: FindingContext): string {
  const { paint, width } = screen;
  return block(
    `${remedy.do[language]} ${paint.dim(`(${remedyTerms(remedy, language)})`)}`,
    '  → ',
    width,
  );
}

/** `trekker, kleine moeite, dit kwartaal`. */
export function remedyTerms({ who, effort, when }: Remedy, language: Language): string {
  return [sayWho(who, language), sayEffort(effort, language), sayWhen(when, language)].join(', ');
}

/** Where a rule comes from, and how well it is backed. */
function sourceOf({ rule }: Judgement, { rulebook, language, inFull }: FindingContext): string {
  const shown = inFull ? rule.sources : rule.sources.slice(0, SOURCES_SHOWN);
  const passages = shown.map((id) => {
    const document = rulebook.documents[id.split('/')[0] ?? ''];
    return `${document?.title ?? id}, "${rulebook.passages[id]?.[language] ?? id}"`;
  });
  const rest = rule.sources.length - shown.length;
  if (rest > 0) passages.push(say('moreSources', language, { count: rest }));
  const backed = say('evidenceIs', language, { evidence: sayEvidence(rule.evidence, language) });
  const whose = thresholdsOf(rule, rulebook);
  const own = whose ? `; ${say(whose, language)}` : '';
  return `${say('source', language)}${passages.join('; ')} (${backed}${own})`;
}

/** Whose the numbers of a rule are, where they are not the source's. */
function thresholdsOf(
  { id, 'own-thresholds': own }: Rule,
  { changes }: Rulebook,
): 'changedThresholds' | 'packThresholds' | 'ownThresholds' | undefined {
  if (changes.some(({ rule, changed }) => rule === id && changed.thresholds)) {
    return 'changedThresholds';
  }
  if (own !== true) return undefined;
  return id.includes(':') ? 'packThresholds' : 'ownThresholds';
}

/** A finding of which facts are missing: its title, and (in full) which ones. */
export function openFinding(judgement: Judgement, context: FindingContext): string {
  const { language, screen, inFull } = context;
  const { id, title: titles } = judgement.rule;
  const title = block(titles[language], '  ? ', screen.width);
  if (!inFull) return title;
  const fields = missingOf(judgement).map((path) => fieldName(path, context.keys));
  const wanted = `${say('missing', language)}${fields.join(', ')}`;
  const missing = `${fields.length === 0 ? say('tooLittle', language) : wanted} (${id})`;
  return `${title}\n${block(screen.paint.dim(missing), '    ', screen.width)}`;
}

/** What weighs most first; equals keep their order. */
export function byWeight(
  judgements: readonly Judgement[],
  { rulebook }: Pick<ReportContext, 'rulebook'>,
): readonly Judgement[] {
  const { weights } = rulebook.scoring;
  return [...judgements].sort((a, b) => weights[b.rule.weight] - weights[a.rule.weight]);
}
