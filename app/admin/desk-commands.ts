import type { DeskCommand } from '#components/admin/keys/desk-command.ts'
import { may, type Viewer } from '#lib/access/allow.ts'
import type { Permission } from '#lib/access/policy.ts'
import { urls } from '#lib/urls.ts'
import { deskLinks } from './desk-links.ts'

const { admin } = urls
const more: (DeskCommand & { permission: Permission })[] = [
  { label: 'New article', what: 'Write a story.', href: admin.newArticle(), permission: 'article:draft' },
  { label: 'Overview', what: 'What waits for you.', href: admin.home(), permission: 'article:list' },
  {
    label: 'In review',
    what: 'Articles that editors have.',
    href: admin.articles({ status: 'review' }),
    permission: 'article:list',
  },
  { label: 'Scheduled', what: 'Articles to go out.', href: admin.articles({ status: 'scheduled' }), permission: 'article:list' },
  { label: 'Trash', what: 'Articles thrown away.', href: admin.articles({ status: 'trash' }), permission: 'article:list' },
  { label: 'Outlets', what: 'Cache, hub, search engines.', href: admin.outlets(), permission: 'settings:read' },
  { label: 'Your account', what: 'Name, password, sessions.', href: admin.account(), permission: 'account:own' },
]

/** Everything that this viewer can go to or begin, for the finder. */
export function deskCommands(viewer: Viewer): DeskCommand[] {
  const offered = more.filter(({ permission }) => may(viewer, permission))
  return [...offered.map(({ label, what, href }) => ({ label, what, href })), ...deskLinks(viewer)]
}
