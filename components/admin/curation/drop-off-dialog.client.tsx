'use client'
import { Button, Modal, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { curationLimits } from '#lib/curation/limits.ts'
import { orderOfFront } from './arrange-front.ts'
import type { Front } from './use-front.client.ts'

/** The front is full and a story comes to it: which one drops off is chosen, not guessed. */
export function DropOffDialog({ front }: { front: Front }) {
  const { asked, keep } = front
  return (
    <Modal
      opened={asked !== null}
      onClose={keep}
      title="Which one drops off?"
      closeButtonProps={{ 'aria-label': 'Close' }}
      transitionProps={{ duration: 0 }}
      centered
    >
      {asked ? <Choice front={front} choices={asked.choices} /> : null}
    </Modal>
  )
}

function Choice({ front, choices }: { front: Front; choices: string[] }) {
  const { headlineOf, letGo, keep, state } = front
  const [chosen, setChosen] = useState(choices.at(-1) ?? '')
  const order = orderOfFront(state.arrangement)
  const placeOf = (id: string) => (order.indexOf(id) ? String(order.indexOf(id)) : 'Lead')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        letGo(chosen)
      }}
    >
      <Text mb="sm">
        {curationLimits.slots} stories stand beside the lead, and no more. The one that drops off can be put back from “Last
        removed”.
      </Text>
      <Radio.Group label="It makes room" value={chosen} onChange={setChosen}>
        <Stack gap="xs" mt="xs" mb="md">
          {choices.map((id) => (
            <Radio
              key={id}
              value={id}
              label={`${placeOf(id)}: ${headlineOf(id)}`}
              {...(id === chosen ? { 'data-autofocus': true } : {})}
            />
          ))}
        </Stack>
      </Radio.Group>
      <div className="curation-steps">
        <Button type="submit">Take it off</Button>
        <Button variant="default" onClick={keep}>
          Leave the front as it is
        </Button>
      </div>
    </form>
  )
}
