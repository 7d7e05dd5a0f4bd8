import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], exclude: string[] = [], testTimeout = 20_000) => ({
  test: { name, include, exclude, testTimeout, hookTimeout: testTimeout },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/**/*.test.ts'], ['test/package/**', 'test/long/**', 'test/external/**']),
      project('package', ['test/package/**/*.test.ts'], [], 300_000),
      project('long', ['test/long/**/*.test.ts'], [], 1_800_000),
      project('external', ['test/external/**/*.test.ts'], [], 600_000),
    ],
  },
});
