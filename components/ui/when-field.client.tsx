'use client'
import { Radio, Stack, Text, TextInput } from '@mantine/core'
import { momentsOf, showMoment } from '#lib/dates.ts'
import type { When } from './when.ts'

interface Props {
  label: string
  when: When
  timeZone: string
  onWhen: (when: When) => void
  error: string | undefined
}

/** A day and a time in the publication's zone. Where the clocks are put forward or back, that is said at once. */
export function WhenField({ label, when, timeZone, onWhen, error }: Props) {
  const moments = when.at ? momentsOf(when.at, timeZone) : []
  const [first, second] = moments
  const missing =
    when.at && first === undefined ? `There is no such time in ${timeZone}: the clocks are put forward over it.` : undefined
  return (
    <Stack gap="xs">
      <TextInput
        type="datetime-local"
        label={label}
        description={`By the clocks of ${timeZone}.`}
        value={when.at}
        error={error ?? missing}
        onChange={(event) => onWhen({ at: event.currentTarget.value.slice(0, 16) })}
      />
      {first !== undefined && second !== undefined ? (
        <Radio.Group
          label="The clocks are put back then, and this time comes twice"
          value={when.which ?? ''}
          onChange={(which) => onWhen({ ...when, which: which as 'first' | 'second' })}
        >
          <Stack gap={4} mt={4}>
            <Radio value="first" label={showMoment(first, timeZone)} />
            <Radio value="second" label={showMoment(second, timeZone)} />
          </Stack>
        </Radio.Group>
      ) : (
        <Text size="xs" c="dimmed" aria-live="polite">
          {first === undefined ? '' : `This is ${showMoment(first, timeZone)}.`}
        </Text>
      )}
    </Stack>
  )
}
