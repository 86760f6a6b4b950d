import type { ProvenanceView } from '#lib/articles/article-view.ts'
import { provenanceSentence } from '#lib/articles/provenance-sentence.ts'

/** How the text was made: data of the article, in a sentence. Nothing for a text that people wrote from nothing else. */
export function Provenance({ provenance }: { provenance: ProvenanceView }) {
  const { grade, basedOn, note } = provenance
  const sentence = provenanceSentence(provenance)
  const sources = basedOn.length > 0 && (
    <>
      Based on{' '}
      {basedOn.map(({ key, number, short }, index) => (
        <span key={key}>
          {index > 0 && ', '}
          <a href={`#r-${key}`}>
            {short} [{number}]
          </a>
        </span>
      ))}
      .{' '}
    </>
  )
  if (!sentence && !sources && !note) return null
  return (
    <p className={grade === 'ai_unreviewed' ? 'plain-warning' : 'provenance'}>
      {sources}
      {sentence} {note}
    </p>
  )
}
