import type { RouteClass } from './metrics.ts'

const first = /^\/(?:(_next)|(media)|(admin|api|preview)|(healthz|readyz))(?:[/?]|$)/

/** What kind of address this is, by its first segment. What is none of ours is a reader's. */
export function routeClass(url: string): RouteClass {
  const [, built, media, desk, health] = first.exec(url) ?? []
  if (built) return 'static'
  if (media) return 'media'
  if (desk) return 'desk'
  return health ? 'health' : 'reader'
}
