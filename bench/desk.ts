import { gunzipSync } from 'node:zlib'
import { madeFolder } from './made-folder.ts'
import { serve } from './processes.ts'
import { signIn } from './sign-in.ts'
import { printTable, quantile, round } from './table.ts'

// npm run bench:desk [FOLDER]: what the newsroom's pages cost in a publication of 20,000 articles, or in the one of that
// folder: milliseconds on the server, and script over the wire at the first load. It fails where a limit is passed.
const limits = { p95Ms: 150, scriptKb: 350 }
const lists = ['/admin', '/admin/articles', '/admin/calendar', '/admin/front', '/admin/media', '/admin/topics', '/admin/people']
const narrowed = [
  '/admin/articles?status=live',
  '/admin/articles?words=harbour',
  '/admin/articles?words=the&status=live',
  '/admin/articles?status=trash',
]
const times = 40

const folder = process.argv[2] ?? (await madeFolder(20_000)).folder
process.env.DATA_DIR = folder
const site = await serve(folder)
const headers = { cookie: (await signIn()).cookie, 'accept-encoding': 'gzip' }
const rows: (string | number)[][] = []
const faults: string[] = []
for (const path of [...lists, ...narrowed]) {
  const html = await (await ask(path)).text()
  const taken: number[] = []
  for (let each = 0; each < times; each += 1) {
    const started = performance.now()
    await (await ask(path)).arrayBuffer()
    taken.push(performance.now() - started)
  }
  const scripts = await weigh(html)
  const p95 = quantile(taken, 0.95)
  if (p95 > limits.p95Ms) faults.push(`${path} takes ${round(p95)} ms`)
  if (scripts.kb > limits.scriptKb) faults.push(`${path} loads ${round(scripts.kb)} KB of script`)
  if (scripts.hasEditor) faults.push(`${path} loads the editor`)
  rows.push([path, round(quantile(taken, 0.5)), round(p95), round(scripts.kb)])
}
await site.stop()
printTable(['page', 'p50 ms', 'p95 ms', 'script, KB gzip'], rows)
if (faults.length) {
  process.stderr.write(`${faults.join('\n')}\n`)
  process.exitCode = 1
}

async function ask(path: string): Promise<Response> {
  const answer = await fetch(site.url + path, { headers, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
  return answer
}

// What the page names: a browser asks for no more before somebody does something.
async function weigh(html: string): Promise<{ kb: number; hasEditor: boolean }> {
  const named = new Set([...html.matchAll(/<script[^>]+src="([^"]+\.js)[^"]*"/g)].map(([, src = '']) => src))
  let bytes = 0
  let hasEditor = false
  for (const src of named) {
    const sent = await raw(src)
    bytes += sent.length
    hasEditor ||= gunzipSync(sent).includes('ProseMirror')
  }
  return { kb: bytes / 1024, hasEditor }
}

// fetch unpacks what it gets, so the bytes over the wire are read from the socket's side.
async function raw(src: string): Promise<Buffer> {
  const { get } = await import('node:http')
  return new Promise((resolve, reject) => {
    get(site.url + src, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve(Buffer.concat(parts)))
    }).on('error', reject)
  })
}
