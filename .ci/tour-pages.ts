import type { DeskPage } from '../e2e/fixtures/desk-pages.ts'

/** A page of the tour: the picture’s name, where it is, and what the README says of it. */
export interface TourPage extends DeskPage {
  file: string
  says: string
  /** A part of the page to bring into view. */
  tab?: string
}

const kilogram = { path: '/admin/articles?words=kilogram&status=live', entry: '/admin/articles/' }

/** Every page of the desk, in the order in which a newcomer meets them; the doors come first and are opened by the script. */
export const tourPages: TourPage[] = [
  { file: 'overview', path: '/admin', says: 'The overview: what goes out today, what waits for whom, what readers got last.' },
  { file: 'articles', path: '/admin/articles', says: 'The articles: by status, by filters that can be kept, several at once.' },
  { file: 'article', ...kilogram, says: 'An article: its text, and beside it the sources that it leans on.' },
  {
    file: 'read-also',
    ...kilogram,
    tab: 'Read also',
    says: '“Read also”: suggestions with their reasons, picked or dismissed one by one.',
  },
  { file: 'new-article', path: '/admin/articles/new', says: 'A new article is saved as it is typed.' },
  { file: 'history', ...kilogram, rest: '/history', says: 'Its history: any two revisions, side by side.' },
  { file: 'calendar', path: '/admin/calendar', says: 'The calendar: what is planned and what went out.' },
  { file: 'front', path: '/admin/front', says: 'The front: stories are dragged to their places, and launched together.' },
  { file: 'latest', path: '/admin/latest', says: '“Latest”: what is pinned to its top, and what is hidden.' },
  { file: 'media', path: '/admin/media', says: 'The pictures, with their descriptions, credits and rights.' },
  {
    file: 'picture',
    path: '/admin/media',
    entry: '/admin/media/',
    says: 'A picture: its words, its focal point, and where it is used.',
  },
  { file: 'sources', path: '/admin/sources', says: 'The sources that articles lean on, and what became of them.' },
  { file: 'source', path: '/admin/sources', entry: '/admin/sources/0', says: 'A source, and every article that leans on it.' },
  {
    file: 'sources-queue',
    path: '/admin/sources/queue',
    says: 'What leans on a source that changed waits here until somebody looked.',
  },
  { file: 'reports', path: '/admin/reports', says: 'What readers say is wrong, until somebody looked into it.' },
  { file: 'sections', path: '/admin/sections', says: 'The sections, in the order of the menu.' },
  {
    file: 'section',
    path: '/admin/sections',
    entry: '/admin/sections/',
    says: 'A section; its old address goes on leading to it.',
  },
  { file: 'topics', path: '/admin/topics', says: 'The topics.' },
  { file: 'topic', path: '/admin/topics', entry: '/admin/topics/', says: 'A topic.' },
  { file: 'people', path: '/admin/people', says: 'The people who sign.' },
  { file: 'person', path: '/admin/people', entry: '/admin/people/', says: 'A person, with or without an account.' },
  { file: 'pages', path: '/admin/pages', says: 'The pages that the house owes its readers, written and missing.' },
  { file: 'page', path: '/admin/pages', entry: '/admin/pages/', says: 'One of them.' },
  { file: 'checks', path: '/admin/checks', says: 'The checks, and how grave each is taken.' },
  { file: 'settings', path: '/admin/settings', says: 'The settings of the publication.' },
  { file: 'outlets', path: '/admin/settings/outlets', says: 'Who outside is told of changes.' },
  { file: 'accounts', path: '/admin/accounts', says: 'The accounts and their roles.' },
  { file: 'account', path: '/admin/account', says: 'One’s own account, and where it is signed in.' },
  { file: 'audit', path: '/admin/audit', says: 'The audit: who did what, in a chain that shows a missing link.' },
]

/** The pages before anybody is signed in. */
export const tourDoors: { file: string; says: string; route: string }[] = [
  { file: 'set-up', route: '/admin/set-up/[]', says: 'The first administrator comes in with a code that the server prints.' },
  { file: 'sign-in', route: '/admin/sign-in', says: 'Everybody else signs in.' },
  { file: 'invitation', route: '/admin/invitation/[]', says: 'Who was invited chooses a password.' },
]
