import type { Language } from '../base/language.js';
import type { Diagnosis } from '../diagnosis/diagnose.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { levelName } from './pretty/head.js';
import { spanText } from './pretty/span.js';
import { say } from './pretty/words.js';

/** The score in one sentence: `Score 41 tot 58 van 100, kwetsbaar; 67% is bekend.` */
export function scoreText(
  diagnosis: Pick<Diagnosis, 'score' | 'level'>,
  rulebook: Pick<Rulebook, 'scoring'>,
  language: Language,
): string {
  const { score } = diagnosis;
  if (!score) return say('noScore', language);
  const span = `${say('score', language)} ${spanText(score, language)} ${say('outOf', language)}`;
  const known = say('known', language, { known: score.known });
  return `${span}, ${levelName(diagnosis, rulebook, language)}; ${known}.`;
}
