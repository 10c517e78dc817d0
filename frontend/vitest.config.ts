import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react()],
        resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
        test: {
          name: 'unit',
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'http://galley.test/admin/' } },
          include: ['src/**/*.test.{ts,tsx}'],
          setupFiles: ['src/testing/setup.ts'],
          css: false,
          env: { DEBUG_PRINT_LIMIT: '0' },
          restoreMocks: true,
          testTimeout: 20_000,
        },
      },
      {
        // Journeys against the real server in a real browser. They are patient, and wait for conditions only.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/journeys/*.spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000, interval: 50 } },
        },
      },
    ],
  },
});
