'use client'
import { isUploading, type UploadQueue } from '#components/admin/editor/pictures/upload-queue.ts'
import { useLeaveGuard } from '#components/ui/use-leave-guard.client.ts'
import { type ArticleStore, isDirty } from './article-store.ts'

const ofText = 'This article has changes that are not saved. Leave without them?'
const ofPicture = 'A picture is still being uploaded and is not in the text yet. Leave without it?'

/** Asks before a page with unsaved changes, or with pictures on their way into the text, is left. */
export function useLeaveWarning(store: ArticleStore, uploads: UploadQueue): void {
  useLeaveGuard(() => {
    if (isUploading(uploads.get())) return ofPicture
    store.flush()
    return isDirty(store.get()) ? ofText : null
  })
}
