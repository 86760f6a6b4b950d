'use client'
import { useArticle, useField, useScreen } from '../store/article-context.client.tsx'
import { followingSlug } from './following-slug.ts'

/** The article as a search engine may show it. */
export function SearchCard() {
  const { choices, props } = useArticle()
  const [search] = useField('search')
  const [headline] = useField('headline')
  const [standfirst] = useField('standfirst')
  const [slug] = useField('slug')
  const given = useScreen((state) => state.slug)
  const following = props.article.firstPublishedAt === null ? followingSlug(headline, given) : given
  const sectionId = useScreen(({ content }) => content.sectionId)
  const section = choices.sections.find(({ id }) => id === sectionId)?.slug
  const address = [new URL(props.site.origin).host, section, slug || following].filter(Boolean).join(' › ')
  return (
    <figure className="card-preview" aria-label="As a search engine may show it">
      <p className="card-preview-address">{address}</p>
      <p className="card-preview-link">{search.title || headline || 'Headline'}</p>
      <p>{search.description || standfirst || 'The description, or the standfirst where there is none.'}</p>
    </figure>
  )
}
