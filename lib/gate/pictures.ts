import type { Reading } from './reading.ts'

export interface PictureUse {
  path: string
  mediaId: string
  alt: string
  caption: string
  credit: string
  licence: string | null
}

/** Every picture of an article, the lead first. A picture in the body keeps its licence in the library only. */
export function picturesIn({ content }: Reading): PictureUse[] {
  const { lead, body } = content
  const inBody = body.content.flatMap((block, index) =>
    block.type === 'picture' ? [{ path: `body.content.${index}.attrs`, licence: null, ...block.attrs }] : [],
  )
  return lead ? [{ path: 'lead', ...lead }, ...inBody] : inBody
}
