import { defineConfig } from 'vitest/config';

/** How long an `expect.poll` may wait: by default it gives up after a second, which a busy machine takes for a click. */
const PATIENCE = { timeout: 60_000 };

/**
 * Unit and integration tests run together; end-to-end ones one file at a time, each with an app of its own. `screenshots` tests
 * nothing: it takes pictures of every screen (`npm run screenshots`).
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          expect: { poll: PATIENCE },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          expect: { poll: PATIENCE },
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'screenshots',
          include: ['test/screenshots.ts'],
          setupFiles: ['test/e2e/spoken.ts'],
          expect: { poll: PATIENCE },
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
