'use client'
import { PictureThumb } from '#components/admin/editor/pictures/picture-thumb.tsx'
import { useArticle, useField, useScreen } from '../store/article-context.client.tsx'

/** The article as a social network may show it. */
export function SocialCard() {
  const { props } = useArticle()
  const [social] = useField('social')
  const [search] = useField('search')
  const [headline] = useField('headline')
  const [standfirst] = useField('standfirst')
  const [lead] = useField('lead')
  const picture = useScreen(({ pictures }) => (lead ? pictures[lead.mediaId] : undefined))
  return (
    <figure className="card-preview card-preview-social" aria-label="As a social network may show it">
      {picture ? (
        <PictureThumb picture={picture} wanted={600} alt="" focus={lead?.focus} />
      ) : (
        <p className="card-preview-empty">No lead picture</p>
      )}
      <p className="card-preview-address">{new URL(props.site.origin).host}</p>
      <p className="card-preview-link">{social.title || headline || 'Headline'}</p>
      <p>{social.description || search.description || standfirst}</p>
    </figure>
  )
}
