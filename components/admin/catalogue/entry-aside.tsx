import { ConfirmButton } from '#components/ui/confirm-button.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import type { Using } from '#lib/search/list-using.ts'
import { UsesList } from './uses-list.tsx'

interface Props {
  kind: 'section' | 'topic' | 'person'
  entry: { id: string; name: string; uses: Using[] }
  /** All of its kind, at the desk. */
  list: string
  /** Where readers see it. */
  page: string
  remove: DeskAction<void>
}

const all = { section: 'All sections', topic: 'All topics', person: 'All people' }

/** Beside the form of a section, topic or person: where it is used, and the way to remove it. */
export function EntryAside({ kind, entry: { id, name, uses }, list, page, remove }: Props) {
  return (
    <aside className="catalogue-aside">
      <section>
        <p>
          <a href={page}>See its page</a> · <a href={list}>{all[kind]}</a>
        </p>
        <h2>Where it is used</h2>
        <UsesList uses={uses} none={`No article names this ${kind}.`} />
      </section>
      <section>
        <h2>Remove</h2>
        <p>
          {uses.length
            ? `What articles name cannot be removed: take this ${kind} off them first.`
            : 'Its page will be gone, and its address is never given to anything else.'}
        </p>
        {uses.length ? null : (
          <ConfirmButton
            action={remove}
            hidden={{ id }}
            label="Remove"
            title={`Remove ${name}?`}
            text="This cannot be undone. Its address will lead nowhere."
            button={{ variant: 'outline', color: 'red' }}
          />
        )}
      </section>
    </aside>
  )
}
