import { z } from 'zod'
import { bodyDocument } from '../articles/document.ts'
import { markdownToBody } from '../interchange/markdown-to-body.ts'
import { Refusal } from '../refusal.ts'
import { changePageInput } from './schema.ts'

/** The form of a page: its text is typed as Markdown. */
export const pageForm = changePageInput
  .omit({ body: true })
  .extend({ markdown: z.string().max(200_000, 'At most 200,000 characters.') })
  .transform(({ markdown, ...rest }, context) => {
    const body = read(markdown)
    if (typeof body !== 'string') return { ...rest, body }
    context.addIssue({ code: 'custom', path: ['markdown'], message: body })
    return z.NEVER
  })

/** @returns the body, or the sentence that says why it cannot be read */
function read(markdown: string) {
  try {
    const body = bodyDocument.safeParse(markdownToBody(markdown))
    return body.success ? body.data : (body.error.issues[0]?.message ?? 'This text is too much for a page.')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.message
  }
}
