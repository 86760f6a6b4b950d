import type { ArticleContent } from '../articles/content.ts'

type Content = Omit<ArticleContent, 'readAlso'> & Partial<Pick<ArticleContent, 'readAlso'>>

export interface PlainField {
  field: string
  label: string
  /** What a person reads there, in words. */
  read: (content: Content, nameOf: (id: string) => string) => string
}

const list = (ids: string[], nameOf: (id: string) => string) => ids.map(nameOf).join(', ')
const pair = ({ title, description }: ArticleContent['search']) => [title, description].filter(Boolean).join(' · ')

/** The fields of an article that are one text, in the order in which a change of them matters. */
export const plainFields: PlainField[] = [
  { field: 'headline', label: 'Headline', read: ({ headline }) => headline },
  {
    field: 'caption',
    label: 'Caption',
    read: ({ lead }) => (lead ? [lead.caption, lead.alt, lead.credit, lead.licence].filter(Boolean).join(' · ') : ''),
  },
  { field: 'standfirst', label: 'Standfirst', read: ({ standfirst }) => standfirst },
  { field: 'summary', label: 'Summary', read: ({ summary }) => summary },
  { field: 'kicker', label: 'Kicker', read: ({ kicker }) => kicker },
  { field: 'kind', label: 'Kind', read: ({ kind }) => kind },
  { field: 'dateline', label: 'Dateline', read: ({ dateline }) => dateline },
  { field: 'eventDate', label: 'Date of the event', read: ({ eventDate }) => eventDate },
  { field: 'bylines', label: 'Bylines', read: ({ bylines }, nameOf) => list(bylines, nameOf) },
  {
    field: 'provenance',
    label: 'How it was made',
    read: ({ provenance: { grade, tool, basedOn, reviewedBy, note } }, nameOf) => {
      const reviewed = reviewedBy ? `reviewed by ${nameOf(reviewedBy)}` : ''
      const based = basedOn.length ? `based on ${basedOn.join(', ')}` : ''
      return [grade.replaceAll('_', ' '), tool, based, reviewed, note].filter(Boolean).join(' · ')
    },
  },
  { field: 'cardHeadline', label: 'Headline on cards', read: ({ cardHeadline }) => cardHeadline },
  { field: 'teaser', label: 'Teaser', read: ({ teaser }) => teaser },
  { field: 'sectionId', label: 'Section', read: ({ sectionId }, nameOf) => nameOf(sectionId) },
  { field: 'topics', label: 'Topics', read: ({ topics }, nameOf) => list(topics, nameOf) },
  { field: 'slug', label: 'Address', read: ({ slug }) => slug },
  { field: 'language', label: 'Language', read: ({ language }) => language },
  { field: 'readAlso', label: 'Read also', read: ({ readAlso = [] }, nameOf) => list(readAlso, nameOf) },
  { field: 'search', label: 'For search engines', read: ({ search }) => pair(search) },
  { field: 'social', label: 'For social networks', read: ({ social }) => pair(social) },
]
