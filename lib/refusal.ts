/** The codes that the desk turns into a status; every other code answers 422. */
const statuses: Record<string, number> = {
  'not-signed-in': 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  held: 409,
  'too-large': 413,
  unsupported: 415,
  'too-many': 429,
  busy: 503,
  'disk-full': 507,
}

/** An expected "no": a sentence for a person, thrown in a verb and rolled back there. */
export class Refusal extends Error {
  readonly code: string
  /** The field that the sentence belongs beside. */
  readonly field: string | undefined
  /** What the person needs to go on: findings, or the other editor's text. */
  readonly data: unknown

  constructor(code: string, sentence: string, field?: string, data?: unknown) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
    this.field = field
    this.data = data
  }

  get status(): number {
    return statuses[this.code] ?? 422
  }
}
