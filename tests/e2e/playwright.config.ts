import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from '../tools/browser.mjs';

const PORT = 4173;
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}/percurso/`,
    viewport: { width: 1280, height: 800 },
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // A worker would answer in the place of the server and of what a test answers; its own tests allow it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { args: browserArgs, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: `node tests/tools/serve.mjs ${PORT}`,
    cwd: import.meta.dirname + '/../..',
    url: `http://localhost:${PORT}/percurso/`,
    reuseExistingServer: false,
  },
});
