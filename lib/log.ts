import pino, { type LoggerOptions } from 'pino'

/** How a line looks: JSON, UTC, the level by its name. */
const logFormat: LoggerOptions = {
  // It gives `,"time":"…"`.
  timestamp: () => `,"ts${pino.stdTimeFunctions.isoTime().slice(6)}`,
  base: null,
  formatters: { level: (label) => ({ level: label }) },
}

const secrets = ['password', 'token', 'cookie', 'secret']
const redact = [...secrets, ...secrets.map((name) => `*.${name}`)]

// Read here, since lines may be written before the environment is asked; `env()` refuses what is no level.
const { LOG_LEVEL = '' } = process.env
const level = LOG_LEVEL in pino.levels.values || LOG_LEVEL === 'silent' ? LOG_LEVEL : 'info'

/** One JSON line for each event, on stdout. Never passwords, tokens, cookies or the text of a draft. */
export const log = pino({ ...logFormat, redact, level })
