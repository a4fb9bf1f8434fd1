import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup.ts'],
    // By itself vitest leaves a core idle, which on a machine with two is half of it.
    maxWorkers: '100%',
    // Starting a process takes a while on a busy machine.
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/**', 'src/**/*-types.ts'],
      // What judges is tried wherever it can go; what asks people has more ways than it has harm.
      thresholds: {
        'src/{base,network,measures,rulebook,diagnosis,report,cases,packs,config,programme}/**': {
          branches: 95,
        },
        'src/{edit,interview,pulse}/**': { branches: 90 },
      },
    },
  },
});
