import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

// Makes the picture of the README: the front and an article of the demonstration newsroom, side by side.
const folder = mkdtempSync(join(tmpdir(), 'colophon-screenshot-'))
const port = '3911'
const server = spawn(process.execPath, ['server.ts', '--demo'], {
  env: { ...process.env, DATA_DIR: folder, PORT: port },
  stdio: ['ignore', 'pipe', 'inherit'],
})
await new Promise<void>((resolve) => {
  server.stdout.on('data', (chunk: Buffer) => chunk.includes('Colophon is ready') && resolve())
})
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' })
for (const [name, path] of [
  ['front', '/'],
  ['article', '/science/the-kilogram-became-a-number'],
] as const) {
  await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'networkidle' })
  await page.screenshot({ path: `.ci/screenshot-${name}.png` })
}
await browser.close()
server.kill('SIGTERM')
await new Promise((resolve) => server.once('exit', resolve))
rmSync(folder, { recursive: true, force: true })
