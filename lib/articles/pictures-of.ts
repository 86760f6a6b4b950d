import type { ArticleContent } from './content.ts'

/** The ids of every picture that an article shows. */
export function picturesOf({ lead, body }: Pick<ArticleContent, 'lead' | 'body'>): string[] {
  return [
    ...(lead ? [lead.mediaId] : []),
    ...body.content.flatMap((block) => (block.type === 'picture' ? [block.attrs.mediaId] : [])),
  ]
}
