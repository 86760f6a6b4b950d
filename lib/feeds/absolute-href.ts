/** An address of this site as the world writes it; a fragment belongs to `page`, which is absolute itself. */
export function absoluteHref(href: string, page: string): string {
  return /^[/#]/.test(href) ? new URL(href, page).href : href
}
