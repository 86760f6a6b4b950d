import { Progress } from '@mantine/core'
import { urls } from '#lib/urls.ts'
import { PictureThumb } from '../editor/pictures/picture-thumb.tsx'
import type { UploadLine } from './use-uploads.client.ts'

/** The files that are on their way, and what became of them. */
export function UploadLines({ lines }: { lines: UploadLine[] }) {
  return (
    <ul className="upload-lines" aria-label="Uploads" aria-live="polite">
      {lines.map((line) => (
        <li key={line.key}>
          {line.picture ? <PictureThumb picture={line.picture} wanted={320} alt="" /> : <span className="upload-blank" />}
          <div>
            <p>{line.name}</p>
            <Outcome line={line} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Outcome({ line: { name, share, picture, wasThere, refused } }: { line: UploadLine }) {
  if (refused) return <p className="is-refused">{refused}</p>
  if (picture)
    return (
      <p>
        {wasThere ? 'It was in the library already.' : 'In the library.'}{' '}
        <a href={urls.admin.medium(picture.id)}>{picture.alt ? 'Open it' : 'Describe it'}</a>
      </p>
    )
  if (share >= 1) return <p>Being read and made into its sizes…</p>
  return <Progress value={Math.round(share * 100)} aria-label={`Uploading ${name}`} />
}
