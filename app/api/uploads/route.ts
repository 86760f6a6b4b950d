import { rm } from 'node:fs/promises'
import { answer, refuseForeign } from '#app/desk-handler.ts'
import { allow } from '#lib/access/allow.ts'
import { requireViewer } from '#lib/access/viewer.ts'
import { add } from '#lib/media/add.ts'
import { findPictureByHash } from '#lib/media/desk-queries.ts'
import { addPictureInput } from '#lib/media/schema.ts'
import { hashOf, storePicture } from '#lib/media/store-picture.ts'
import { receiveUpload } from './receive-upload.ts'

/** Takes one picture into the library. Not a `deskHandler`, since its body is a file: it asks the same three questions. */
export function POST(request: Request): Promise<Response> {
  return answer(async () => {
    refuseForeign(request)
    const viewer = await requireViewer()
    allow(viewer, 'media:add')
    const { path, originalName } = await receiveUpload(request)
    try {
      const known = await findPictureByHash(viewer, await hashOf(path))
      if (known) return { ...known, wasThere: true }
      const stored = await storePicture(path)
      return await add(viewer, addPictureInput.parse({ ...stored, originalName }), new Date())
    } finally {
      await rm(path, { force: true })
    }
  })
}
