/** What somebody without an account is given with a preview, so that they see the pictures in it. */
export const previewCookie = 'colophon.preview'

const shared = /^\/preview\/shared\/([\w-]{43})$/

/** What opens a shared preview, as its address has it. */
export function sharedToken(pathname: string): string | undefined {
  return shared.exec(pathname)?.[1]
}
