import type { ArticleContent } from '#lib/articles/content.ts'
import { bodyLines } from '#lib/compare/body-lines.ts'
import { pointText } from './point-text.ts'

export const fieldLabels: Record<keyof ArticleContent, string> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  body: 'Text',
  keyPoints: 'Key points',
  summary: 'Summary',
  references: 'References',
  lead: 'Lead picture',
  sectionId: 'Section',
  kind: 'Kind',
  slug: 'Address',
  cardHeadline: 'Card headline',
  teaser: 'Teaser',
  kicker: 'Kicker',
  dateline: 'Dateline',
  language: 'Language',
  eventDate: 'Date of the event',
  bylines: 'Bylines',
  topics: 'Topics',
  readAlso: 'Read also',
  search: 'For search engines',
  social: 'For social networks',
  provenance: 'Provenance',
}

export type FieldName = keyof ArticleContent

export interface Difference {
  field: FieldName
  label: string
  mine: string
  theirs: string
}

/** The fields in which two texts of one article differ, each as a person would read it. */
export function differingFields(mine: ArticleContent, theirs: ArticleContent, nameOf: (id: string) => string): Difference[] {
  return (Object.keys(fieldLabels) as FieldName[])
    .filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]))
    .map((field) => ({
      field,
      label: fieldLabels[field],
      mine: shown(mine, field, nameOf),
      theirs: shown(theirs, field, nameOf),
    }))
}

function shown(content: ArticleContent, field: FieldName, nameOf: (id: string) => string): string {
  switch (field) {
    case 'body':
      return bodyLines(content.body, (key) => key)
        .map(({ text }) => text)
        .join('\n')
    case 'keyPoints':
      return content.keyPoints.map(pointText).join('\n')
    case 'references':
      return content.references
        .map(({ key, title, publisher, url }) => `${key}: ${[title, publisher, url].filter(Boolean).join(', ')}`)
        .join('\n')
    case 'lead':
      return content.lead
        ? [content.lead.caption, content.lead.alt, content.lead.credit].filter(Boolean).join('\n') || 'A picture'
        : ''
    case 'bylines':
    case 'topics':
    case 'readAlso':
      return content[field].map(nameOf).join(', ')
    case 'sectionId':
      return nameOf(content.sectionId)
    case 'search':
    case 'social':
      return [content[field].title, content[field].description].filter(Boolean).join('\n')
    case 'provenance': {
      const { grade, tool, basedOn, reviewedBy, note } = content.provenance
      return [grade, tool, basedOn.join(', '), reviewedBy ? nameOf(reviewedBy) : '', note].filter(Boolean).join('\n')
    }
    default:
      return content[field]
  }
}
