/** The forms in which a preview shows an article, by what stands in its address. `page` is the page itself, with nothing around it. */
export const previewForms = {
  desktop: 'Desktop',
  phone: 'Phone',
  social: 'Social card',
  search: 'Search result',
  feed: 'Feed item',
  aloud: 'Read aloud',
  print: 'On paper',
} as const

export type PreviewForm = keyof typeof previewForms | 'page'

export function previewForm(asked: string | string[] | undefined): PreviewForm {
  return typeof asked === 'string' && (asked === 'page' || Object.hasOwn(previewForms, asked))
    ? (asked as PreviewForm)
    : 'desktop'
}
