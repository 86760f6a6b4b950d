import type { articleKinds } from '#db/schema/articles.ts'

const labels: Record<(typeof articleKinds)[number], string | null> = {
  news: null,
  analysis: 'Analysis',
  opinion: 'Opinion',
  explainer: 'Explainer',
  critique: 'Critique',
  sponsored: 'Sponsored',
  'live-blog': 'Live',
}

/** What readers are told about an article that is not plain news. */
export function kindLabel(kind: (typeof articleKinds)[number]): string | null {
  return labels[kind]
}
