import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { speculationRules } from './page-headers.ts'

type Serve = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** The files of the build and of `public`, compressed when they were built. */
export function files(root: string): { built: Serve; open: Serve } {
  const options = { brotli: true, gzip: true, etag: true }
  const setHeaders = (response: ServerResponse, path: string) => {
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
    // By its ending it would be any JSON.
    if (path === speculationRules) response.setHeader('Content-Type', 'application/speculationrules+json')
  }
  return {
    // Their names change with their content.
    built: folder(join(root, '.next/static'), { ...options, immutable: true, maxAge: 31_536_000, setHeaders }),
    open: folder(join(root, 'public'), { ...options, maxAge: 3_600, setHeaders }),
  }
}

function folder(path: string, options: Parameters<typeof sirv>[1]): Serve {
  return existsSync(path) ? sirv(path, options) : (_request, _response, next) => next()
}
