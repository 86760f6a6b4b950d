import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { PictureAside } from '#components/admin/media/picture-aside.tsx'
import { PictureForm } from '#components/admin/media/picture-form.client.tsx'
import { PictureWords } from '#components/admin/media/picture-words.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { findPicture } from '#lib/media/desk-queries.ts'
import { lastDayOfRights } from '#lib/media/rights-day.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { describePicture, putPictureBack, removePicture } from '../actions.ts'

export const metadata: Metadata = { title: 'Picture' }

export default async function PicturePage({ params }: PageProps<'/admin/media/[id]'>) {
  const viewer = await requireDeskViewer()
  const { id } = await params
  const [picture, { timeZone }] = await Promise.all([findPicture(viewer, id), findSettings()])
  if (!picture) notFound()
  const { createdBy, rightsEndAt, uses, earlier, ...shown } = picture
  const rightsEnd = rightsEndAt === null ? '' : lastDayOfRights(rightsEndAt, timeZone)
  return (
    <>
      <PageHead title={shown.originalName || 'A picture'}>
        What is said here goes along when the picture is chosen. An article keeps the words that it was given.
      </PageHead>
      <div className="catalogue-columns">
        {may(viewer, 'media:describe', { createdBy }) ? (
          <PictureForm action={describePicture} picture={{ ...shown, rightsEnd }} />
        ) : (
          <PictureWords picture={shown} rightsEnd={rightsEnd} />
        )}
        <PictureAside
          picture={picture}
          zone={timeZone}
          putBack={putPictureBack}
          mayReplace={may(viewer, 'media:replace')}
          remove={may(viewer, 'media:remove', { createdBy }) ? removePicture : null}
        />
      </div>
    </>
  )
}
