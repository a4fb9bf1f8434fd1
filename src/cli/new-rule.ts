import { isatty } from 'node:tty';
import type { Language } from '../base/language.js';
import { nearest } from '../network/suggest.js';
import type { Draft } from '../packs/draft.js';
import { coreRulebook } from '../rulebook/core.js';
import { type Phase, phases } from '../rulebook/kinds.js';
import { sayDraft } from './drafting-words.js';
import { packIn, write } from './new-rule-files.js';
import {
  checked,
  isComplete,
  lacking,
  type NewRuleArguments,
  phaseList,
} from './new-rule-options.js';
import { type Answers, type Asker, ask, isPackName } from './questionnaire.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { tell } from './words.js';
import { tellWrong } from './wrong.js';

/**
 * `leernet new-rule`: writes a rule and its cases to start from, and a pack where there is none.
 *
 * @param asker puts the questions; left out, a terminal does where there is one
 */
export async function newRule(
  options: NewRuleArguments,
  shell: Shell,
  asker?: Asker,
): Promise<Exit> {
  const language = options.lang ?? 'nl';
  const given = checked(options, language);
  let answers: Answers = given;
  const asking = asker ?? (isComplete(given) ? undefined : await terminalOf(shell));
  if (asking && !isComplete(given)) {
    try {
      const known = { packIn: (folder: string) => packIn(folder).name, slug };
      answers = await ask(given, asking, known, language);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error;
      shell.stderr(`${sayDraft('stopped', language)}\n`);
      return EXIT.wrong;
    }
  }
  const { pack: folder, id, titleNl } = answers;
  if (folder === undefined || id === undefined || titleNl === undefined || !isComplete(answers)) {
    throw new UsageError(sayDraft('needs', language, { options: lacking(answers).join(', ') }));
  }
  const found = packIn(folder);
  if (found.wrong.length > 0) {
    await tellWrong(found.wrong, language, options.color !== false, shell);
    return EXIT.wrong;
  }
  const name = found.name ?? answers.name ?? slug(folder.split(/[\\/]/).at(-1) ?? '');
  if (!isPackName(name)) throw new UsageError(`--name: ${sayDraft('nameBad', language)}`);
  const draft = draftOf({ ...answers, id, titleNl }, options, name, found.passages, language);
  return write(folder, draft, found, language, shell, options.color !== false);
}

/** Somebody at a terminal, who can be asked. */
async function terminalOf(shell: Shell): Promise<Asker | undefined> {
  if (!shell.terminal.isTTY || !isatty(0)) return undefined;
  const { askerOn } = await import('./prompts.js');
  return askerOn();
}

function draftOf(
  answers: Answers & { readonly id: string; readonly titleNl: string },
  options: NewRuleArguments,
  pack: string,
  passages: readonly string[],
  language: Language,
): Draft {
  const own = passages[0] ?? `${pack}:ervaring/praktijk`;
  const sources = options.source ?? [own];
  const known = [...Object.keys(coreRulebook().passages), ...passages, own];
  const unknown = sources.filter((source) => !known.includes(source));
  if (unknown.length > 0) {
    const said = unknown.map((source) => {
      const near = nearest(source, known);
      const hint = near === undefined ? '' : ` ${tell('didYouMean', language, { near })}`;
      return `--source: ${sayDraft('noPassage', language, { source })}${hint}`;
    });
    throw new UsageError(...said);
  }
  const text = (nl: string | undefined, en: string | undefined) => ({
    ...(nl !== undefined && { nl }),
    ...(en !== undefined && { en }),
  });
  const chosen = phaseList(options.phases) as readonly Phase[];
  const { id, when, problem, attention, weight = 'minor', dutchOnly = false } = answers;
  return {
    ...{ pack, id, sources, when, problem, attention, weight, dutchOnly },
    phases: chosen.length > 0 ? chosen : phases.filter((phase) => phase !== 'ending'),
    title: text(answers.titleNl, options.titleEn),
    why: text(answers.whyNl, options.whyEn),
    finding: {
      problem: text(answers.saysProblemNl, options.saysProblemEn),
      attention: text(answers.saysAttentionNl, options.saysAttentionEn),
      good: text(answers.saysGoodNl, options.saysGoodEn),
    },
    remedy: text(answers.remedyNl, options.remedyEn),
  };
}

/** A text as a word: small letters, digits and hyphens. */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
}
