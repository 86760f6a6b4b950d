import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { addressOf } from '../e2e/fixtures/desk-pages.ts'
import { tourDoors, tourPages } from './tour-pages.ts'

// Makes the pictures of the README from the demonstration newsroom, after "npm run build": the front and an article as
// readers have them, and a tour of the desk. Its part of the README is written anew between the two marks.
const size = { width: 1280, height: 860 }
const demo = await serve('3911', ['--demo'])
const empty = await serve('3912', [])
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const look = {
  viewport: size,
  colorScheme: 'light',
  locale: 'en-GB',
  timezoneId: 'Europe/Berlin',
  reducedMotion: 'reduce',
} as const
mkdirSync('docs/tour', { recursive: true })

const reader = await browser.newPage({ ...look, baseURL: demo.url })
for (const [name, path] of [
  ['front', '/'],
  ['article', '/science/the-kilogram-became-a-number'],
] as const) {
  await reader.goto(path, { waitUntil: 'networkidle' })
  await reader.screenshot({ path: `.ci/screenshot-${name}.png` })
}
await reader.goto('/admin/sign-in', { waitUntil: 'networkidle' })
await keep(reader, 'sign-in')
const [, code = ''] = /admin\/set-up (\S+)/.exec(empty.printed()) ?? []
await reader.goto(`${empty.url}/admin/set-up/${code}`, { waitUntil: 'networkidle' })
await keep(reader, 'set-up')

const desk = await browser.newPage({ ...look, baseURL: demo.url })
const [, email = '', password = ''] = /^sign in admin (\S+) (.+)$/m.exec(demo.printed()) ?? []
await desk.goto('/admin/sign-in', { waitUntil: 'networkidle' })
await desk.getByLabel('E-mail').fill(email)
await desk.getByLabel('Password').fill(password)
await desk.getByRole('button', { name: 'Sign in' }).click()
await desk.waitForURL(/\/admin$/)
for (const page of tourPages) {
  await desk.goto(await addressOf(desk, page), { waitUntil: 'networkidle' })
  if (page.tab) {
    await desk.getByRole('tab', { name: page.tab }).click()
    await desk.waitForLoadState('networkidle')
    await desk.waitForTimeout(1_000)
  }
  await keep(desk, page.file)
}
await reader.goto(`${demo.url}${await invitation(desk)}`, { waitUntil: 'networkidle' })
await keep(reader, 'invitation')
await browser.close()
for (const { stop } of [demo, empty]) await stop()

const lines = [...tourDoors, ...tourPages].map(({ file, says }) => `![${says}](docs/tour/${file}.webp)\n\n${says}`)
const [begin, end] = ['<!-- tour -->', '<!-- end of the tour -->']
const readme = readFileSync('README.md', 'utf8')
const [before = '', rest = ''] = readme.split(begin)
writeFileSync('README.md', `${before}${begin}\n\n${lines.join('\n\n')}\n\n${end}${rest.split(end)[1] ?? ''}`)

async function keep(page: Page, file: string): Promise<void> {
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  await sharp(shot).webp({ quality: 72, effort: 6 }).toFile(`docs/tour/${file}.webp`)
}

/** Invites somebody, as an administrator does, and reads the link that is to be sent on. */
async function invitation(page: Page): Promise<string> {
  await page.goto('/admin/accounts', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Nora Vik')
  await dialog.getByLabel('E-mail').fill('nora@the-colophon.example')
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  return new URL(await dialog.getByLabel('Link', { exact: true }).inputValue()).pathname
}

async function serve(port: string, more: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'colophon-screenshot-'))
  const server: ChildProcess = spawn(process.execPath, ['server.ts', ...more], {
    env: { ...process.env, DATA_DIR: folder, PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  await new Promise<void>((resolve) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk
      if (printed.includes(more.length ? 'Colophon is ready' : 'admin/set-up')) resolve()
    })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    printed: () => printed,
    stop: async () => {
      server.kill('SIGTERM')
      await new Promise((resolve) => server.once('exit', resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
