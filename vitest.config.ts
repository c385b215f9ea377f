import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{engine,definitions,runtime,designer,examples,tests}/**/*.test.ts'],
          exclude: ['tests/journeys/**', 'tests/load/**', '**/node_modules/**', 'dist/**'],
        },
      },
    ],
  },
});
