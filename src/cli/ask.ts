import type { Language } from '../base/language.js';
import { EXIT, type Exit, type Shell } from './shell.js';

/** The options of `leernet ask` as they are typed. */
export interface AskArguments {
  readonly lang?: Language;
  readonly color?: boolean;
  readonly simple?: boolean;
  readonly eenvoudig?: boolean;
  readonly most?: string;
  readonly theme?: string;
  readonly rule?: string;
}

/** `leernet ask`: asks what is still unknown. */
export async function ask(_file: string, _options: AskArguments, _shell: Shell): Promise<Exit> {
  return EXIT.wrong;
}
