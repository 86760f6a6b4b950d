import type { AiGrade, ArticleContent } from '#lib/articles/content.ts'

/** What an article can be, and what readers are told of it. */
export const kindChoices: { value: ArticleContent['kind']; label: string }[] = [
  { value: 'news', label: 'News' },
  { value: 'analysis', label: 'Analysis' },
  { value: 'opinion', label: 'Opinion' },
  { value: 'explainer', label: 'Explainer' },
  { value: 'critique', label: 'Critique' },
  { value: 'sponsored', label: 'Sponsored' },
  { value: 'live-blog', label: 'Live blog' },
]

/** How much of a text a machine made, and what follows from saying so. */
export const gradeChoices: { value: AiGrade; label: string; effect: string }[] = [
  { value: 'human', label: 'Written by people', effect: 'Readers see no line about AI.' },
  {
    value: 'ai_metadata',
    label: 'Written by people, AI for search terms and the like',
    effect: 'The text is people’s; readers are told that AI helped around it.',
  },
  {
    value: 'ai_translated',
    label: 'Translated with AI',
    effect: 'Readers are told that the translation was made with AI, from what it is based on.',
  },
  { value: 'ai_summarised', label: 'Summary made with AI', effect: 'Readers are told that the summary was made with AI.' },
  {
    value: 'ai_drafted_reviewed',
    label: 'Drafted with AI, reviewed by a person',
    effect: 'Readers are told so, with the reviewer’s name. It is published only with a review of its text as it stands.',
  },
  {
    value: 'ai_unreviewed',
    label: 'Written with AI, not reviewed',
    effect: 'A plain sentence stands above the text. It cannot be published unless the settings allow it.',
  },
]
