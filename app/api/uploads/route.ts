import { rm } from 'node:fs/promises'
import { answer, refuseForeign } from '#app/desk-handler.ts'
import { allow, type Viewer } from '#lib/access/allow.ts'
import { requireViewer } from '#lib/access/viewer.ts'
import { add } from '#lib/media/add.ts'
import { findPictureByHash } from '#lib/media/desk-queries.ts'
import { replace } from '#lib/media/replace.ts'
import { addPictureInput, replacedPicture, replaceInput } from '#lib/media/schema.ts'
import { hashOf, storePicture } from '#lib/media/store-picture.ts'
import { Refusal } from '#lib/refusal.ts'
import { receiveUpload, type Upload } from './receive-upload.ts'

/**
 * Takes one picture into the library, or in place of one. Not a `deskHandler`, since its body is a file: it asks the same
 * three questions.
 */
export function POST(request: Request): Promise<Response> {
  return answer(async () => {
    refuseForeign(request)
    const viewer = await requireViewer()
    const replaced = replacedIn(request)
    allow(viewer, replaced ? 'media:replace' : 'media:add')
    const upload = await receiveUpload(request)
    try {
      return replaced ? await takeInPlace(viewer, upload, replaced) : await takeIn(viewer, upload)
    } finally {
      await rm(upload.path, { force: true })
    }
  })
}

async function takeIn(viewer: Viewer, { path, originalName }: Upload) {
  const known = await findPictureByHash(viewer, await hashOf(path))
  if (known) return { ...known, wasThere: true }
  const stored = await storePicture(path)
  return add(viewer, addPictureInput.parse({ ...stored, originalName }), new Date())
}

async function takeInPlace(viewer: Viewer, { path, originalName }: Upload, replaced: { id: string; version: number }) {
  const stored = await storePicture(path)
  return replace(viewer, replaceInput.parse({ ...replaced, stored: { ...stored, originalName } }), new Date())
}

/** Which picture the file is to replace, as the address says it. */
function replacedIn(request: Request): { id: string; version: number } | null {
  const asked = new URL(request.url).searchParams
  const id = asked.get('replaces')
  if (id === null) return null
  const parsed = replacedPicture.safeParse({ id, version: asked.get('version') })
  if (!parsed.success) throw new Refusal('invalid', 'It is not said which picture this file is to replace.')
  return parsed.data
}
