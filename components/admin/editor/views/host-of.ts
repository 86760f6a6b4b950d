import type { BodyHost } from '../body-host.ts'

/** The screen around the editor, as the extension of a view was given it. */
export function hostOf(extension: { options: unknown }): BodyHost {
  return (extension.options as { host: BodyHost }).host
}
