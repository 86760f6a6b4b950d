import type { ProvenanceView } from './article-view.ts'

/** How a text was made, where software had a part in its words; empty where it had none. */
export function provenanceSentence({ grade, tool, reviewer }: Pick<ProvenanceView, 'grade' | 'tool' | 'reviewer'>): string {
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
  return sentences[grade]
}
