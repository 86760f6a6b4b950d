import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'

/** Addresses of the desk that lead nowhere, so that they answer within its frame. */
export default async function MissingPage() {
  await requireDeskViewer()
  notFound()
}
