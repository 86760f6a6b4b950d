import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'

// The rules of the house, so that they hold. CONTRIBUTING says why each is there.

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path && existsSync(path))
const isTest = (path: string) => /\.(test|spec)\.tsx?$/.test(path) || /(^|\/)testing\.ts$/.test(path) || path.startsWith('e2e/')
const isData = (path: string) =>
  /^db\/(migrations|seed\/(articles|pictures))\//.test(path) ||
  path === 'db/seed/newsroom.ts' ||
  path === 'lib/gate/rules.ts' ||
  /-list\.ts$/.test(path)
const sources = tracked.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
const product = sources.filter((path) => !isTest(path))
const text = new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]))
const textOf = (path: string) => text.get(path) ?? ''

interface Import {
  from: string
  to: string
  isTypeOnly: boolean
}

function importsOf(path: string): Import[] {
  const found = textOf(path).matchAll(/^(?:import|export)\s+(type\s)?([^'"]*?)\s*(?:from\s+)?['"]([^'"]+)['"]/gm)
  return [...found].map(([, type, names, to = '']) => ({
    from: path,
    to: to.startsWith('.') ? normalize(join(dirname(path), to)) : to.replace(/^#/, ''),
    isTypeOnly: Boolean(type) || /^\{\s*(type\s+\w+(\s+as\s+\w+)?\s*,?\s*)+\}$/.test(names ?? ''),
  }))
}

const nounOf = (path: string) => /^lib\/([a-z-]+)\//.exec(path)?.[1]
// What goes out to readers is written through the gate, which is no verb itself.
const throughGate = 'lib/articles/write-through-gate.ts'
const writes = (path: string) => path !== throughGate && /from '(#db\/write\.ts|\.\/write-through-gate\.ts)'/.test(textOf(path))
const isVerb = (path: string) => nounOf(path) !== undefined && writes(path)
const isPageOrLayout = (path: string) => /^app\/.*\/?(page|layout|not-found|error|global-not-found)\.tsx$/.test(path)
const mayWrite = (path: string) =>
  /^app\/.*(actions|route)\.ts$/.test(path) ||
  /^(server|worker|newsroom)\.ts$/.test(path) ||
  path.startsWith('bench/') ||
  path.startsWith('db/seed/')

interface Border {
  rule: string
  applies: (path: string) => boolean
  forbids: (to: Import) => boolean
}

const borders: Border[] = [
  {
    rule: 'pages compose: no database, no verb',
    applies: isPageOrLayout,
    forbids: ({ to, isTypeOnly }) => !isTypeOnly && (to.startsWith('db/') || isVerb(to)),
  },
  {
    rule: 'components speak neither HTTP nor SQL',
    applies: (path) => path.startsWith('components/'),
    forbids: ({ to, isTypeOnly }) =>
      !isTypeOnly && (/^(db|drizzle-orm|better-sqlite3)(\/|$)/.test(to) || /queries\.ts$/.test(to) || isVerb(to)),
  },
  {
    rule: 'nothing under lib or db imports a component or .tsx',
    applies: (path) => /^(lib|db)\//.test(path),
    forbids: ({ to }) => to.startsWith('components/') || to.startsWith('app/') || to.endsWith('.tsx'),
  },
  {
    rule: 'lib speaks no HTTP',
    applies: (path) => path.startsWith('lib/') && path !== 'lib/access/viewer.ts' && !path.startsWith('lib/delivery/'),
    forbids: ({ to }) => to === 'next' || to.startsWith('next/'),
  },
  {
    rule: 'nouns never write through each other',
    applies: (path) => nounOf(path) !== undefined,
    forbids: ({ from, to, isTypeOnly }) =>
      !isTypeOnly && isVerb(to) && nounOf(to) !== nounOf(from) && nounOf(from) !== 'interchange',
  },
  {
    rule: 'only the door may call verbs',
    applies: (path) => !mayWrite(path) && nounOf(path) === undefined && path !== 'lib/testing.ts',
    forbids: ({ to, isTypeOnly }) => !isTypeOnly && isVerb(to),
  },
  {
    rule: 'the front desk only resolves addresses',
    applies: (path) => path === 'proxy.ts',
    forbids: ({ to }) => to.startsWith('db/') || isVerb(to),
  },
]

for (const { rule, applies, forbids } of borders) {
  test(`border: ${rule}`, () => {
    const crossings = product.filter(applies).flatMap(importsOf).filter(forbids)
    assert.deepEqual(
      crossings.map(({ from, to }) => `${from} → ${to}`),
      [],
    )
  })
}

test('files are small: median at most 40 lines, nine of ten at most 120, none over 200', () => {
  const lengths = product
    .filter((path) => !isData(path))
    .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
  assert.deepEqual(
    lengths.filter(({ lines }) => lines > 200),
    [],
  )
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  assert.ok(at(0.5) <= 40, `the median is ${at(0.5)}`)
  assert.ok(at(0.9) <= 120, `the 90th percentile is ${at(0.9)}`)
})

test('no client component under the reader’s pages', () => {
  const found = product.filter(
    (path) => /^(app\/\(site\)|components\/site)\//.test(path) && /^['"]use client['"]/m.test(textOf(path)),
  )
  assert.deepEqual(found, [])
})

test('a component that runs in the browser says so in its name', () => {
  const found = product.filter(
    (path) => /^['"]use client['"]/m.test(textOf(path)) && !/(\.client\.tsx?|\/error\.tsx)$/.test(path),
  )
  assert.deepEqual(found, [])
})

const isDoor = (path: string) => /^app\/admin\/(set-up|invitation)\//.test(path)

test('every server action is made by deskAction, or by doorAction before anybody is signed in', () => {
  for (const path of product.filter((file) => /^['"]use server['"]/m.test(textOf(file)))) {
    const exported = [...textOf(path).matchAll(/^export (?:const (\w+) = (\w+)|(?:async )?function (\w+)|default)/gm)]
    for (const [whole, , maker] of exported)
      assert.match(maker ?? '', isDoor(path) ? /^doorAction$/ : /^deskAction$/, `${path}: ${whole}`)
  }
})

test('every background handler of the desk is made by deskHandler, and the rest are known', () => {
  const others = new Set(['app/api/auth/[...nextauth]/route.ts', 'app/api/uploads/route.ts', 'app/api/audit/route.ts'])
  for (const path of product.filter((file) => /^app\/api\/.*route\.ts$/.test(file) && !others.has(file))) {
    const exported = [...textOf(path).matchAll(/^export const (GET|POST|PUT|PATCH|DELETE) = (\w+)/gm)]
    assert.ok(exported.length > 0, path)
    for (const [, , maker] of exported) assert.equal(maker, 'deskHandler', path)
  }
})

test('every verb asks `allow`', () => {
  // Verbs that act before anybody is signed in prove themselves by a token or a password instead; a reader, by a stamp.
  const byToken = /^lib\/(accounts|access)\/|^lib\/reports\/receive\.ts$/
  const silent = product.filter(isVerb).filter((path) => !byToken.test(path) && !/\ballow\(/.test(textOf(path)))
  assert.deepEqual(silent, [])
})

test('time is an argument: no new Date() under lib or components', () => {
  const found = product.filter(
    // The one reader of the session is called without arguments, by layouts too.
    (path) =>
      /^(lib|components\/site)\//.test(path) &&
      path !== 'lib/access/viewer.ts' &&
      /new Date\(\)|Date\.now\(\)/.test(textOf(path)),
  )
  assert.deepEqual(found, [])
})

test('SQL text stands only in db and lib/search', () => {
  const found = product.filter(
    (path) => !/^(db|lib\/search|bench)\//.test(path) && /sql(?:<[^>]*>)?`\s*(SELECT|INSERT|UPDATE|DELETE)/i.test(textOf(path)),
  )
  assert.deepEqual(found, [])
})

test('no address is typed in markup', () => {
  const found = product
    .filter((path) => path.endsWith('.tsx'))
    .filter((path) => /(?:href|action|src)="\/(?!\/)/.test(textOf(path)))
  assert.deepEqual(found, [])
})

test('no tag is typed outside lib/tags.ts', () => {
  const names =
    /['"`](?:article|card|section|section-list|topic|topic-list|person|person-list|source|source-host|source-uses|page|address|suggestions|clock):(?!published_time|modified_time|author)/
  const found = product.filter(
    (path) =>
      path !== 'lib/tags.ts' &&
      path !== 'lib/access/policy.ts' &&
      names.test(textOf(path)) &&
      !/allow\(|may\(/.test(textOf(path)),
  )
  assert.deepEqual(found, [])
})

test('file names are kebab-case and none is a drawer for everything', () => {
  const banned = /(^|\/)(utils?|helpers?|misc|common|info)(\.|\/|$)/
  assert.deepEqual(
    product.filter((path) => banned.test(path)),
    [],
  )
  const names = product.filter((path) => !/^(app|e2e)\//.test(path)).map((path) => path.split('/').at(-1) ?? '')
  assert.deepEqual(
    names.filter((name) => !/^\.?[a-z0-9-]+(\.(client|config|test|spec))?\.tsx?$/.test(name)),
    [],
  )
})

test('every test asserts something', () => {
  const empty = sources.filter((path) => /\.(test|spec)\.tsx?$/.test(path) && !/\b(expect|assert)\b/.test(textOf(path)))
  assert.deepEqual(empty, [])
})
