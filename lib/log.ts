import pino from 'pino'

/** One JSON line for each event, on stdout, in UTC. Never passwords, tokens, cookies or the text of a draft. */
export const log = pino({
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ['password', 'token', 'cookie', 'secret', '*.password', '*.token', '*.cookie', '*.secret'],
})
