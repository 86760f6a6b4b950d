import { ConfirmButton } from '#components/ui/confirm-button.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import { isoMoment, showMoment } from '#lib/dates.ts'
import type { EarlierFile } from '#lib/media/desk-queries.ts'
import { urls } from '#lib/urls.ts'

interface Props {
  picture: { id: string; version: number }
  files: EarlierFile[]
  zone: string
  effect: string
  /** Null for those who may not. */
  putBack: DeskAction<void> | null
}

/** What a picture was before it got another file. Only the desk sees these. */
export function EarlierFiles({ picture: { id, version }, files, zone, effect, putBack }: Props) {
  if (!files.length) return null
  return (
    <section>
      <h2>What it was before</h2>
      <ul className="catalogue-uses">
        {files.map(({ id: earlier, file, widths, originalName, replacedAt, replacedBy }) => (
          <li key={earlier} className="earlier-file">
            {/* biome-ignore lint/performance/noImgElement: the library's own files, which the framework must not rework */}
            <img src={urls.media(file, Math.min(...widths), 'webp')} alt="" loading="lazy" />
            <div>
              <a href={urls.media(file, Math.max(...widths), 'jpg')}>{originalName || 'A file without a name'}</a>
              <span>
                Until <time dateTime={isoMoment(replacedAt)}>{showMoment(replacedAt, zone)}</time>
                {replacedBy ? `, replaced by ${replacedBy}` : ''}
              </span>
              {putBack ? (
                <ConfirmButton
                  action={putBack}
                  hidden={{ id, version, earlier }}
                  label="Put it back"
                  title={`Put “${originalName || 'this file'}” back?`}
                  text={`${effect} The current file is kept.`}
                  button={{ size: 'compact-xs', 'aria-label': `Put ${originalName || 'this file'} back` }}
                />
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
