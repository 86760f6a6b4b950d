import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const url = z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin)

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  SITE_URL: url.optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  OIDC_NAME: z.string().min(1).default('your organisation'),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  TRUSTED_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  /** How much of memory finished pages may take. */
  PAGE_STORE_MB: z.coerce.number().int().min(4).max(65_536).default(128),
  /** Where figures are served on loopback; nowhere when it is not set. */
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  /** Keys to an archive that copies of sources are saved in, by Save Page Now 2. It is not asked where they are not set. */
  ARCHIVE_ACCESS_KEY: z.string().min(1).optional(),
  ARCHIVE_SECRET_KEY: z.string().min(1).optional(),
  /** Another archive than the Internet Archive. It may stand beside this machine. */
  ARCHIVE_URL: url.optional(),
  /** What is logged: `info` has a line for each request, `warn` only what went wrong. */
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

export type Env = z.output<typeof schema> & { SITE_URL: string }

let parsed: Env | undefined

/** The environment, parsed once. Throws one sentence per variable that is wrong. */
export function env(): Env {
  if (parsed) return parsed
  const result = schema.safeParse(process.env)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not right.\n${lines.join('\n')}`)
  }
  const { HOST, PORT, SITE_URL } = result.data
  parsed = { ...result.data, SITE_URL: SITE_URL ?? `http://${HOST === '0.0.0.0' ? 'localhost' : HOST}:${PORT}` }
  return parsed
}

/** A file or folder under `DATA_DIR`, which is made when absent. */
export function dataPath(...parts: string[]): string {
  const root = resolve(/*turbopackIgnore: true*/ process.cwd(), env().DATA_DIR)
  mkdirSync(root, { recursive: true })
  return resolve(root, ...parts)
}
