import { parseArgs } from 'node:util'
import { ZodError } from 'zod'
import { theOperator } from '../access/allow.ts'
import { env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import { say } from '../say.ts'
import { urls } from '../urls.ts'
import { invite } from './invite.ts'
import { reset } from './reset.ts'
import { inviteInput, resetInput } from './schema.ts'

/** `newsroom account add` and `account reset`: each prints a link that works once. */
export async function accountCommand([verb, ...args]: string[], now: Date): Promise<number> {
  try {
    if (verb === 'add') {
      const text = { type: 'string' } as const
      const { values } = parseArgs({ args, options: { email: text, name: text, role: text } })
      const { token } = await invite(theOperator, inviteInput.parse(values), now)
      say.line(`Open this link to choose a password: ${linkTo(token)}`)
    } else {
      const { email } = resetInput.parse({ email: args[0] ?? '' })
      say.line(`Open this link to choose a new password: ${linkTo(await reset(theOperator, { email }, now))}`)
    }
    return 0
  } catch (error) {
    const sentences = error instanceof ZodError ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) : []
    if (error instanceof Refusal) sentences.push(error.message)
    if (!sentences.length) throw error
    say.complaint(sentences.join('\n'))
    return 1
  }
}

function linkTo(token: string): string {
  return `${env().SITE_URL}${urls.admin.invitation(token)}`
}
