import { Pool } from 'undici'
import { requestHeader } from './request-header.ts'
import { slotsHeader } from './slots-header.ts'

export interface Rendered {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

export interface Renderer {
  /** Asks for a reader's page, with nothing of the reader's own request but the address. */
  page: (address: string, requestId?: string) => Promise<Rendered>
  /** Connections for what passes through unchanged. */
  pool: Pool
  close: () => Promise<void>
}

/** The renderer could not be reached, or gave up. */
export class RendererDown extends Error {}

// Without a name Next streams metadata into the body; without this one header it would compress what is pressed anew here.
const fixed = { 'user-agent': 'Colophon', accept: 'text/html,*/*', 'accept-encoding': 'identity', [slotsHeader]: '1' }

/** The process that renders, on loopback. `origin` is its address; `host` is the publication's. */
export function renderer(origin: string, host: string): Renderer {
  const limits = { headersTimeout: 30_000, bodyTimeout: 30_000, connect: { timeout: 2_000 } }
  const pages = new Pool(origin, { ...limits, connections: 8 })
  const pool = new Pool(origin, { ...limits, headersTimeout: 120_000, bodyTimeout: 120_000, connections: 256 })
  return {
    pool,
    page: async (address, requestId) => {
      try {
        const headers = { ...fixed, host, ...(requestId ? { [requestHeader]: requestId } : {}) }
        const answer = await pages.request({ path: address, method: 'GET', headers })
        return {
          status: answer.statusCode,
          headers: answer.headers,
          body: Buffer.from(await answer.body.arrayBuffer()),
        }
      } catch (error) {
        throw new RendererDown('The renderer does not answer.', { cause: error })
      }
    },
    close: async () => {
      await Promise.all([pages.destroy(), pool.destroy()])
    },
  }
}
