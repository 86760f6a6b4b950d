import { redirect } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { urls } from '#lib/urls.ts'

export default async function DeskHome() {
  await requireDeskViewer()
  redirect(urls.admin.articles())
}
