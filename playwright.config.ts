import { defineConfig } from '@playwright/test';

const PORT = 4319;
const executablePath = process.env['CHROME_PATH'];

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  // A slow machine is no failure of ours; a failure twice over is.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: 'zh-CN',
    trace: 'off',
    launchOptions: {
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
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    port: PORT,
    reuseExistingServer: false,
  },
});
