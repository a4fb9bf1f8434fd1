import { pulseMean } from '../relations/pulse.js';

/** Mean of `pulse.worth`: how far it is worth people's time. See `pulseMean`. */
export const worth = pulseMean('yield.worth', 'worth', {
  nl: 'gemiddelde voor de tijd waard in de peiling',
  en: 'mean for worth the time in the pulse',
});
