import { pulseMean } from '../relations/pulse.js';

/** Mean of `pulse.learning`: how much people feel that they learn here. See `pulseMean`. */
export const felt = pulseMean('learning.felt', 'learning', {
  nl: 'gemiddelde voor zelf leren in de peiling',
  en: 'mean for learning oneself in the pulse',
});
