'use client'
import { Radio, Stack } from '@mantine/core'
import type { When } from '#components/ui/when.ts'
import { WhenField } from '#components/ui/when-field.client.tsx'
import { useArticle } from '../store/article-context.client.tsx'

interface Props {
  isLater: boolean
  onLater: (isLater: boolean) => void
  when: When
  onWhen: (when: When) => void
  /** What is kept until then. */
  laterSays?: string
  error: string | undefined
}

/** Now, or at a time by the clocks of the publication. */
export function WhenChoice({ isLater, onLater, when, onWhen, laterSays, error }: Props) {
  const { site } = useArticle().props
  return (
    <>
      <Radio.Group label="When" value={isLater ? 'later' : 'now'} onChange={(next) => onLater(next === 'later')}>
        <Stack gap="xs" mt="xs">
          <Radio value="now" label="Now" />
          <Radio value="later" label="At a time" {...(laterSays ? { description: laterSays } : {})} />
        </Stack>
      </Radio.Group>
      {isLater ? <WhenField timeZone={site.timeZone} label="Day and time" when={when} onWhen={onWhen} error={error} /> : null}
    </>
  )
}
