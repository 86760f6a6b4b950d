import { Alert, List, ListItem } from '@mantine/core'
import { showMoment } from '#lib/dates.ts'
import type { Trouble } from '#lib/outbox/desk-queries.ts'

const names = {
  cache: 'The cache in front',
  'cache-again': 'The cache in front, a second time',
  hub: 'The hub',
  index: 'IndexNow',
} as const

/** Who could not be told of the newest changes; nothing where all were. */
export function OutletTroubles({ troubles, zone }: { troubles: Trouble[]; zone: string }) {
  if (!troubles.length) return null
  return (
    <Alert color="orange" mb="lg" title="Not all were told of the newest changes">
      <List>
        {troubles.map(({ kind, trouble, dueAt }) => (
          <ListItem key={kind + trouble}>
            {names[kind]}: {trouble} Asked again {showMoment(dueAt, zone)}.
          </ListItem>
        ))}
      </List>
    </Alert>
  )
}
