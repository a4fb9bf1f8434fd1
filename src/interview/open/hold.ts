import { type Asker, isStopped } from '../asker.js';
import { helpText } from '../hold.js';
import type { Setting } from '../progress.js';
import { promptFor } from '../prompt.js';
import { say } from '../words.js';
import { nextOpen, type Run, type RunTaken, takeOpen } from './open.js';
import { settledText } from './settled.js';
import type { Wanted } from './turns.js';
import { sayOpen } from './words.js';

/**
 * How a run of questions ended: nothing is left to ask, enough was asked, or the person stopped, at a
 * question or by breaking off.
 */
export interface RunHeld {
  readonly run: Run;
  readonly ended: 'done' | 'enough' | 'stopped' | 'broken-off';
  readonly answered: number;
}

/** What is asked for, and how much. */
export interface Limits extends Wanted {
  /** The most questions that are put. */
  readonly most?: number | undefined;
}

/**
 * Asks what is not known yet, the most telling first, and tells what each answer settled.
 *
 * @param keep is called with the text of the file after each answer that changed it, and with the
 *   text before; what it throws ends the run
 */
export async function holdRun(
  begun: Run,
  limits: Limits,
  setting: Setting,
  asker: Asker,
  keep: (text: string, before: string) => void | Promise<void>,
): Promise<RunHeld> {
  const { language } = setting;
  let run = begun;
  let asked = 0;
  /** The file as it was when the last verdicts were told. */
  let told = run;
  const earlier: Run[] = [];
  const end = (ended: RunHeld['ended']): RunHeld => ({ run, ended, answered: asked });
  for (;;) {
    const next = nextOpen(run, limits, setting);
    const { open } = next;
    run = next.run;
    if (!open) return end('done');
    if (!run.follow && limits.most !== undefined && asked >= limits.most) return end('enough');
    const { item, narrows } = open;
    const key = narrows > 1 ? 'narrows' : 'asking';
    const above = run.follow ? '' : sayOpen(key, language, { number: asked + 1, narrows });
    const prompt = promptFor(item, above, language, earlier.length === 0);
    let looked: { readonly text: string; readonly taken: RunTaken } | undefined;
    const take = (text: string): RunTaken => {
      if (looked?.text !== text) looked = { text, taken: takeOpen(item, text, run, setting) };
      return looked.taken;
    };
    let typed: string;
    try {
      typed = await asker.ask(prompt, (text) => {
        const taken = take(text);
        return taken.is === 'wrong' ? taken.why : undefined;
      });
    } catch (error) {
      if (isStopped(error)) return end('broken-off');
      throw error;
    }
    const taken = take(typed);
    if (taken.is === 'wrong') continue;
    if (taken.is === 'key') {
      if (taken.key === 'stop') return end('stopped');
      const before = taken.key === 'back' ? earlier.pop() : undefined;
      if (taken.key === 'help') asker.say(helpText(item, setting));
      else if (!before) asker.say(say('firstStep', language));
      else {
        if (before.text !== run.text) await keep(before.text, run.text);
        if (!before.follow) asked = Math.max(0, asked - 1);
        run = before;
        told = before;
      }
      continue;
    }
    earlier.push(run);
    if (!run.follow) asked += 1;
    if (taken.run.text !== run.text) await keep(taken.run.text, run.text);
    run = taken.run;
    if (run.follow || run.text === told.text) continue;
    const [was, now] = [told.look.diagnosis(), run.look.diagnosis()];
    if (was && now) asker.say(settledText(was, now, language));
    told = run;
  }
}
