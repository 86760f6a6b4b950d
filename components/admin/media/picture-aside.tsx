import { ConfirmButton } from '#components/ui/confirm-button.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import { isoMoment, showMoment } from '#lib/dates.ts'
import type { LibraryEntry } from '#lib/media/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { EarlierFiles } from './earlier-files.tsx'
import { PictureUses } from './picture-uses.tsx'
import { ReplacePicture } from './replace-picture.client.tsx'
import { replacedEffect } from './replaced-effect.ts'
import '../catalogue/catalogue.css'
import './picture.css'

interface Props {
  picture: LibraryEntry
  zone: string
  /** Null for those who may not. */
  remove: DeskAction<void> | null
  putBack: DeskAction<void>
  mayReplace: boolean
}

/** Beside a picture's words: what it is, where it is used, and the way to remove it. */
export function PictureAside({ picture, zone, remove, putBack, mayReplace }: Props) {
  const { id, file, width, height, widths, addedBy, createdAt, isPublic, uses } = picture
  const effect = replacedEffect(uses)
  const isUsed = uses.articles.length + uses.pages.length + uses.unseen > 0
  return (
    <aside className="catalogue-aside">
      <section>
        <p>
          <a href={urls.media(file, Math.max(...widths), 'jpg')}>Open the picture</a> ·{' '}
          <a href={urls.admin.media()}>All pictures</a>
        </p>
        <p>
          {width} × {height} pixels. Added {addedBy ? `by ${addedBy} ` : ''}on{' '}
          <time dateTime={isoMoment(createdAt)}>{showMoment(createdAt, zone)}</time>.
        </p>
        <p>{isPublic ? 'Readers see it now.' : 'Not public: nothing that readers see shows it.'}</p>
      </section>
      <section>
        <h2>Where it is used</h2>
        <PictureUses uses={uses} />
      </section>
      {mayReplace ? (
        <section>
          <h2>Replace</h2>
          <p>Another file under the same words, wherever this one is used.</p>
          <ReplacePicture picture={{ id, version: picture.version }} effect={effect} />
        </section>
      ) : null}
      <EarlierFiles picture={picture} files={picture.earlier} zone={zone} effect={effect} putBack={mayReplace ? putBack : null} />
      {remove ? (
        <section>
          <h2>Remove</h2>
          <p>{isUsed ? 'What is in use cannot be removed: take it out first.' : 'Nothing shows it, so nothing will miss it.'}</p>
          <ConfirmButton
            action={remove}
            hidden={{ id }}
            label="Remove"
            title="Remove this picture?"
            text="This cannot be undone: the picture and all its sizes are deleted."
            button={{ variant: 'outline', color: 'red' }}
          />
        </section>
      ) : null}
    </aside>
  )
}
