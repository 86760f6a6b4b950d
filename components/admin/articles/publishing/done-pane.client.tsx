'use client'
import { Anchor, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { showMoment } from '#lib/dates.ts'
import { urls } from '#lib/urls.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { CopyAddress } from './copy-address.client.tsx'
import { ShareAddress } from './share-address.client.tsx'

/** What was done, where it is, and what comes next. It waits until the server says that the article stands so. */
export function DonePane() {
  const { store, props } = useArticle()
  const done = useScreen((state) => state.done)
  const { status, sectionSlug, slug } = props.article
  const { publication } = props.plans
  const path = urls.article({ section: sectionSlug, slug })
  const address = props.site.origin + path
  const isOut = done === 'published' && status === 'live'
  const isPlanned = done === 'scheduled' && status === 'scheduled' && publication !== null
  const close = () => store.set({ done: null })
  const correct = () => store.set({ done: null, asked: { step: 'correct', from: null } })
  return (
    <Modal
      opened={isOut || isPlanned}
      onClose={close}
      size="34rem"
      title={isPlanned ? 'Scheduled' : 'Published'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        {isPlanned ? (
          <Text>
            It goes out on {showMoment(publication.dueAt, props.site.timeZone)} ({props.site.timeZone}), with the text as it is
            now. Until then it can be moved and called off above the text.
          </Text>
        ) : (
          <>
            <Text>
              Readers see it now at{' '}
              <Anchor href={path} target="_blank" className="done-address">
                {address}
              </Anchor>
            </Text>
            <Group gap="xs">
              <Button component="a" href={path} target="_blank" size="sm" variant="default">
                Open
              </Button>
              <CopyAddress address={address} />
              <ShareAddress address={address} />
            </Group>
          </>
        )}
        <Group gap="xs" className="done-next">
          <Button onClick={close} data-autofocus>
            Done
          </Button>
          {isPlanned ? (
            <Button component="a" href={urls.admin.calendar()} variant="subtle">
              See the calendar
            </Button>
          ) : (
            <>
              <Button component="a" href={urls.admin.front()} variant="subtle">
                Curate the front
              </Button>
              {props.article.may.correct ? (
                <Button onClick={correct} variant="subtle">
                  Correct a mistake
                </Button>
              ) : null}
            </>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
