import { teller } from '../tell.js';

/** The help of `completion`. */
const words = {
  completion: {
    nl: 'laat je terminal opdrachten en opties aanvullen met de tabtoets',
    en: 'lets your terminal complete commands and options with the Tab key',
  },
  completionShell: { nl: 'bash, zsh of fish', en: 'bash, zsh or fish' },
  completionExamples: {
    nl: '  leernet completion bash >> ~/.bashrc\n  leernet completion zsh > ~/.zfunc/_leernet       (met ~/.zfunc in je fpath)\n  leernet completion fish > ~/.config/fish/completions/leernet.fish\n\nOpen daarna een nieuwe terminal.',
    en: '  leernet completion bash --lang en >> ~/.bashrc\n  leernet completion zsh --lang en > ~/.zfunc/_leernet       (with ~/.zfunc in your fpath)\n  leernet completion fish --lang en > ~/.config/fish/completions/leernet.fish\n\nThen open a new terminal.',
  },
  man: {
    nl: 'geeft de handleiding van alle opdrachten als manpagina',
    en: 'gives the manual of all commands as a man page',
  },
  manExamples: {
    nl: '  leernet man > leernet.1\n  man ./leernet.1',
    en: '  leernet man --lang en > leernet.1\n  man ./leernet.1',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

/** The help of these commands. */
export const say = teller(words);
