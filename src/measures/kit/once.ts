import type { View } from './view.js';

/** Works something out once for each view, however many measures ask for it. */
export function oncePerView<T>(work: (view: View) => T): (view: View) => T {
  return (view) => {
    // The view keeps it: weak references to views would cost each collection of garbage.
    let done = view.worked.get(work) as { readonly value: T } | undefined;
    if (!done) {
      done = { value: work(view) };
      view.worked.set(work, done);
    }
    return done.value;
  };
}
