'use client'
import { Text } from '@mantine/core'
import { urls } from '#lib/urls.ts'
import { feedsOf } from '../publishing/where-it-goes.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { type ChangeForm, isPlanned } from './use-change-form.client.ts'
import { whatChanges } from './what-changes.ts'

/** In a plain sentence, what will become of the article. */
export function ChangeOutcome({ form }: { form: ChangeForm }) {
  const { choices, props } = useArticle()
  const content = useScreen((state) => state.content)
  const { kind, note, when } = form
  if (kind === null) return null
  const { sectionSlug, slug } = props.article
  const section = choices.sections.find(({ id }) => id === content.sectionId)?.slug ?? sectionSlug
  const said = whatChanges({
    kind,
    from: urls.article({ section: sectionSlug, slug }),
    to: urls.article({ section, slug: content.slug || slug }),
    atTop: note.atTop,
    feeds: feedsOf(content),
    zone: props.site.timeZone,
    when: isPlanned(form) ? when : null,
  })
  return (
    <Text fw={600} aria-live="polite">
      {said}
    </Text>
  )
}
