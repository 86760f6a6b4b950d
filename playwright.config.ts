import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

const known = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = known.find((path) => path !== undefined && existsSync(path))
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } }

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/fixtures/global-setup.ts',
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    ...desktop,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...asRoot, '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'desk', testDir: 'e2e/admin' },
    { name: 'operator', testDir: 'e2e/operator' },
    { name: 'reader', testDir: 'e2e/reader' },
    { name: 'reader on a phone', testDir: 'e2e/reader', use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    { name: 'reader without scripts', testDir: 'e2e/reader', use: { javaScriptEnabled: false } },
  ],
})
