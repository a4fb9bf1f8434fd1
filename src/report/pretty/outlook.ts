import type { Language, Text } from '../../base/language.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { Outlook } from '../../diagnosis/outlook.js';
import { sayShown } from '../message.js';
import { sayPhase } from '../words.js';
import type { FindingContext } from './findings.js';
import { frameOf } from './frame.js';
import { block } from './paint.js';
import { say } from './words.js';

/** How many needs of the next phase are shown, unless all are asked for. */
const NEEDS_SHOWN = 4;

/** Which other form than a learning network the facts point to, with the lines that say so. */
export function formLines(diagnosis: Diagnosis, context: FindingContext): string {
  const shown = diagnosis.form();
  if (!shown) return '';
  const { language, screen, measures } = context;
  const { paint, width } = screen;
  const form = shown.sign.title[language];
  const frame = frameOf({ read: shown.read, rests: () => [...shown.read().keys()] }, context);
  return [
    block(paint.bold(say('form', language, { form })), '', width),
    block(sayShown(shown, measures, language), '  ', width),
    ...(frame === '' ? [] : [frame]),
  ].join('\n');
}

/** The phase that the file gives, the one that the facts support, and what the next one needs. */
export function phaseLines(diagnosis: Diagnosis, context: FindingContext): string {
  const { language, screen, measures, inFull } = context;
  const { paint, width } = screen;
  const { supported, next, back, mismatch } = diagnosis.outlook();
  const lines = [supports(diagnosis.phase, supported, language)];
  lines.push(...mismatch.map((sign) => sayShown(sign, measures, language)));
  if (next) {
    const phase = sayPhase(next.phase, language);
    const named = (key: 'nextMissing' | 'nextUnknown', texts: readonly Text[]): void => {
      if (texts.length === 0) return;
      lines.push(say(key, language, { phase, needs: listed(texts, inFull, language) }));
    };
    named('nextMissing', next.missing);
    named('nextUnknown', next.unknown);
  }
  if (back.length > 0) {
    const signs = back.map((sign) => sayShown(sign, measures, language)).join('; ');
    lines.push(say('back', language, { signs }));
  }
  const title = paint.bold(say('phaseTitle', language));
  return [title, ...lines.map((line) => block(line, '  ', width))].join('\n');
}

function supports(
  declared: Diagnosis['phase'],
  { low, high }: Outlook['supported'],
  language: Language,
): string {
  const name = (phase: NonNullable<typeof low>): string => sayPhase(phase, language);
  if (declared && declared === low && low === high) {
    return say('phaseSame', language, { declared: name(declared) });
  }
  const supported =
    high === null
      ? say('supportsNone', language)
      : low === null
        ? say('supportsPerhaps', language, { high: name(high) })
        : low === high
          ? name(low)
          : say('supportsSpan', language, { low: name(low), high: name(high) });
  if (!declared) return say('phaseNotGiven', language, { supported });
  return say('phaseBoth', language, { declared: name(declared), supported });
}

function listed(texts: readonly Text[], inFull: boolean, language: Language): string {
  const shown = inFull || texts.length <= NEEDS_SHOWN + 1 ? texts : texts.slice(0, NEEDS_SHOWN);
  const rest = texts.length - shown.length;
  const parts = shown.map((text) => text[language]);
  if (rest > 0) parts.push(say('needsMore', language, { count: rest }));
  return parts.join('; ');
}
