import type { articleKinds } from '#db/schema/articles.ts'
import { type Mended, mendedPlaces } from '../corrections/mended-places.ts'
import type { CorrectionView } from '../corrections/queries.ts'
import type { GateView } from '../gate/queries.ts'
import type { MediaView } from '../media/queries.ts'
import type { PersonView } from '../people/queries.ts'
import type { ReviewView } from '../review-records/queries.ts'
import type { SectionView } from '../sections/queries.ts'
import type { TopicView } from '../topics/queries.ts'
import type { ArticleAddress } from '../urls.ts'
import type { CardView } from './cards.ts'
import { type Marker, numberCitations } from './citations.ts'
import type { AiGrade, ArticleContent } from './content.ts'
import type { BodyDocument, CiteNode } from './document.ts'
import { kindLabel } from './kind-label.ts'
import { type PictureView, pictureView } from './picture-view.ts'
import { type CitedSource, listReferences, type ReferenceView } from './reference-view.ts'

/** Everything that an article's page is made from, live or draft. */
export interface ArticleParts {
  id: string
  slug: string
  section: SectionView
  kind: (typeof articleKinds)[number]
  /** Null while it was never published. */
  publishedAt: number | null
  updatedAt: number | null
  updateNote: string | null
  content: ArticleContent
  /** Those whom the bylines and the review name. */
  people: PersonView[]
  /** Those that it is filed under. */
  topics: TopicView[]
  media: ReadonlyMap<string, MediaView>
  /** Where the articles are that the text leads to, by the name that it has for each. */
  linked: ReadonlyMap<string, ArticleAddress & { id: string }>
  /** What is known of each source, by the reference's key. */
  sources: ReadonlyMap<string, CitedSource>
  corrections: CorrectionView[]
  readAlso: CardView[]
  /** Null for what is not live. */
  gate: GateView | null
  /** Null where nobody recorded that they read exactly this text. */
  review: ReviewView | null
  zone: string
}

/** An article as its page shows it. */
export interface ArticleView {
  id: string
  slug: string
  section: SectionView
  kind: (typeof articleKinds)[number]
  label: string | null
  language: string
  kicker: string
  headline: string
  standfirst: string
  dateline: string
  publishedAt: number | null
  updatedAt: number | null
  updateNote: string | null
  authors: PersonView[]
  topics: TopicView[]
  provenance: ProvenanceView
  lead: PictureView | null
  keyPoints: { text: string; markers: Marker[] }[]
  body: BodyDocument
  markers: ReadonlyMap<CiteNode, Marker[]>
  /** Which corrections belong behind which node of the text. */
  mended: Mended['marks']
  media: ReadonlyMap<string, MediaView>
  linked: ReadonlyMap<string, ArticleAddress & { id: string }>
  summary: string
  corrections: CorrectionView[]
  references: ReferenceView[]
  readAlso: CardView[]
  search: ArticleContent['search']
  social: ArticleContent['social']
  gate: GateView | null
  review: ReviewView | null
  zone: string
  /** The file of the card that social networks show, once it is made. */
  socialCard: string | null
  tags: string[]
}

export interface ProvenanceView {
  grade: AiGrade
  basedOn: ReferenceView[]
  tool: string
  reviewer: PersonView | null
  note: string
}

/** Makes the page's view of an article. Nothing is looked up here, so that a draft is shown by the very same code. */
export function articleView(parts: ArticleParts): ArticleView {
  const { content, people, id, slug, section, kind, publishedAt, updatedAt, updateNote, zone } = parts
  const numbering = numberCitations(content)
  const references = listReferences(content.references, numbering, parts.sources, zone, content.language)
  const { language, kicker, headline, standfirst, dateline, summary, search, social, provenance } = content
  const { body, marks: mended } = mendedPlaces(content.body, parts.corrections)
  return {
    ...{ id, slug, section, kind, publishedAt, updatedAt, updateNote, zone },
    ...{ language, kicker, headline, standfirst, dateline, body, mended, summary, search, social, references },
    label: kindLabel(kind),
    authors: content.bylines.flatMap((person) => people.find((known) => known.id === person) ?? []),
    topics: content.topics.flatMap((topic) => parts.topics.find((known) => known.id === topic) ?? []),
    provenance: {
      ...provenance,
      basedOn: references.filter(({ key }) => provenance.basedOn.includes(key)),
      reviewer: people.find((person) => person.id === provenance.reviewedBy) ?? null,
    },
    lead: pictureView(content.lead, parts.media),
    keyPoints: content.keyPoints.map(({ text }, index) => ({ text, markers: numbering.keyPoints[index] ?? [] })),
    markers: numbering.inBody,
    media: parts.media,
    linked: parts.linked,
    corrections: parts.corrections,
    readAlso: parts.readAlso.filter((card) => card.id !== id),
    socialCard: null,
    gate: parts.gate,
    review: parts.review,
    tags: [],
  }
}
