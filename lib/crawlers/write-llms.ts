import type { CardView } from '../articles/cards.ts'
import type { SectionView } from '../sections/queries.ts'
import { urls } from '../urls.ts'

interface Publication {
  site: { name: string; tagline: string; origin: string }
  sections: SectionView[]
  pages: { slug: string; title: string }[]
  newest: CardView[]
}

/** `llms.txt`: what this is, where its lists are, and that every article has a Markdown form with its sources. */
export function writeLlms({ site, sections, pages, newest }: Publication): string {
  const { name, tagline, origin } = site
  const link = (title: string, path: string, said = '') =>
    `- [${plain(title)}](${origin}${path})${said ? `: ${plain(said)}` : ''}`
  const parts: [heading: string, lines: string[]][] = [
    [
      'Lists',
      [
        link('Latest', urls.latest()),
        link('Corrections', urls.corrections(), 'what was wrong and what is right'),
        link('Feed', urls.feed('/', 'feed.json'), 'the newest articles, whole, as JSON Feed'),
        link('Sitemap', urls.sitemap(), 'every address'),
      ],
    ],
    ['Sections', sections.map(({ slug, name: title, description }) => link(title, urls.section(slug), description))],
    ['About', pages.map(({ slug, title }) => link(title, urls.about(slug)))],
    ['Newest articles', newest.map((card) => link(card.headline, urls.form(card, '.md'), card.teaser))],
  ]
  return [
    `# ${plain(name)}`,
    ...(tagline ? ['', `> ${plain(tagline)}`] : []),
    '',
    'Every article is there as Markdown, with its sources as footnotes, at its own address followed by `.md`; its references',
    'are at `/references.json` and ways to cite it at `/cite.json` under that address. Cite the article’s own address.',
    ...parts.flatMap(([heading, lines]) => (lines.length ? ['', `## ${heading}`, '', ...lines] : [])),
    '',
  ].join('\n')
}

// A line stays a line, and a text ends no link.
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[[\]\\<>*_`]/g, (one) => `\\${one}`)
}
