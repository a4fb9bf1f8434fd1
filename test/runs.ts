/**
 * How long the laws are tried. While working a little is enough to see that one broke; before a
 * change lands `LAW_RUNS` (`.ci/run`) asks for more runs of each law, and for all that is spread out.
 */
const asked = process.env.LAW_RUNS;

/** The number of runs of a law: these while working, else as many as are asked for (`times` over). */
export function lawRuns(working: number, times = 1): number {
  return asked === undefined ? working : Number(asked) * times;
}

/** One in so many while working, the same ones each time; all of them where more is asked. */
export function someOf<T>(all: readonly T[], every: number): readonly T[] {
  return asked === undefined ? all.filter((_, at) => at % every === 0) : all;
}
