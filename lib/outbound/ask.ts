import { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Agent, type Dispatcher, request } from 'undici'
import { guardedLookup, type Resolve, resolveHost } from './guarded-lookup.ts'
import { OutboundRefused, type Reach } from './reach.ts'
import { vetAddress } from './vet-address.ts'

export interface Question {
  url: string
  method: string
  headers?: Record<string, string>
  body?: string
}

export interface Asking {
  reach: Reach
  /** Our own hosts. */
  own?: readonly string[]
  /** Who asks, as `User-Agent` says it. */
  agent: string
  signal?: AbortSignal
  resolve?: Resolve
  /** Whether the answer may come pressed. It is as long as what comes out of it. */
  mayBePressed?: boolean
  /** Asked before each turn of the way is taken; whatever it throws ends the way. */
  beforeTurn?: (url: URL) => Promise<void>
}

export interface OutsideAnswer {
  status: number
  headers: Dispatcher.ResponseData['headers']
  text: string
  bytes: Buffer
  /** Where the answer came from in the end. */
  url: string
}

const mostHops = 5
const patienceMs = 15_000
const mostBytes = 1_048_576
const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status)

/**
 * The only way out: every address is vetted, at every turn of the way, and the machine that was vetted is the one that
 * is connected to. No cookies, no proxy from the environment, no connection that is kept.
 * @throws OutboundRefused when the address may not be asked or the answer is too much; what the network says otherwise
 */
export async function ask(question: Question, asking: Asking): Promise<OutsideAnswer> {
  const connect = { lookup: guardedLookup(asking.reach, asking.resolve ?? resolveHost), timeout: 5_000 }
  const agent = new Agent({ connect, pipelining: 1, connections: 1 })
  const patience = AbortSignal.timeout(patienceMs)
  const signal = asking.signal ? AbortSignal.any([patience, asking.signal]) : patience
  try {
    return await follow(question, { ...asking, dispatcher: agent, signal })
  } finally {
    await agent.destroy()
  }
}

interface Way extends Asking {
  dispatcher: Agent
  signal: AbortSignal
}

async function follow(question: Question, way: Way): Promise<OutsideAnswer> {
  let { url: address, method, body, headers } = question
  for (let hops = 0; hops <= mostHops; hops += 1) {
    const url = vetAddress(address, way.reach, way.own)
    await way.beforeTurn?.(url)
    const answer = await request(url, {
      method: method as Dispatcher.HttpMethod,
      headers: { ...headers, 'user-agent': way.agent, 'accept-encoding': way.mayBePressed ? 'gzip, br' : 'identity' },
      body: body ?? null,
      ...{ dispatcher: way.dispatcher, signal: way.signal },
    })
    const to = answer.headers.location
    if (!isRedirect(answer.statusCode) || typeof to !== 'string') return read(answer, url, way.mayBePressed ?? false)
    await answer.body.dump({ limit: 16_384 })
    const next = URL.parse(to, url)
    if (url.protocol === 'https:' && next?.protocol === 'http:') throw new OutboundRefused('The way leads from https to http.')
    address = next?.href ?? to
    // What proves who we are is for the machine that was asked, and for no other that it names.
    if (next?.origin !== url.origin) headers = withoutProof(headers)
    // As browsers do (RFC 9110, 15.4): only 307 and 308 say the same again.
    if (answer.statusCode < 307 && method !== 'HEAD') {
      method = 'GET'
      body = undefined
    }
  }
  throw new OutboundRefused(`The way leads through more than ${mostHops} addresses.`)
}

function withoutProof(headers: Question['headers']): Question['headers'] {
  return Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => !/^(?:proxy-)?authorization$|^cookie$/i.test(name)))
}

type Answer = Dispatcher.ResponseData

async function read({ statusCode: status, headers, body }: Answer, url: URL, mayBePressed: boolean): Promise<OutsideAnswer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of plain(body, String(headers['content-encoding'] ?? 'identity'), mayBePressed)) {
    bytes += chunk.length
    if (bytes > mostBytes) throw new OutboundRefused('The answer is longer than 1 MB.')
    chunks.push(chunk)
  }
  const whole = Buffer.concat(chunks)
  return { status, headers, text: whole.toString('utf8'), bytes: whole, url: url.href }
}

const unpress: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

// Counted after it is unpressed, chunk by chunk: a small answer that grows without end is left off at the same length.
function plain(body: Answer['body'], encoding: string, mayBePressed: boolean): AsyncIterable<Buffer> {
  if (encoding === 'identity' || encoding === '') return body
  const open = mayBePressed ? unpress[encoding.toLowerCase()] : undefined
  if (!open) throw new OutboundRefused('The answer is in an encoding that was not asked for.')
  return Readable.from(body).compose(open()) as AsyncIterable<Buffer>
}
