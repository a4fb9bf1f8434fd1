/** Yes, no, or still open: the truth values of Kleene's three-valued logic. */
export type Kleene = 'yes' | 'no' | 'maybe';

/** Yes when all are, no as soon as one is. */
export function allOf(values: readonly Kleene[]): Kleene {
  if (values.includes('no')) return 'no';
  return values.includes('maybe') ? 'maybe' : 'yes';
}

/** Yes as soon as one is, no when all are. */
export function anyOf(values: readonly Kleene[]): Kleene {
  if (values.includes('yes')) return 'yes';
  return values.includes('maybe') ? 'maybe' : 'no';
}

export function notOf(value: Kleene): Kleene {
  return value === 'maybe' ? 'maybe' : value === 'yes' ? 'no' : 'yes';
}
