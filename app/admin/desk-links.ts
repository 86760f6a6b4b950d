import { may, type Viewer } from '#lib/access/allow.ts'
import type { Permission } from '#lib/access/policy.ts'
import { urls } from '#lib/urls.ts'

const places: { label: string; what: string; href: string; permission: Permission }[] = [
  {
    label: 'Articles',
    what: 'Everything that is being written, is out, or was taken back.',
    href: urls.admin.articles(),
    permission: 'article:list',
  },
  {
    label: 'Calendar',
    what: 'What is planned, and what went out when.',
    href: urls.admin.calendar(),
    permission: 'article:list',
  },
  {
    label: 'Front',
    what: 'Which stories stand on the front page, and where.',
    href: urls.admin.front(),
    permission: 'curation:arrange',
  },
  {
    label: 'Latest',
    what: 'The list beside every article: pin, order, hide.',
    href: urls.admin.latest(),
    permission: 'curation:arrange',
  },
  {
    label: 'Media',
    what: 'Pictures, with their credit and what they are used for.',
    href: urls.admin.media(),
    permission: 'media:read',
  },
  {
    label: 'Sections',
    what: 'The parts of the publication, in the order of its menu.',
    href: urls.admin.sections(),
    permission: 'section:change',
  },
  {
    label: 'Sources',
    what: 'What articles lean on: retracted, corrected, gone, and what is to be looked at because of it.',
    href: urls.admin.sources(),
    permission: 'source:mark',
  },
  {
    label: 'Reports',
    what: 'What readers say is wrong, and what became of it.',
    href: urls.admin.reports(),
    permission: 'report:settle',
  },
  { label: 'Topics', what: 'What stories are about.', href: urls.admin.topics(), permission: 'topic:change' },
  {
    label: 'People',
    what: 'Who signs: names, roles, a few words on each.',
    href: urls.admin.people(),
    permission: 'person:change',
  },
  { label: 'Pages', what: 'About us, ethics, privacy and the like.', href: urls.admin.pages(), permission: 'page:read' },
  { label: 'Settings', what: 'Name, address, language, time zone.', href: urls.admin.settings(), permission: 'settings:read' },
  {
    label: 'Checks',
    what: 'What keeps an article back, and the words that are right here.',
    href: urls.admin.checks(),
    permission: 'settings:read',
  },
  { label: 'Audit', what: 'Who did what, and when.', href: urls.admin.audit(), permission: 'audit:read' },
  { label: 'Accounts', what: 'Who may come in, and as what.', href: urls.admin.accounts(), permission: 'account:list' },
]

/** Where this viewer can go, and what for. */
export function deskLinks(viewer: Viewer): { label: string; what: string; href: string }[] {
  return places.filter(({ permission }) => may(viewer, permission)).map(({ label, what, href }) => ({ label, what, href }))
}
