import { say } from './completion-words.js';
import { command, type Definer, examples } from './definer.js';

/** Defines `leernet completion` and `leernet man`, which are made from the other definitions. */
export function defineCompletion(definer: Definer): void {
  const { language, ended } = definer;
  command(definer, 'completion', say('completion', language))
    .argument('<shell>', say('completionShell', language))
    .addHelpText('after', examples(language, say('completionExamples', language)))
    .action(async (name: string) => {
      const { completion } = await import('../completion.js');
      ended(completion(name, definer));
    });
  command(definer, 'man', say('man', language))
    .addHelpText('after', examples(language, say('manExamples', language)))
    .action(async () => {
      const { manual } = await import('../completion.js');
      ended(manual(definer));
    });
}
