'use client'
import { Modal, Switch } from '@mantine/core'
import { useState } from 'react'
import { keyList } from './key-list.ts'
import { areSingleKeysOn, turnSingleKeys } from './single-keys.ts'
import { useShown } from './use-shown.client.ts'
import './keys.css'

/** The list of keys, and the switch that turns those off which are struck alone. */
export function KeyHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const [isOn, setOn] = useState(areSingleKeysOn)
  const isShown = useShown(isOpen)
  const turn = (next: boolean) => {
    turnSingleKeys(next)
    setOn(next)
  }
  return (
    <Modal opened={isShown} onClose={onClose} title="Keys" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className="key-places">
        {keyList.map(({ place, keys }) => (
          <section key={place}>
            <h3>{place}</h3>
            <dl>
              {keys.map(([key, does, isSingle]) => (
                <div key={key} className={isSingle && !isOn ? 'is-off' : undefined}>
                  <dt>
                    <kbd>{key.replace('Mod', 'Ctrl')}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        label="Keys that are struck alone (J, K, ?, /)"
        description="For this browser. Cmd stands for Ctrl on a Mac."
        checked={isOn}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
    </Modal>
  )
}
