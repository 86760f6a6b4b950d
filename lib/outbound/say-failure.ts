import { OutboundRefused } from './reach.ts'

/** Why nothing came back: in a word for programs, and in a sentence for a person that gives nothing of the network away. */
export interface Failure {
  kind: 'refused' | 'no-such-host' | 'no-way-out' | 'closed' | 'too-slow' | 'untrusted'
  sentence: string
}

const failures: Record<string, Omit<Failure, 'sentence'> & { says: string }> = {
  ENOTFOUND: { kind: 'no-such-host', says: 'There is no machine of this name, or this server has no way out to the web.' },
  EAI_AGAIN: { kind: 'no-way-out', says: 'This server has no way out to the web, or cannot look names up.' },
  ENETUNREACH: { kind: 'no-way-out', says: 'This server has no way out to the web.' },
  EHOSTUNREACH: { kind: 'closed', says: 'The machine cannot be reached.' },
  ECONNREFUSED: { kind: 'closed', says: 'The machine takes no connection.' },
  ECONNRESET: { kind: 'closed', says: 'The machine broke the connection off.' },
  UND_ERR_SOCKET: { kind: 'closed', says: 'The machine broke the connection off.' },
}

/** What went wrong on the way out. Anything that is no fault of the network is thrown on. */
export function sayFailure(error: unknown): Failure {
  if (error instanceof OutboundRefused) return { kind: 'refused', sentence: error.message }
  if (!(error instanceof Error)) throw error
  if (error.cause instanceof OutboundRefused) return sayFailure(error.cause)
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || /TIMEDOUT|TIMEOUT/.test(codeOf(error)))
    return { kind: 'too-slow', sentence: 'No answer came within fifteen seconds.' }
  const code = codeOf(error)
  const known = failures[code]
  if (known) return { kind: known.kind, sentence: known.says }
  if (/^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|EPROTO)/.test(code))
    return { kind: 'untrusted', sentence: 'The machine could not prove that it is the one of this name.' }
  if (/^(?:UND_ERR|HPE_|Z_|ERR_|E[A-Z]+$)/.test(code)) return { kind: 'closed', sentence: 'The answer could not be read.' }
  throw error
}

function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return codeOf(error.errors[0])
  return error.cause instanceof Error ? codeOf(error.cause) : ''
}
