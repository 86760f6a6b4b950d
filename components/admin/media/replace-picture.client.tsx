'use client'
import { Alert, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useRouter } from 'next/navigation'
import { startTransition, useEffect, useRef, useState } from 'react'
import { useLeaveGuard } from '#components/ui/use-leave-guard.client.ts'
import { urls } from '#lib/urls.ts'
import { FilesButton } from '../editor/pictures/files-button.client.tsx'
import { LocalThumb } from '../editor/pictures/local-thumb.client.tsx'
import { uploadPicture } from '../editor/pictures/upload-picture.ts'

interface Props {
  picture: { id: string; version: number }
  /** What changes with it: "3 live, 1 draft (…)". */
  effect: string
}

/** Asks for another file for this picture, says what changes with it, and puts it in its place. */
export function ReplacePicture({ picture: { id, version }, effect }: Props) {
  const router = useRouter()
  const [isOpen, { open, close }] = useDisclosure(false)
  const [file, setFile] = useState<File | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [refused, setRefused] = useState('')
  const [done, setDone] = useState('')
  const stop = useRef<AbortController | null>(null)
  useLeaveGuard(() => (share === null ? null : 'The picture is still being replaced. Leave without it?'))
  useEffect(() => () => stop.current?.abort(), [])
  const end = () => {
    stop.current?.abort()
    setFile(null)
    setRefused('')
    close()
  }
  const send = async () => {
    if (!file) return setRefused('Choose the new file first.')
    setRefused('')
    setShare(0)
    stop.current = new AbortController()
    const { signal } = stop.current
    const answer = await uploadPicture(file, { onProgress: setShare, signal, url: urls.api.uploads({ replaces: id, version }) })
    setShare(null)
    if (signal.aborted) return
    if ('refused' in answer) return setRefused(answer.refused)
    end()
    setDone('Replaced. Look at the focal point and the description: they are those of the picture before.')
    startTransition(() => router.refresh())
  }
  return (
    <>
      <Button variant="default" onClick={open}>
        Replace…
      </Button>
      <p role="status">{done}</p>
      <Modal opened={isOpen} onClose={end} title="Replace this picture?" closeButtonProps={{ 'aria-label': 'Close' }} centered>
        <Stack gap="md">
          <Text>{effect} The words and the focal point stay. The current file is kept, and can be put back.</Text>
          <Group gap="sm">
            <FilesButton
              label={file ? 'Choose another file' : 'Choose a file'}
              name="New file"
              isMany={false}
              isQuiet
              onFiles={([chosen]) => {
                setFile(chosen ?? null)
                setRefused('')
              }}
            />
            {file ? <Text size="sm">{file.name}</Text> : null}
          </Group>
          {file ? (
            <div className="replace-preview">
              <LocalThumb file={file} alt="The new picture" width={640} />
            </div>
          ) : null}
          {share === null ? null : share < 1 ? (
            <Progress value={Math.round(share * 100)} aria-label="Uploading" />
          ) : (
            <Text size="sm" role="status">
              Being read and made into its sizes…
            </Text>
          )}
          {refused ? (
            <Alert color="red" variant="light" role="alert">
              {refused}
            </Alert>
          ) : null}
          <Group gap="sm">
            <Button onClick={() => void send()} loading={share !== null}>
              Replace it
            </Button>
            <Button variant="default" onClick={end}>
              Cancel
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
