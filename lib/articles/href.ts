/** How a body names an article of ours that it leads to; see article-link.ts. */
export const articleHrefForm = /^article:([A-Za-z0-9][\w-]{0,119})$/

/** Whether a link may be followed: http, https, mailto, or a path or fragment of this site. */
export function isSafeHref(href: string): boolean {
  if (/^(\/(?!\/)|#)/.test(href)) return !/[\\\s]/.test(href)
  if (!URL.canParse(href)) return false
  return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol)
}
