import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { findPreview } from '#lib/articles/find-preview.ts'
import { Refusal } from '#lib/refusal.ts'

/** The working copy for whoever may see it, or null. Who is not signed in is led to sign in, and back. */
export async function previewOf(id: string) {
  const viewer = await requireDeskViewer()
  try {
    return await findPreview(viewer, id)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
