'use client'
import { Button, TextInput } from '@mantine/core'
import { slugify } from '#lib/text.ts'
import { urls } from '#lib/urls.ts'
import { fieldId } from '../fields/field-id.ts'
import { useArticle, useFault, useField, useScreen } from '../store/article-context.client.tsx'
import { followingSlug } from './following-slug.ts'

/** The article's address: it follows the headline until somebody types one, or it is published. */
export function AddressField() {
  const { choices, props } = useArticle()
  const [slug, setSlug] = useField('slug')
  const headline = useScreen(({ content }) => content.headline)
  const sectionId = useScreen(({ content }) => content.sectionId)
  const given = useScreen((state) => state.slug)
  const fault = useFault('slug')
  const wasPublished = props.article.firstPublishedAt !== null
  const following = wasPublished ? given : followingSlug(headline, given)
  const section = choices.sections.find(({ id }) => id === sectionId)?.slug ?? ''
  const address = urls.article({ section, slug: slug || following || '…' })
  const why = wasPublished
    ? 'Another one will answer from then on, and the old one leads to it.'
    : slug
      ? ''
      : 'It follows the headline.'
  return (
    <TextInput
      id={fieldId('slug')}
      label="Address"
      description={
        <>
          <span className="article-address">{address}</span> {why}
        </>
      }
      placeholder={following}
      value={slug}
      error={fault}
      onChange={(event) => setSlug(event.currentTarget.value)}
      onBlur={() => slug && setSlug(slugify(slug))}
      rightSectionWidth={slug && !wasPublished ? 72 : undefined}
      rightSection={
        slug && !wasPublished ? (
          <Button size="compact-xs" variant="subtle" onClick={() => setSlug('')} aria-label="Let the address follow the headline">
            Follow
          </Button>
        ) : null
      }
    />
  )
}
