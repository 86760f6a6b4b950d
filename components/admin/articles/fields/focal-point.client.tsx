'use client'
import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react'
import { PictureThumb } from '#components/admin/editor/pictures/picture-thumb.tsx'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { CropPreviews } from './crop-previews.tsx'
import './focal-point.css'

type Point = [number, number]

interface Props {
  picture: PictureView
  alt: string
  focus: Point
  onChange: (focus: Point) => void
}

const steps: Record<string, Point> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** The point of a picture that stays in view when it is cropped, by a click or by the arrow keys, and what is left then. */
export function FocalPoint({ picture, alt, focus, onChange }: Props) {
  const hintId = useId()
  const [said, setSaid] = useState('')
  // A screen reader is told where a row of presses ended, not each of them.
  const [aloud] = useDebouncedValue(said, 400)
  const [x, y] = focus
  const move = (next: Point) => {
    onChange(next)
    setSaid(`Focal point: ${place(next)}`)
  }
  const click = (event: PointerEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    move([within((event.clientX - box.left) / box.width), within((event.clientY - box.top) / box.height)])
  }
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const size = event.shiftKey ? 0.1 : 0.02
    move([within(x + step[0] * size), within(y + step[1] * size)])
  }
  return (
    <div className="focal-point">
      <button
        type="button"
        onPointerDown={click}
        onKeyDown={press}
        aria-describedby={hintId}
        aria-label={`Focal point: ${place(focus)}`}
      >
        <PictureThumb picture={picture} wanted={800} alt={alt} />
        <span className="focal-mark" style={{ insetInlineStart: percent(x), insetBlockStart: percent(y) }} />
      </button>
      <Text id={hintId} size="xs" c="dimmed">
        Click what must stay in view when the picture is cropped, or use the arrow keys; with Shift they go further.
      </Text>
      <span className="desk-unseen" role="status">
        {aloud}
      </span>
      <CropPreviews picture={picture} focus={focus} />
    </div>
  )
}

function within(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000
}

function place([x, y]: Point): string {
  return `${percent(x)} across, ${percent(y)} down`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
