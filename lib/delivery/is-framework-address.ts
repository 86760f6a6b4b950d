const form = /(?:\.rsc|\.segments\/.*|\.action)$/i

/**
 * Whether a path is one of the renderer's own forms of a page. The renderer answers them as if they were the page; to the
 * world there is nothing there. The path's percent signs are known to be right.
 */
export function isFrameworkAddress(url: string): boolean {
  const path = url.split('?', 1)[0] ?? ''
  return form.test(path.includes('%') ? decodeURIComponent(path) : path)
}
