import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Viewer } from '#lib/access/allow.ts'
import { deskPathHeader } from '#lib/access/desk-path-header.ts'
import { currentViewer } from '#lib/access/viewer.ts'
import { urls } from '#lib/urls.ts'

/** Who is signed in; nobody is led to the sign-in page, which leads back here. The first line of every desk page. */
export async function requireDeskViewer(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (viewer) return viewer
  const here = (await headers()).get(deskPathHeader)
  redirect(urls.admin.signIn(here ?? undefined))
}
