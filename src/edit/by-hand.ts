import { aboutField, type Kind } from '../network/field.js';
import { itemKind, keyIn, networkKind } from './kinds.js';
import { type Path, type Plain, sayPath } from './plain.js';
import { inline } from './snippet.js';
import type { Style } from './style.js';
import { worded } from './worded.js';

/** A path and a value in the words of a file, for who is to write them there by hand. */
export function inWords(
  path: Path,
  value: Plain,
  style: Style,
): { readonly path: string; readonly value: string } {
  let kind: Kind | undefined = networkKind;
  const steps: (string | number)[] = [];
  for (const step of path) {
    if (typeof step === 'number') {
      kind = kind && itemKind(kind);
      steps.push(step);
      continue;
    }
    const shape = kind?.is === 'section' ? kind.shape : {};
    const field = shape[step];
    steps.push(keyIn(shape, step, style.language));
    kind = field && aboutField(field).kind;
  }
  const said = kind ? inline(worded(value, kind, '', style.language), style) : String(value);
  return { path: sayPath(steps), value: said };
}
