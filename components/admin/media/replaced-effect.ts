import type { SeenUses } from '#lib/media/seen-uses.ts'

/** What another file changes, in sentences: how many articles show it, and what readers and reviewers notice. */
export function replacedEffect({ counts: { articles, live, awaited }, pages }: Pick<SeenUses, 'counts' | 'pages'>): string {
  const places = [
    ...(articles ? [articles === 1 ? '1 article' : `${articles} articles`] : []),
    ...(pages.length ? [pages.length === 1 ? '1 page' : `${pages.length} pages`] : []),
  ]
  if (!places.length) return 'Nothing shows it yet.'
  const isOne = articles + pages.length === 1
  const seen =
    live + pages.length > 0
      ? `Readers see the new picture at once${live ? `, in ${live === 1 ? '1 live article' : `${live} live articles`}` : ''}.`
      : 'Readers see none of it yet.'
  return [
    `${places.join(' and ')} ${isOne ? 'shows' : 'show'} the new file then.`,
    seen,
    ...(awaited ? ['What was approved with the current file has to be approved again.'] : []),
  ].join(' ')
}
