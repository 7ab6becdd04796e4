import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/tools/browser.mjs';

const PORT = Number(process.env['E2E_PORT'] ?? 4319);
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  // Test by test, or the second worker would wait for the last file; files that share a host or a server opt out.
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // Generous, because software drawing on two cores is slow, and other tests run meanwhile; a test that hangs still ends.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: 'zh-CN',
    trace: 'off',
    // What cannot be clicked is said soon, and not after the whole test's time.
    actionTimeout: 30_000,
    launchOptions: {
      // Without one of the system's, Playwright looks for its own.
      ...(executablePath ? { executablePath } : {}),
      // The sandbox needs a user other than root; the rest keeps the browser off the network and drawing in software.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--enable-unsafe-swiftshader',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    port: PORT,
    reuseExistingServer: false,
  },
});
