import { formText } from '../../generated/pulse.js';
import type { FormTexts } from './form.js';

let form: FormTexts | undefined;

/** The form that leernet ships with; it was checked when it was built, and is only read here. */
export function coreForm(): FormTexts {
  form ??= JSON.parse(formText) as FormTexts;
  return form;
}
