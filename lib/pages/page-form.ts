import { z } from 'zod'
import { bodyDocument } from '../articles/document.ts'
import { markdownToBody } from '../interchange/markdown-to-body.ts'
import { changePageInput } from './schema.ts'

/** The form of a page: its text is typed as Markdown. */
export const pageForm = changePageInput
  .omit({ body: true })
  .extend({ markdown: z.string().max(200_000, 'At most 200,000 characters.') })
  .transform(({ markdown, ...rest }, context) => {
    const body = bodyDocument.safeParse(markdownToBody(markdown))
    if (body.success) return { ...rest, body: body.data }
    context.addIssue({
      code: 'custom',
      path: ['markdown'],
      message: body.error.issues[0]?.message ?? 'This text is too much for a page.',
    })
    return z.NEVER
  })
