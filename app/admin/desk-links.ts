import { may, type Viewer } from '#lib/access/allow.ts'
import type { Permission } from '#lib/access/policy.ts'
import { urls } from '#lib/urls.ts'

const places: { label: string; href: string; permission: Permission }[] = [
  { label: 'Articles', href: urls.admin.articles(), permission: 'article:list' },
  { label: 'Front', href: urls.admin.front(), permission: 'curation:arrange' },
  { label: 'Latest', href: urls.admin.latest(), permission: 'curation:arrange' },
  { label: 'Media', href: urls.admin.media(), permission: 'media:read' },
  { label: 'Sections', href: urls.admin.sections(), permission: 'section:change' },
  { label: 'Topics', href: urls.admin.topics(), permission: 'topic:change' },
  { label: 'People', href: urls.admin.people(), permission: 'person:change' },
  { label: 'Pages', href: urls.admin.pages(), permission: 'page:read' },
  { label: 'Settings', href: urls.admin.settings(), permission: 'settings:read' },
  { label: 'Accounts', href: urls.admin.accounts(), permission: 'account:list' },
]

/** Where this viewer can go. */
export function deskLinks(viewer: Viewer): { label: string; href: string }[] {
  return places.filter(({ permission }) => may(viewer, permission)).map(({ label, href }) => ({ label, href }))
}
