'use client'
import { Tabs } from '@mantine/core'
import { memo } from 'react'
import { ChecksPanel } from '../checks/checks-panel.client.tsx'
import { type Checks, openFindings } from '../checks/checks-state.ts'
import { ReferencesPanel } from '../references/references-panel.client.tsx'
import { useScreen } from '../store/article-context.client.tsx'
import { DetailsPanel } from './details-panel.client.tsx'
import { ProvenancePanel } from './provenance-panel.client.tsx'
import { type Pane, paneOf } from './rail-tab.ts'
import { ReadAlsoPanel } from './read-also-panel.client.tsx'
import { SearchSocialPanel } from './search-social-panel.client.tsx'
import './rail.css'

const tabs: { pane: Exclude<Pane, 'text'>; label: string; Panel: React.ComponentType }[] = [
  // The longest by far: not drawn anew because a tab counts otherwise.
  { pane: 'references', label: 'References', Panel: memo(ReferencesPanel) },
  { pane: 'details', label: 'Details', Panel: DetailsPanel },
  { pane: 'read-also', label: 'Read also', Panel: ReadAlsoPanel },
  { pane: 'search', label: 'Search', Panel: SearchSocialPanel },
  { pane: 'provenance', label: 'Provenance', Panel: ProvenancePanel },
  { pane: 'checks', label: 'Checks', Panel: ChecksPanel },
]

interface Props {
  pane: Pane
  onPane: (pane: Pane) => void
  /** Whether it is only to be read. */
  isFixed: boolean
}

/** What stands beside the text. On a narrow screen the text is one of its tabs. */
export function Rail({ pane, onPane, isFixed }: Props) {
  const errors = useScreen((state) => state.errors)
  const found = useScreen(({ checks }) => countFound(checks))
  const wrongIn = (asked: Pane) => Object.keys(errors).filter((path) => paneOf(path) === asked).length
  return (
    <Tabs value={pane} onChange={(next) => onPane((next ?? 'references') as Pane)} keepMounted={false} className="rail">
      <Tabs.List aria-label="Parts of the article">
        <Tabs.Tab value="text" className="rail-text-tab">
          Text{mark(wrongIn('text'))}
        </Tabs.Tab>
        {tabs.map(({ pane: each, label }) => (
          <Tabs.Tab key={each} value={each}>
            {label}
            {each === 'checks' ? found : mark(wrongIn(each))}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ pane: each, Panel }) => (
        <Tabs.Panel key={each} value={each} pt="md">
          <fieldset disabled={isFixed}>
            <Panel />
          </fieldset>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

/** How many are to be looked at: remarks need not be. */
function countFound(checks: Checks): string {
  const grave = openFindings(checks).filter(({ severity }) => severity !== 'I').length
  return grave ? ` (${grave})` : ''
}

function mark(wrong: number): string {
  return wrong ? ` (${wrong} to put right)` : ''
}
