import type { ProvenanceView } from './article-view.ts'
import type { AiGrade } from './content.ts'

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

/** What part software had, said of every article: also where nothing stands above its text. */
export function gradeSentence(grade: AiGrade): string {
  return {
    human: 'None: people wrote this.',
    ai_metadata: 'People wrote the text. AI helped with search terms, descriptions of pictures and the like.',
    ai_translated: 'Translated with AI.',
    ai_summarised: 'Summarised with AI.',
    ai_drafted_reviewed: 'Drafted with AI.',
    ai_unreviewed: 'Written with AI, and reviewed by nobody.',
  }[grade]
}

/** The same for programs that ask the head of a page. */
export function aiDisclosure(grade: AiGrade): 'none' | 'ai-assisted' | 'ai-generated' | 'autonomous' {
  const said = { human: 'none', ai_metadata: 'none', ai_translated: 'ai-assisted', ai_summarised: 'ai-assisted' } as const
  if (grade === 'ai_drafted_reviewed') return 'ai-generated'
  return grade === 'ai_unreviewed' ? 'autonomous' : said[grade]
}
