import type { View } from './view.js';

/** Works something out once for each view, however many measures ask for it. */
export function oncePerView<T>(work: (view: View) => T): (view: View) => T {
  const found = new WeakMap<View, { readonly value: T }>();
  return (view) => {
    let done = found.get(view);
    if (!done) {
      done = { value: work(view) };
      found.set(view, done);
    }
    return done.value;
  };
}
