import { defineConfig } from 'vitest/config';

/** Folders whose tests touch the database: with TEST_DATABASE_URL they run a second time, on that Postgres. */
const databaseTests = [
  'test/db/**/*.test.ts',
  'test/server/**/*.test.ts',
  'test/agents/**/*.test.ts',
  'test/faults/**/*.test.ts',
  'test/knowledge/stored/**/*.test.ts',
];

const shared = {
  environment: 'node' as const,
  setupFiles: ['test/support/quiet-console.ts'],
  globalSetup: ['test/support/database-template.ts'],
  // A first query on a fresh embedded database compiles for some seconds on two busy cores.
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

/** What a model or a text can do to the reading is the same on every engine. */
const engineless = [
  'test/server/assistant/injected-twins.test.ts',
  'test/agents/analyst/hostile-model.test.ts',
  'test/agents/adviser/hostile-adviser.test.ts',
];

export default defineConfig({
  test: {
    // Two cores: more workers would only wait for one another, each with a Postgres of 400 MB.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'embedded',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/faults/postgres/**'],
          env: { TEST_ENGINE: 'embedded' },
        },
      },
      ...(process.env.TEST_DATABASE_URL
        ? [
            {
              test: {
                ...shared,
                name: 'postgres',
                include: databaseTests,
                exclude: engineless,
                env: { TEST_ENGINE: 'postgres' },
              },
            },
          ]
        : []),
    ],
  },
});
