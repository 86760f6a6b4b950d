'use client'
import { Button, Menu } from '@mantine/core'
import { Fragment, useRef } from 'react'
import { urls } from '#lib/urls.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { stepWords } from './step-words.ts'
import type { StepName } from './steps-of.ts'

const grave = new Set<StepName>(['withdraw', 'trash'])

/** Everything else that may be done with the article, by what it is about. */
export function MoreMenu({ groups }: { groups: { label: string; steps: StepName[] }[] }) {
  const button = useRef<HTMLButtonElement>(null)
  if (!groups.length) return null
  return (
    <Menu position="bottom-end" shadow="md" width={240}>
      <Menu.Target>
        <Button ref={button} size="sm" variant="default">
          More
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="more-menu">
        {groups.map(({ label, steps }, index) => (
          <Fragment key={label}>
            {index ? <Menu.Divider /> : null}
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu */}
            <div role="group" aria-label={label}>
              <Menu.Label aria-hidden="true">{label}</Menu.Label>
              {steps.map((step) => (
                <MoreItem key={step} step={step} from={button} />
              ))}
            </div>
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function MoreItem({ step, from }: { step: StepName; from: { current: HTMLButtonElement | null } }) {
  const { store, props } = useArticle()
  if (step === 'history')
    return (
      <Menu.Item component="a" href={urls.admin.articleHistory(props.article.id)}>
        {stepWords.history}
      </Menu.Item>
    )
  return (
    <Menu.Item
      {...(grave.has(step) ? { className: 'more-grave' } : {})}
      onClick={() => store.set({ asked: { step, from: from.current } })}
    >
      {stepWords[step]}
    </Menu.Item>
  )
}
