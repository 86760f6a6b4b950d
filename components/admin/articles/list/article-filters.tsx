import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { Choice } from '#lib/articles/desk-choices.ts'
import type { ArticleFilter } from '#lib/articles/desk-list-queries.ts'
import { urls } from '#lib/urls.ts'

interface Props {
  filter: ArticleFilter
  sections: Choice[]
  topics: Choice[]
  authors: Choice[]
}

/** The list's filters: a plain form that makes an address, so that a filtered list can be kept and sent. */
export function ArticleFilters({ filter, sections, topics, authors }: Props) {
  const options = (all: string, choices: Choice[]) => [
    { value: '', label: all },
    ...choices.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const isFiltered = Boolean(filter.section || filter.topic || filter.source || filter.author || filter.words)
  return (
    <search>
      <form action={urls.admin.articles()} className="article-filters">
        {filter.status ? <input type="hidden" name="status" value={filter.status} /> : null}
        {filter.source ? <input type="hidden" name="source" value={filter.source} /> : null}
        <TextInput
          label="Words"
          name="words"
          type="search"
          maxLength={100}
          defaultValue={filter.words}
          placeholder="Headline, standfirst or address"
        />
        <NativeSelect label="Section" name="section" defaultValue={filter.section} data={options('All sections', sections)} />
        <NativeSelect label="Topic" name="topic" defaultValue={filter.topic} data={options('All topics', topics)} />
        {authors.length ? (
          <NativeSelect label="Begun by" name="author" defaultValue={filter.author} data={options('Everybody', authors)} />
        ) : null}
        <Button type="submit" variant="default">
          Filter
        </Button>
        {isFiltered ? <a href={urls.admin.articles({ status: filter.status })}>Clear</a> : null}
      </form>
    </search>
  )
}
