import type { ArticleContent } from '#lib/articles/content.ts'

type Fields = Pick<ArticleContent, 'headline' | 'cardHeadline' | 'standfirst' | 'teaser' | 'search' | 'social'>

/** The fields that somebody meets before the text, by their paths. */
export type LengthField =
  | 'headline'
  | 'cardHeadline'
  | 'standfirst'
  | 'teaser'
  | `search.${'title' | 'description'}`
  | `social.${'title' | 'description'}`

/** A place where one of some fields is shown: the first that is not empty. */
interface ShownPlace {
  name: string
  fields: readonly LengthField[]
  /** Others cut it after about so many characters. */
  cutAt?: number
  /** We show it whole: about so many characters in a line, on a wide screen. */
  inLine?: number
}

// The lines are those of our own style sheets (the story, the lead and the slots of the front) at 1280 pixels.
const places: readonly ShownPlace[] = [
  { name: 'its page', fields: ['headline'], inLine: 30 },
  { name: 'the front as lead', fields: ['cardHeadline', 'headline'], inLine: 35 },
  { name: 'a card', fields: ['cardHeadline', 'headline'], inLine: 36 },
  { name: 'search results', fields: ['search.title', 'headline'], cutAt: 60 },
  { name: 'the social card', fields: ['social.title', 'headline'], cutAt: 70 },
  { name: 'feeds', fields: ['headline'] },
  { name: 'its page', fields: ['standfirst'], inLine: 62 },
  { name: 'the front as lead', fields: ['teaser', 'standfirst'], inLine: 80 },
  { name: 'a card', fields: ['teaser', 'standfirst'], inLine: 46 },
  { name: 'search results', fields: ['search.description', 'standfirst'], cutAt: 160 },
  { name: 'the social card', fields: ['social.description', 'search.description', 'standfirst'], cutAt: 200 },
  { name: 'feeds', fields: ['standfirst'] },
]

export function textOf(field: LengthField, content: Fields): string {
  const [name, part] = field.split('.') as [keyof Fields, 'title' | 'description' | undefined]
  const value = content[name]
  return typeof value === 'string' ? value : value[part ?? 'title']
}

/** Where what stands in a field is shown, as the other fields are now. */
export function shownPlaces(field: LengthField, content: Fields): ShownPlace[] {
  return places.filter(({ fields }) => fields.find((one) => textOf(one, content).trim() !== '') === field)
}
