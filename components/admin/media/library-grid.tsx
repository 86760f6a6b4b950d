import type { CSSProperties } from 'react'
import { showDay } from '#lib/dates.ts'
import type { LibraryPicture } from '#lib/media/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { PictureThumb } from '../editor/pictures/picture-thumb.tsx'
import './library.css'

interface Props {
  pictures: LibraryPicture[]
  zone: string
  /** UTC milliseconds. */
  now: number
}

/** A page of the library: each picture leads to what is known of it. */
export function LibraryGrid({ pictures, zone, now }: Props) {
  return (
    <ul className="library-grid" aria-label="Pictures">
      {pictures.map((picture) => {
        const { id, alt, caption, originalName, isUsed, machineMade, rightsEndAt, focus } = picture
        const [x, y] = focus.map((share) => `${share * 100}%`)
        return (
          <li key={id} style={{ '--focus': `${x} ${y}` } as CSSProperties}>
            <a href={urls.admin.medium(id)}>
              <PictureThumb picture={picture} wanted={320} alt="" />
              <span className="library-name">{caption || alt || originalName || 'A picture without a name'}</span>
            </a>
            <p className="library-notes">
              <span>{isUsed ? 'In use' : 'Not used'}</span>
              {alt ? null : <span className="is-warning">No description</span>}
              {machineMade ? <span>Made by a machine</span> : null}
              {rightsEndAt === null ? null : (
                <span className={rightsEndAt <= now ? 'is-warning' : undefined}>
                  {rightsEndAt <= now ? 'Rights ended' : 'Rights until'} {showDay(rightsEndAt - 1, zone)}
                </span>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
