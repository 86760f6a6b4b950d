import type { LibraryEntry } from '#lib/media/desk-queries.ts'
import { PictureThumb } from '../editor/pictures/picture-thumb.tsx'
import './picture.css'

type Shown = Omit<LibraryEntry, 'createdBy' | 'rightsEndAt' | 'uses' | 'earlier'>

/** A picture and its words, for those who may not change them. */
export function PictureWords({ picture, rightsEnd }: { picture: Shown; rightsEnd: string }) {
  const { alt, caption, credit, licence, machineMade } = picture
  const words = [
    ['Description for those who do not see it', alt],
    ['Caption', caption],
    ['Credit', credit],
    ['Licence', licence],
    ['Made by a machine', machineMade ? 'Yes' : 'No'],
    ['Last day of rights', rightsEnd],
  ]
  return (
    <div className="picture-words">
      <PictureThumb picture={picture} wanted={960} alt={alt || 'Not described yet'} />
      <p>Only whoever added this picture, or an editor, changes what is said of it.</p>
      <dl>
        {words.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said || '–'}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
