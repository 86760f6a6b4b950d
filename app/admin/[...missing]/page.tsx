import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { lostHeader } from '#lib/addresses/lost-header.ts'
import DeskNotFound from '../not-found.tsx'

export const metadata: Metadata = { title: 'There is nothing here' }

/**
 * Addresses of the desk that lead nowhere. The framework writes nothing for them without scripts, so the front asks once
 * more, by a header that only it can set, and answers what stands here with 404.
 */
export default async function MissingPage() {
  await requireDeskViewer()
  if (!(await headers()).has(lostHeader)) notFound()
  return <DeskNotFound />
}
