import type { ArticleForm } from '#lib/urls.ts'
import { type ArticleAddress, urls } from '#lib/urls.ts'

interface Props {
  address: ArticleAddress
  /** How the article is cited in a sentence. */
  citation: string
}

const forms: [form: ArticleForm, name: string][] = [
  ['/cite.bib', 'BibTeX'],
  ['/cite.ris', 'RIS'],
  ['/cite.json', 'CSL-JSON'],
  ['/cite.txt', 'Plain text'],
  ['/references.json', 'References as JSON'],
  ['.md', 'Markdown'],
]

/** How to cite this article, and the files that reference managers take; each holds the whole reference list too. */
export function CiteThis({ address, citation }: Props) {
  return (
    <details className="cite-this">
      <summary>Cite this article</summary>
      <p>{citation}</p>
      <p className="quiet">
        With all its references:{' '}
        {forms.map(([form, name], index) => (
          <span key={form}>
            {index > 0 && ' · '}
            <a href={urls.form(address, form)} rel="nofollow">
              {name}
            </a>
          </span>
        ))}
      </p>
    </details>
  )
}
