import type { ArticleView } from '#lib/articles/article-view.ts'
import { HowMade } from './how-made.tsx'

/** How the article came about and was checked before it went out: how many rules were asked, and what was let through, with the reason. */
export function HowChecked({ article }: { article: ArticleView }) {
  const { gate } = article
  if (!gate) return null
  const { isAsked, checks, overrides, fourEyes } = gate
  return (
    <details className="cite-this how-checked" open={overrides.length > 0}>
      <summary>How this was made: {isAsked ? sumOf(checks, overrides.length) : 'not checked by rules'}</summary>
      <HowMade article={article} />
      {isAsked ? (
        <p>Before this went out, rules about its text, its sources and its form were asked. An error keeps an article back.</p>
      ) : (
        <p>This article was taken over from elsewhere as it was. The rules that check new articles were not asked.</p>
      )}
      {overrides.length > 0 && (
        <>
          <p>An editor let this through, and says why:</p>
          <ul>
            {overrides.map(({ rule, message, reason }) => (
              <li key={rule + message}>
                {message}. <strong>Why it stands:</strong> {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {isAsked && !fourEyes && <p>Here somebody may publish what nobody else has read.</p>}
    </details>
  )
}

function sumOf(checks: number, overrides: number): string {
  const checked = `${checks} checks, 0 errors`
  return overrides ? `${checked}, ${overrides} ${overrides === 1 ? 'override' : 'overrides'} with a reason` : checked
}
