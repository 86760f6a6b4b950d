/**
 * Who may do what, in one table that an editor can read. What is not in it does not compile.
 *   yes  any           own  only what they made, while it is a draft or sent back          mine  what they made, in any state
 */
export const policy = {
  'article:read': { contributor: 'mine', editor: 'yes', admin: 'yes', clock: 'yes' },
  'article:list': { contributor: 'yes', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:draft': { contributor: 'yes', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:revise': { contributor: 'own', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:submit': { contributor: 'own', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:return': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:review': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:say': { contributor: 'mine', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:record-review': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:publish': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'yes' },
  'article:schedule': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:correct': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:withdraw': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'yes' },
  'article:restore': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:discard': { contributor: 'own', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:delete': { contributor: 'no', editor: 'no', admin: 'yes', clock: 'yes' },
  'article:preview': { contributor: 'mine', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:share': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'article:suggest': { contributor: 'no', editor: 'no', admin: 'no', clock: 'yes' },
  'source:fetch': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'yes' },
  'link:vouch': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'curation:read': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'curation:arrange': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'catalogue:read': { contributor: 'yes', editor: 'yes', admin: 'yes', clock: 'yes' },
  'section:change': { contributor: 'no', editor: 'no', admin: 'yes', clock: 'no' },
  'topic:change': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'person:change': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'media:read': { contributor: 'yes', editor: 'yes', admin: 'yes', clock: 'no' },
  'media:add': { contributor: 'yes', editor: 'yes', admin: 'yes', clock: 'no' },
  'media:describe': { contributor: 'mine', editor: 'yes', admin: 'yes', clock: 'no' },
  'media:remove': { contributor: 'mine', editor: 'yes', admin: 'yes', clock: 'no' },
  'page:read': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'page:change': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'settings:read': { contributor: 'no', editor: 'no', admin: 'yes', clock: 'no' },
  'settings:change': { contributor: 'no', editor: 'no', admin: 'yes', clock: 'no' },
  'words:add': { contributor: 'no', editor: 'yes', admin: 'yes', clock: 'no' },
  'account:list': { contributor: 'no', editor: 'no', admin: 'yes', clock: 'no' },
  'account:invite': { contributor: 'no', editor: 'no', admin: 'yes', clock: 'no' },
  'account:change': { contributor: 'no', editor: 'no', admin: 'yes', clock: 'no' },
  'account:own': { contributor: 'yes', editor: 'yes', admin: 'yes', clock: 'no' },
  'interchange:import': { contributor: 'no', editor: 'no', admin: 'yes', clock: 'no' },
  'interchange:export': { contributor: 'no', editor: 'no', admin: 'yes', clock: 'no' },
  'audit:read': { contributor: 'no', editor: 'no', admin: 'yes', clock: 'no' },
  'clock:tick': { contributor: 'no', editor: 'no', admin: 'no', clock: 'yes' },
} as const satisfies Record<string, Record<Role, Grant>>

export type Role = 'contributor' | 'editor' | 'admin' | 'clock'
type Grant = 'yes' | 'no' | 'own' | 'mine'
export type Permission = keyof typeof policy
