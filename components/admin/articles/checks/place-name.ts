import type { ArticleContent } from '#lib/articles/content.ts'

const fields: Record<string, string> = {
  ...{ headline: 'Headline', standfirst: 'Standfirst', kicker: 'Kicker', teaser: 'Teaser', cardHeadline: 'Headline on cards' },
  ...{ summary: 'Summary', dateline: 'Dateline', slug: 'Address', kind: 'Kind', bylines: 'Byline', references: 'References' },
  ...{ readAlso: 'Read also', body: 'Text', approval: 'Review', correction: 'The note', publishedAt: 'Publication' },
  ...{ 'lead.alt': 'Description of the lead picture', 'lead.caption': 'Caption of the lead picture' },
  ...{ 'lead.credit': 'Credit of the lead picture', 'search.title': 'Title for search', social: 'Social card' },
  ...{ 'search.description': 'Description for search', provenance: 'Provenance', keyPoints: 'Key points', lead: 'Lead picture' },
}

/** Where a finding is, as somebody at the desk would say it. */
export function placeName(path: string, content: ArticleContent): string {
  const [field = '', index = '', part = ''] = path.split('.')
  const known = fields[path]
  if (known) return known
  const number = Number(field === 'body' ? part : index) + 1
  if (field === 'references') return `Reference ${number}${part ? `, ${part}` : ''}`
  if (field === 'keyPoints') return `Key point ${number}`
  if (field === 'readAlso') return `Read also, story ${number}`
  if (field === 'body') return blockName(Number(part), content)
  return fields[field] ?? 'The article'
}

const blocks: Record<string, string> = {
  ...{ paragraph: 'Paragraph', heading: 'Heading', pullQuote: 'Pull quote', picture: 'Picture', table: 'Table' },
  ...{
    blockquote: 'Quotation',
    bulletList: 'List',
    orderedList: 'List',
    codeBlock: 'Code',
    horizontalRule: 'Rule',
    box: 'Box',
    embed: 'Embed',
  },
}

function blockName(index: number, { body }: ArticleContent): string {
  const block = body.content[index]
  if (!block) return 'Text'
  const alike = body.content.slice(0, index + 1).filter(({ type }) => type === block.type).length
  return `${blocks[block.type] ?? 'Block'} ${alike}`
}
