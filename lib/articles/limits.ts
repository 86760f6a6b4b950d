/**
 * What a field may hold, in characters. The forms show the same numbers that the schema demands. `trashedFor` is in
 * milliseconds; `bytes` is for the whole article, and what may be sent to save one follows from it.
 */
export const limits = {
  headline: 300,
  cardHeadline: 200,
  kicker: 80,
  standfirst: 1_000,
  teaser: 600,
  dateline: 120,
  slug: 120,
  summary: 4_000,
  keyPoint: 600,
  keyPoints: 20,
  references: 300,
  title: 1_000,
  url: 4_000,
  name: 400,
  alt: 1_000,
  caption: 2_000,
  credit: 400,
  boxTitle: 120,
  searchTitle: 200,
  searchDescription: 500,
  reason: 2_000,
  locator: 120,
  support: 300,
  supportContext: 64,
  bytes: 2 * 1_048_576,
  bodyDepth: 32,
  bodyNodes: 10_000,
  trashedFor: 30 * 86_400_000,
} as const
