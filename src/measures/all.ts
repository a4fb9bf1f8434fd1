import type { Measure } from './kit/measure.js';
import { learningMeasures } from './learning/index.js';
import { mandateMeasures } from './mandate/index.js';
import { meansMeasures } from './means/index.js';
import { peopleMeasures } from './people/index.js';
import { purposeMeasures } from './purpose/index.js';
import { relationsMeasures } from './relations/index.js';
import { sessionsMeasures } from './sessions/index.js';
import { yieldMeasures } from './yield/index.js';

/** Every named measure, by its name. */
export const measures: ReadonlyMap<string, Measure> = new Map(
  [
    ...purposeMeasures,
    ...peopleMeasures,
    ...mandateMeasures,
    ...meansMeasures,
    ...sessionsMeasures,
    ...learningMeasures,
    ...relationsMeasures,
    ...yieldMeasures,
  ].map((measure) => [measure.name, measure]),
);
