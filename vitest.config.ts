import { defineConfig } from 'vitest/config';

/** What starts leernet as it is built, or another program: in a process of its own, or a terminal. */
const started = [
  'test/{ci,cli}/**/*.test.ts',
  'test/packs/**/*.test.ts',
  'test/pulse/print.test.ts',
  'test/{handleiding,readme}.test.ts',
];

/** What holds of any input: tried on many that are made up, and on whole networks answered at random. */
const laws = [
  'test/{edit,measures}/properties.test.ts',
  'test/fuzz/**/*.test.ts',
  'test/interview/{hold,init,open}.test.ts',
  'test/leaving-out.test.ts',
  'test/measures/{attendance-logs,pulse-secrecy}.test.ts',
  'test/network/differential.test.ts',
  'test/programme/{compare,compare-shifts}.test.ts',
  'test/report/escape.test.ts',
  'test/report/formats/data.test.ts',
];

export default defineConfig({
  test: {
    // By itself vitest leaves a core idle, which on a machine with two is half of it.
    maxWorkers: '100%',
    // Nothing keeps anything between tests but what is worked out once: modules are loaded once too.
    isolate: false,
    // A busy machine takes a while.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...started, ...laws],
          globalSetup: ['test/generated.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'laws',
          include: laws,
          globalSetup: ['test/generated.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'process',
          include: started,
          globalSetup: ['test/built.ts'],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/**', 'src/**/*-types.ts'],
      thresholds: { branches: 95 },
    },
  },
});
