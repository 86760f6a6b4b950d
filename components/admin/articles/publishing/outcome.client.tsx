'use client'
import { Text } from '@mantine/core'
import type { When } from '#components/ui/when.ts'
import type { FrontPlace } from '#lib/curation/schema.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import type { PublishChoice } from './use-publish.client.ts'
import { momentWords, whereItGoes } from './where-it-goes.ts'

interface Props {
  choice: PublishChoice
  when: When
  front: FrontPlace | null
}

/** In a plain sentence, what will happen. */
export function Outcome({ choice, when, front }: Props) {
  const { choices, props } = useArticle()
  const content = useScreen((state) => state.content)
  const slug = useScreen((state) => state.content.slug || state.slug)
  const zone = props.site.timeZone
  const going = { content, slug, sections: choices.sections, zone, when: choice === 'later' ? when : null, front }
  return (
    <Text fw={600} aria-live="polite">
      {choice === 'embargo'
        ? `Nobody publishes it until ${momentWords(when, zone).replace(/^on /, '')}, unless the embargo is lifted.`
        : whereItGoes(going)}
    </Text>
  )
}
