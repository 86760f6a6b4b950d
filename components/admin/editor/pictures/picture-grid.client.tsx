'use client'
import { type KeyboardEvent, useState } from 'react'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { nextInGrid } from './next-in-grid.ts'
import { PictureThumb } from './picture-thumb.tsx'

/** Pictures to choose from: one stop for the Tab key, and the arrow keys within. */
export function PictureGrid({ pictures, onPick }: { pictures: PictureView[]; onPick: (picture: PictureView) => void }) {
  const [current, setCurrent] = useState(0)
  const walk = (event: KeyboardEvent<HTMLUListElement>) => {
    const columns = getComputedStyle(event.currentTarget).gridTemplateColumns.split(' ').length
    const next = nextInGrid(event.key, Math.min(current, pictures.length - 1), { columns, count: pictures.length })
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }
  return (
    <ul className="picture-grid" aria-label="Pictures in the library" onKeyDown={walk}>
      {pictures.map((picture, index) => (
        <li key={picture.id}>
          <button
            type="button"
            tabIndex={index === Math.min(current, pictures.length - 1) ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onClick={() => onPick(picture)}
          >
            <PictureThumb
              picture={picture}
              wanted={300}
              alt={picture.alt || 'A picture without a description'}
              focus={picture.focus}
            />
            <span>{picture.caption || picture.credit || picture.alt || 'Without a caption'}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
