'use client'
import { Alert, Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { idle } from '#lib/action-state.ts'
import type { PreviewLink } from '#lib/previews/schema.ts'
import { CopyAddress } from '../publishing/copy-address.client.tsx'
import { useAskedStep } from '../steps/use-asked-step.client.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { reach } from '../store/refuse.ts'
import { saveArticle } from '../store/save-article.ts'
import { LinkList } from './link-list.client.tsx'
import { useLinks } from './use-links.client.ts'

/** Links by which people without an account read the article before it is out: made, listed, revoked. */
export function ShareStep() {
  const { step, close } = useAskedStep(['share'])
  const { links, onMade, onRevoked } = useLinks()
  return (
    <Modal
      opened={step !== null}
      onClose={close}
      returnFocus={false}
      title="Show this article to somebody without an account"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        <NewLink onMade={onMade} />
        <LinkList links={links} onRevoked={onRevoked} />
      </Stack>
    </Modal>
  )
}

function NewLink({ onMade }: { onMade: (link: PreviewLink) => void }) {
  const { props, store } = useArticle()
  const [name, setName] = useState('')
  const [days, setDays] = useState<1 | 7>(1)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<{ field?: string | undefined; whole?: string | undefined }>({})
  const [address, setAddress] = useState<string>()
  const make = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setBusy(true)
    const isSaved = await saveArticle(store, props.actions, props.article.id)
    const answer = isSaved ? await reach(() => props.actions.makeLink(idle, { id: props.article.id, name, days })) : null
    setBusy(false)
    if (answer?.status !== 'done' || !answer.result) {
      setFault({
        field: answer?.fields?.name,
        whole: answer?.fields?.name ? undefined : (answer?.message ?? 'It could not be saved.'),
      })
      return
    }
    setFault({})
    setName('')
    setAddress(props.site.origin + answer.result.path)
    onMade(answer.result.link)
  }
  return (
    <form onSubmit={(event) => void make(event)} noValidate>
      <Stack gap="sm">
        <Text size="sm">
          Whoever has the link reads the article as it is being written. No search engine finds it, and no cache keeps it.
        </Text>
        <TextInput
          label="For whom"
          data-autofocus
          value={name}
          error={fault.field}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Radio.Group label="Open for" value={String(days)} onChange={(next) => setDays(next === '7' ? 7 : 1)}>
          <Group gap="lg" mt={4}>
            <Radio value="1" label="1 day" />
            <Radio value="7" label="7 days" />
          </Group>
        </Radio.Group>
        {fault.whole ? (
          <Alert color="red" variant="light" role="alert">
            {fault.whole}
          </Alert>
        ) : null}
        <div>
          <Button type="submit" loading={isBusy}>
            Make a link
          </Button>
        </div>
        {address ? (
          <Alert color="teal" variant="light" role="status" title="The link, shown this once">
            <TextInput aria-label="The link" readOnly value={address} mb="xs" />
            <CopyAddress address={address} />
          </Alert>
        ) : null}
      </Stack>
    </form>
  )
}
