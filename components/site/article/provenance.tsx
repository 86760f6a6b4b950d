import type { ProvenanceView } from '#lib/articles/article-view.ts'

/** How the text was made: data of the article, in a sentence. Nothing for a text that people wrote from nothing else. */
export function Provenance({ provenance }: { provenance: ProvenanceView }) {
  const { grade, tool, reviewer, basedOn, note } = provenance
  const by = tool ? ` (${tool})` : ''
  const checked = reviewer ? `, checked by ${reviewer.name}` : ''
  const sentences = {
    human: '',
    ai_metadata: '',
    ai_translated: `Translated with AI${by}${checked}.`,
    ai_summarised: `Summarised with AI${by}${checked}.`,
    ai_drafted_reviewed: `Drafted with AI${by} from the sources below${reviewer ? `; reviewed by ${reviewer.name}` : ''}.`,
    ai_unreviewed: `This text was drafted with AI${by} from the sources below. Nobody has reviewed it.`,
  }
  const sentence = sentences[grade]
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
