'use client'
import { Button, FileButton } from '@mantine/core'
import { useRef } from 'react'
import { mediaLimits } from '#lib/media/limits.ts'

interface Props {
  label: string
  /** Of the field itself. */
  name: string
  isMany: boolean
  /** Where another button is the one that matters. */
  isQuiet?: boolean
  onFiles: (files: File[]) => void
}

/** A button that asks for pictures of this computer; the same one may be chosen twice. */
export function FilesButton({ label, name, isMany, isQuiet = false, onFiles }: Props) {
  const reset = useRef<() => void>(null)
  const take = (chosen: File | File[] | null) => {
    const files = chosen === null ? [] : [chosen].flat()
    reset.current?.()
    if (files.length) onFiles(files)
  }
  return (
    <FileButton multiple={isMany} resetRef={reset} accept={mediaLimits.types} onChange={take} inputProps={{ 'aria-label': name }}>
      {(props) => (
        <Button {...props} variant={isQuiet ? 'default' : 'filled'}>
          {label}
        </Button>
      )}
    </FileButton>
  )
}
