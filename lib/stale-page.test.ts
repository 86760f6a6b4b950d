import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { and, eq, gt, max } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { media } from '#db/schema/publication.ts'
import { changes } from '#db/schema/record.ts'
import { sourceReviews, sources } from '#db/schema/references.ts'
import { errorReports } from '#db/schema/reports.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { theClock } from './access/allow.ts'
import { resolve } from './addresses/resolve.ts'
import type { ArticleContentInput } from './articles/content.ts'
import { deleteForGood } from './articles/delete-for-good.ts'
import { discard } from './articles/discard.ts'
import { draft } from './articles/draft.ts'
import { duplicate } from './articles/duplicate.ts'
import { findArticle, findWithdrawn } from './articles/queries.ts'
import { refile } from './articles/refile.ts'
import { restoreVersion } from './articles/restore-version.ts'
import { revise } from './articles/revise.ts'
import { sendBack } from './articles/send-back.ts'
import { submit } from './articles/submit.ts'
import { suggest } from './articles/suggest.ts'
import { takeOut } from './articles/take-out.ts'
import { correct, publish, publishChanges, restore } from './articles/testing.ts'
import { withdraw } from './articles/withdraw.ts'
import { makeCard } from './cards/make-card.ts'
import { turnDay } from './clock/turn-day.ts'
import { listCorrections } from './corrections/queries.ts'
import { findSitemap, listSitemaps } from './crawlers/queries.ts'
import { arrange } from './curation/arrange.ts'
import { discardStaged } from './curation/discard-staged.ts'
import { launch } from './curation/launch.ts'
import { findFront, listLatest, listRail } from './curation/queries.ts'
import { listStart } from './cursor.ts'
import { monthBounds } from './dates.ts'
import { findFeed } from './feeds/queries.ts'
import { dismiss } from './gate/dismiss.ts'
import { undismiss } from './gate/undismiss.ts'
import { wordsFor } from './gate/words-for.ts'
import { findHistory } from './history/queries.ts'
import { makeCheckpoint } from './ledger/make-checkpoint.ts'
import { findLedger } from './ledger/queries.ts'
import { remember } from './media/remember.ts'
import { replace as replacePicture } from './media/replace.ts'
import { change as changePage } from './pages/change.ts'
import { findPage } from './pages/queries.ts'
import { add as addPerson } from './people/add.ts'
import { change as changePerson } from './people/change.ts'
import { findPerson, listAllPeople, listArticlesOfPerson } from './people/queries.ts'
import { remove as removePerson } from './people/remove.ts'
import { makeLink } from './previews/make-link.ts'
import { revokeLink } from './previews/revoke-link.ts'
import { listMostRead } from './reads/queries.ts'
import { rank } from './reads/rank.ts'
import { recordReads } from './reads/record-reads.ts'
import { forgetNames } from './reports/forget-names.ts'
import { soonestMs } from './reports/limits.ts'
import { countReports } from './reports/queries.ts'
import { receive } from './reports/receive.ts'
import { reopen } from './reports/reopen.ts'
import { receiveInput } from './reports/schema.ts'
import { settle } from './reports/settle.ts'
import { makeStamp } from './reports/stamp.ts'
import { approve } from './reviews/approve.ts'
import { assign } from './reviews/assign.ts'
import { say } from './reviews/say.ts'
import { embargo } from './schedules/embargo.ts'
import { publishChangesDue } from './schedules/publish-changes-due.ts'
import { publishDue } from './schedules/publish-due.ts'
import { reschedule } from './schedules/reschedule.ts'
import { scheduleWithdrawal } from './schedules/schedule-withdrawal.ts'
import { schedule, scheduleChanges } from './schedules/testing.ts'
import { unschedule } from './schedules/unschedule.ts'
import { withdrawDue } from './schedules/withdraw-due.ts'
import { findByWords } from './search/find.ts'
import { add as addSection } from './sections/add.ts'
import { change as changeSection } from './sections/change.ts'
import { findSection, listArticlesOfMonth, listArticlesOfSection, listSections } from './sections/queries.ts'
import { remove as removeSection } from './sections/remove.ts'
import { reorder } from './sections/reorder.ts'
import { addWord } from './settings/add-word.ts'
import { change as changeSettings } from './settings/change.ts'
import { changeChecks } from './settings/change-checks.ts'
import { changeOutlets } from './settings/change-outlets.ts'
import { defaultOutlets } from './settings/outlets.ts'
import { findSettings } from './settings/queries.ts'
import { defaultSettings } from './settings/schema.ts'
import { clear as clearReview } from './sources/clear.ts'
import { mark as markSource } from './sources/mark.ts'
import { findSource, listHosts, listSourcesOf } from './sources/queries.ts'
import { dismiss as dismissSuggestion } from './suggestions/dismiss.ts'
import { undismiss as undismissSuggestion } from './suggestions/undismiss.ts'
import { tags } from './tags.ts'
import { noon, openNewsroom, paragraph, people, publishStory, story } from './testing.ts'
import { add as addTopic } from './topics/add.ts'
import { change as changeTopic } from './topics/change.ts'
import { findTopic, listAllTopics, listArticlesOfTopic } from './topics/queries.ts'
import { remove as removeTopic } from './topics/remove.ts'
import { findTransparency } from './transparency/queries.ts'
import { urls } from './urls.ts'

// The commonest fault of publishing systems: something changed and a page does not know. For every verb and every
// page, if the verb changes what the page shows, the change log names a tag that the page rested on.

freshDatabase()
beforeEach(openPublication)

const { editor, admin, contributor } = people
const later = new Date(noon.getTime() + 3_600_000)
const nextDay = '2026-05-03T09:00'
const dayAfter = new Date('2026-05-04T12:00:00Z')
const reason = 'The figures were those of another town.'

type Tagged = { tags: string[] } | null
const section = async (slug: string) => {
  const found = await findSection(slug)
  return found && tagged(found, await listArticlesOfSection(found.id, listStart))
}
const month = async (slug: string) => {
  const found = await findSection(slug)
  return found && tagged(found, await listArticlesOfMonth(found.id, monthBounds(2026, 5, 'UTC'), listStart))
}
const topic = async (slug: string) => {
  const found = await findTopic(slug)
  return found && tagged(found, await listArticlesOfTopic(found.id, listStart))
}
const person = async (slug: string) => {
  const found = await findPerson(slug)
  return found && tagged(found, await listArticlesOfPerson(found.id, listStart))
}
const article = (sectionSlug: string, slug: string) => findArticle({ section: sectionSlug, slug })

/** Every kind of page by its address, and some addresses that lead nowhere yet. */
const pages: Record<string, () => Promise<Tagged>> = {
  [urls.front()]: findFront,
  [urls.latest()]: () => listLatest(),
  [urls.section('world')]: () => section('world'),
  [urls.section('science')]: () => section('science'),
  [urls.section('weather')]: () => section('weather'),
  [urls.section('planet')]: () => section('planet'),
  [urls.section('culture')]: () => section('culture'),
  [urls.month('world', 2026, 5)]: () => month('world'),
  [urls.month('science', 2026, 5)]: () => month('science'),
  [urls.article({ section: 'world', slug: 'flood' })]: () => article('world', 'flood'),
  [urls.article({ section: 'science', slug: 'flood' })]: () => article('science', 'flood'),
  [urls.article({ section: 'planet', slug: 'flood' })]: () => article('planet', 'flood'),
  [urls.article({ section: 'world', slug: 'flood-in-norrvik' })]: () => article('world', 'flood-in-norrvik'),
  [urls.article({ section: 'science', slug: 'port' })]: () => article('science', 'port'),
  [urls.article({ section: 'world', slug: 'bridge' })]: () => article('world', 'bridge'),
  ...Object.fromEntries(
    ['world/flood', 'science/flood', 'planet/flood', 'world/flood-in-norrvik', 'science/port', 'world/bridge'].flatMap((path) => {
      const [sectionSlug = '', slug = ''] = path.split('/')
      const address = { section: sectionSlug, slug }
      return [
        [urls.history(address), () => findHistory(address, listStart)],
        [urls.verify(address), () => findLedger(address)],
      ]
    }),
  ),
  [urls.article({ section: 'world', slug: 'rumour' })]: () => findWithdrawn('rumour'),
  [urls.topics()]: () => listAllTopics(listStart),
  [urls.people()]: () => listAllPeople(listStart),
  [urls.topic('floods')]: () => topic('floods'),
  [urls.topic('ports')]: () => topic('ports'),
  [urls.topic('high-water')]: () => topic('high-water'),
  [urls.topic('trams')]: () => topic('trams'),
  [urls.person('mira-sand')]: () => person('mira-sand'),
  [urls.person('mira-lund')]: () => person('mira-lund'),
  [urls.person('jo-berg')]: () => person('jo-berg'),
  [urls.corrections()]: async () => tagged(await listCorrections(listStart), await countReports()),
  [urls.about('ethics')]: () => findPage('ethics'),
  [urls.sources()]: () => listHosts(listStart),
  [urls.sourcesOf('')]: () => listSourcesOf('', listStart),
  [urls.sourcesOf('gazette.norrvik.se')]: () => listSourcesOf('gazette.norrvik.se', listStart),
  [urls.sourcesOf('ferry.example')]: () => listSourcesOf('ferry.example', listStart),
  [urls.source({ host: 'gazette.norrvik.se', id: 'the-gazette' })]: () =>
    findSource({ host: 'gazette.norrvik.se', id: 'the-gazette' }, listStart),
  ...Object.fromEntries(
    [[], ['world'], ['science'], ['planet'], ['topics', 'floods'], ['people', 'mira-sand'], ['corrections']].map((place) => [
      urls.feed(`/${place.join('/')}`, 'feed.xml'),
      () => findFeed(place, 'https://norrvik.example'),
    ]),
  ),
  [urls.transparency()]: () => findTransparency('https://norrvik.example'),
  [urls.sitemap()]: () => listSitemaps(),
  [urls.sitemapPart('pages')]: () => findSitemap('pages'),
  [urls.sitemapPart('2026-05')]: () => findSitemap('2026-05'),
  [urls.search('norrvik')]: () => findByWords('norrvik'),
  [urls.search('ferry')]: () => findByWords('ferry'),
  [urls.search('mira lund')]: () => findByWords('mira lund'),
  [urls.search('high water')]: () => findByWords('high water'),
}

/** Every verb, and whether readers see that it happened. `version` is that of the article in its row. */
const verbs: [name: string, run: () => Promise<unknown>, seen: 'seen' | 'unseen'][] = [
  ['draft', () => draft(editor, { id: 'new', content: story({ headline: 'Ferry late' }) }, later), 'unseen'],
  [
    'revise a draft',
    async () => revise(editor, { ...(await step('bridge')), content: bridge({ summary: 'New.' }) }, later),
    'unseen',
  ],
  ['revise a live article', () => rewrite({ headline: 'Other words' }), 'unseen'],
  ['take a live article’s working copy back', async () => restoreVersion(editor, await firstOf('flood'), later), 'unseen'],
  ['submit', async () => submit(contributor, await step('bridge'), later), 'unseen'],
  ['send back', async () => sendBack(editor, { ...(await step('review')), note: 'Name the source.' }, later), 'unseen'],
  ['assign', async () => assign(editor, { ...(await step('review')), to: 'a-omar' }, later), 'unseen'],
  ['approve', async () => approve(editor, await step('review'), later), 'unseen'],
  ['say something about a draft', () => say(editor, { id: 'review', note: 'Who counted?' }, later), 'unseen'],
  ['share', () => makeLink(editor, { id: 'bridge', name: 'The lawyer', days: 1 }, later), 'unseen'],
  ['revoke a link', () => revokeLink(editor, { id: 'bridge', link: 'none' }, later), 'unseen'],
  ['publish', async () => publish(editor, await step('bridge'), later), 'seen'],
  ['publish as the lead', async () => publish(editor, { ...(await step('bridge')), front: 'lead' }, later), 'seen'],
  ['publish changes: a headline', () => publishRewrite({ headline: 'Norrvik under water' }), 'seen'],
  ['publish changes: a card’s words', () => publishRewrite({ teaser: 'Water in the old town of Norrvik.' }), 'seen'],
  ['publish changes: another section', () => publishRewrite({ sectionId: 's-science' }), 'seen'],
  ['publish changes: other topics', () => publishRewrite({ topics: ['t-ports'] }), 'seen'],
  ['publish changes: no byline', () => publishRewrite({ bylines: [] }), 'seen'],
  ['publish changes: another address', () => publishRewrite({ slug: 'flood-in-norrvik' }), 'seen'],
  ['publish changes: other picks', () => publishRewrite({ readAlso: [] }), 'seen'],
  ['publish changes: a word for search', () => publishRewrite({ summary: 'The ferry did not run.' }), 'seen'],
  ['publish changes: another title of a source', () => publishRewrite({ references: namedAnew }), 'seen'],
  ['publish changes: another source', () => publishRewrite({ references: cited('https://ferry.example/late') }), 'seen'],
  ['publish changes: a source without an address', () => publishRewrite({ references: cited('') }), 'seen'],
  [
    'mark a source',
    () => markSource(editor, { id: 'the-gazette', mark: 'retracted', note: 'The gauge was broken that day.' }, later),
    'seen',
  ],
  ['clear an article that leans on it', () => clearFlood(), 'unseen'],
  ['correct', () => correctFlood(), 'seen'],
  ['report an error', () => report({}), 'seen'],
  ['report what is spam', () => report({ homepage: 'https://pills.example/' }), 'unseen'],
  ['answer a report', async () => settle(editor, { id: await oldReport(), as: 'answered', answer: reason }, later), 'seen'],
  ['mark a report as spam', async () => settle(editor, { id: await oldReport(), as: 'spam', answer: '' }, later), 'seen'],
  ['open a report again', async () => reopen(editor, { id: await oldReport('spam') }, later), 'seen'],
  ['forget who reported', () => forgetNames(theClock, new Date('2027-01-01T12:00:00Z')), 'unseen'],
  ['duplicate', () => duplicate(editor, { id: 'flood', as: 'copy' }, later), 'unseen'],
  ['move a live article to another section', async () => refileFlood({ sectionId: 's-science' }), 'seen'],
  ['make a live article another kind', async () => refileFlood({ kind: 'opinion' }), 'seen'],
  ['withdraw', async () => withdraw(editor, { ...(await step('flood')), reason }, later), 'seen'],
  ['withdraw what others lean on', async () => withdraw(editor, { ...(await step('port')), reason }, later), 'seen'],
  ['restore', async () => restore(editor, await step('rumour'), later), 'seen'],
  ['discard', async () => discard(editor, await step('bridge'), later), 'unseen'],
  [
    'take out of the trash',
    async () => takeOut(editor, { id: 'bridge', version: await discard(editor, await step('bridge'), later) }, later),
    'unseen',
  ],
  [
    'delete for good',
    async () => deleteForGood(admin, { id: 'bridge', version: await discard(editor, await step('bridge'), later) }, later),
    'unseen',
  ],
  ['schedule', async () => schedule(editor, { ...(await step('bridge')), at: nextDay }, later), 'unseen'],
  ['publish what is due', async () => (await planned()) && publishDue(theClock, { id: 'bridge' }, dayAfter), 'seen'],
  [
    'move a schedule',
    async () => reschedule(editor, { ...(await planned()), act: 'publish', at: '2026-05-05T09:00' }, later),
    'unseen',
  ],
  ['call a schedule off', async () => unschedule(editor, { ...(await planned()), act: 'publish' }, later), 'unseen'],
  ['schedule changes', () => floodChangesPlanned(), 'unseen'],
  [
    'publish changes that are due',
    async () => (await floodChangesPlanned()) && publishChangesDue(theClock, { id: 'flood' }, dayAfter),
    'seen',
  ],
  ['set an embargo', async () => embargo(editor, { ...(await step('bridge')), at: nextDay }, later), 'unseen'],
  ['schedule a withdrawal', async () => scheduleWithdrawal(editor, await toWithdraw(), later), 'unseen'],
  [
    'withdraw what is due',
    async () => (await scheduleWithdrawal(editor, await toWithdraw(), later)) && withdrawDue(theClock, { id: 'flood' }, dayAfter),
    'seen',
  ],
  ['suggest', () => suggest(theClock, { id: 'flood' }, later), 'seen'],
  // That readers lose a suggestion that was dismissed is in lib/suggestions/suggestions.test.ts.
  ['dismiss what nobody suggested', () => dismissSuggestion(editor, { id: 'port', suggested: 'flood' }, later), 'unseen'],
  ['suggest it again', () => undismissSuggestion(editor, { id: 'port', suggested: 'flood' }, later), 'unseen'],
  ['make a card', () => makeCard(theClock, { id: 'flood' }, later), 'seen'],
  ['add a section', () => addSection(admin, { id: 's-2', slug: 'culture', name: 'Culture', description: '' }, later), 'seen'],
  [
    'describe a section',
    () => changeSection(admin, { id: 's-world', version: 1, slug: 'world', name: 'World', description: 'Far.' }, later),
    'seen',
  ],
  [
    'rename a section',
    () => changeSection(admin, { id: 's-world', version: 1, slug: 'planet', name: 'Planet', description: '' }, later),
    'seen',
  ],
  ['reorder sections', () => reorder(admin, { ids: ['s-science', 's-weather', 's-world'] }, later), 'seen'],
  ['remove a section', () => removeSection(admin, { id: 's-weather' }, later), 'seen'],
  ['add a topic', () => addTopic(editor, { id: 't-2', slug: 'high-water', name: 'High water', description: '' }, later), 'seen'],
  [
    'rename a topic',
    () => changeTopic(editor, { id: 't-floods', version: 1, slug: 'high-water', name: 'Floods', description: '' }, later),
    'seen',
  ],
  [
    'describe a topic',
    () => changeTopic(editor, { id: 't-floods', version: 1, slug: 'floods', name: 'High water', description: '' }, later),
    'seen',
  ],
  ['remove a topic', () => removeTopic(editor, { id: 't-trams' }, later), 'seen'],
  ['add a person', () => addPerson(editor, someone({ id: 'p-2', slug: 'mira-lund' }), later), 'seen'],
  [
    'rename a person',
    () => changePerson(editor, { ...someone({ slug: 'mira-lund', name: 'Mira Lund' }), version: 1 }, later),
    'seen',
  ],
  ['describe a person', () => changePerson(editor, { ...someone({ bio: 'Writes on rivers.' }), version: 1 }, later), 'seen'],
  ['remove a person', () => removePerson(editor, { id: 'p-jo' }, later), 'seen'],
  [
    'write a page',
    () => changePage(admin, { slug: 'ethics', version: 0, title: 'Ethics', body: said('We name sources.') }, later),
    'seen',
  ],
  [
    'change the settings',
    () => changeSettings(admin, { ...defaultSettings, name: 'The Norrvik Post', version: 0 }, later),
    'seen',
  ],
  ['name a hub', () => changeOutlets(admin, { ...defaultOutlets, hub: 'https://hub.norrvik.se/', version: 0 }, later), 'seen'],
  [
    'change how the gate asks',
    () => changeChecks(admin, { ...defaultSettings.checks, words: ['Norrvik'], version: 0 }, later),
    'unseen',
  ],
  [
    'let a finding be',
    () => dismiss(editor, { id: 'flood', fingerprint: 'a'.repeat(64), rule: 'TYP-09', reason: 'It is a name.' }, later),
    'unseen',
  ],
  ['look at a finding again', () => undismiss(editor, { id: 'flood', fingerprint: 'a'.repeat(64) }, later), 'unseen'],
  [
    'arrange the front',
    () => arrange(editor, { place: 'front', version: 1, arrangement: { lead: 'port', slots: [] } }, later),
    'unseen',
  ],
  ['discard what is staged', () => discardStaged(editor, { place: 'front', version: 1 }, later), 'unseen'],
  ['launch the front', () => launch(editor, { place: 'front', version: 1 }, later), 'seen'],
  ['launch the latest', () => launch(editor, { place: 'latest', version: 1 }, later), 'seen'],
  ['turn the day', () => turnDay(theClock, later), 'unseen'],
  ['record reads', () => recordReads(theClock, new Map([['/world/flood', 3]]), later), 'unseen'],
  // Two live stories are too few for a list of what is read most; lib/reads/reads.test.ts has more.
  ['add a word', () => addWord(editor, { word: 'Norrvik' }, later), 'unseen'],
  ['rank', () => rank(theClock, later), 'unseen'],
  ['replace a picture', () => replacePicture(editor, { id: 'm-quay', version: 1, stored: otherFile }, later), 'seen'],
  [
    'say something else of a picture in the library',
    () => remember(editor, { id: 'm-quay', alt: 'A quay', credit: 'Vera Lund', known: { alt: '', credit: '' } }, later),
    'unseen',
  ],
  ['make a checkpoint', () => makeCheckpoint(theClock, later), 'seen'],
]

for (const [name, run, seen] of verbs) {
  test(`no page is stale: ${name}`, async () => {
    const { changed, stale } = await compare(run)
    assert.deepEqual(stale, [])
    assert.equal(changed.length > 0 ? 'seen' : 'unseen', seen, `what changed: ${changed.join(' ')}`)
  })
}

test('a change that nobody wrote into the log is found', async () => {
  const { stale } = await compare(() => write(async (tx) => tx.update(articles).set({ updateNote: 'Silently.' })))
  assert.deepEqual(stale, [urls.article({ section: 'world', slug: 'flood' }), urls.article({ section: 'science', slug: 'port' })])
})

interface Snapshot {
  shown: string
  rests: Set<string>
}

/** What changed on which page when this ran, and which of these pages would not know. */
async function compare(run: () => Promise<unknown>): Promise<{ changed: string[]; stale: string[] }> {
  const before = await snapshot()
  const [newest] = await read()
    .select({ id: max(changes.id) })
    .from(changes)
  await run()
  const named = await read()
    .select({ tag: changes.tag })
    .from(changes)
    .where(gt(changes.id, newest?.id ?? 0))
  const after = await snapshot()
  const changed = [...before.keys()].filter((path) => before.get(path)?.shown !== after.get(path)?.shown)
  const stale = changed.filter((path) => !named.some(({ tag }) => before.get(path)?.rests.has(tag)))
  return { changed, stale }
}

async function snapshot(): Promise<Map<string, Snapshot>> {
  const all = new Map<string, Snapshot>()
  const frame = { site: await findSettings(), sections: await listSections() }
  const rail = await listRail()
  all.set('part:latest', { shown: JSON.stringify(rail, plain), rests: new Set(rail.tags) })
  const read = await listMostRead('day')
  all.set('part:most-read', { shown: JSON.stringify(read, plain), rests: new Set(read.tags) })
  all.set('part:masthead', { shown: JSON.stringify(frame.site), rests: new Set([tags.site, tags.day]) })
  for (const [address, find] of Object.entries(pages)) {
    const found = await resolve(new URL(address, 'http://x').pathname)
    const view = await find()
    // A page stands in the frame of all pages. What the front keeps once, as parts, rests on tags of its own.
    const shown = JSON.stringify({ found, view, frame }, plain)
    const rests = [tags.site, ...found.rests.map(tags.address), ...(view?.tags ?? [])]
    all.set(address, { shown, rests: new Set(rests) })
  }
  return all
}

function plain(key: string, value: unknown): unknown {
  if (key === 'tags' || key === 'rests') return undefined
  return value instanceof Map ? [...value] : value
}

function tagged<A extends { tags: string[] }, B extends { tags: string[] }>(a: A, b: B) {
  return { a, b, tags: [...a.tags, ...b.tags] }
}

async function step(id: string): Promise<{ id: string; version: number }> {
  const [row] = await read().select({ version: articles.version }).from(articles).where(eq(articles.id, id))
  assert.ok(row)
  return { id, version: row.version }
}

async function planned() {
  return { id: 'bridge', version: await schedule(editor, { ...(await step('bridge')), at: nextDay }, later) }
}

async function floodChangesPlanned() {
  await rewrite({ headline: 'Norrvik under water' })
  const change = { class: 'update', note: 'The water rose once more.' } as const
  return scheduleChanges(editor, { ...(await step('flood')), at: nextDay, change }, later)
}

async function refileFlood(filing: { kind?: 'opinion'; sectionId?: string }) {
  const word = await wordsFor(editor, { id: 'flood' }, () => 'This test is about the move.', later)
  return refile(editor, { ...(await step('flood')), ...filing, ...word }, later)
}

async function toWithdraw() {
  return { ...(await step('flood')), reason, at: nextDay }
}

async function firstOf(id: string) {
  const [row] = await read()
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(eq(revisions.articleId, id), eq(revisions.seq, 1)))
  return { ...(await step(id)), revisionId: row?.id ?? '' }
}

const flood = (change: Partial<ArticleContentInput> = {}) => story({ slug: 'flood', readAlso: ['port', 'bridge'], ...change })
const bridge = (change: Partial<ArticleContentInput> = {}) =>
  story({ slug: 'bridge', headline: 'Norrvik shuts a bridge', ...change })
const said = (text: string) => ({ type: 'doc' as const, content: [paragraph(text)] })
const quayFile = {
  ...{ file: 'q'.repeat(22), width: 400, height: 300, widths: [320], bytes: 1 },
  sha256: 'q',
  originalName: 'quay.jpg',
}
const otherFile = { ...quayFile, file: 'r'.repeat(22), sha256: 'r' }
const someone = (change: Partial<Parameters<typeof addPerson>[1]>) => ({
  ...{ id: 'p-mira', slug: 'mira-sand', name: 'Mira Sand', role: 'Reporter', bio: '', accountId: null },
  ...change,
})

async function clearFlood(): Promise<void> {
  const [review] = await read().select({ id: sourceReviews.id }).from(sourceReviews)
  await clearReview(editor, { id: review?.id ?? '', note: 'The other source says the same.' }, later)
}

const references = story().references
const namedAnew = references.map((reference) => ({ ...reference, title: `${reference.title}, second edition` }))
const cited = (url: string) =>
  references.map((reference) => (reference.key === 'gaz-1' ? { ...reference, url, kind: 'interview' as const } : reference))

async function rewrite(change: Partial<ArticleContentInput>): Promise<void> {
  await revise(editor, { ...(await step('flood')), content: flood(change) }, later)
}

async function publishRewrite(change: Partial<ArticleContentInput>): Promise<void> {
  await rewrite(change)
  await publishChanges(editor, { ...(await step('flood')), class: 'typographic' }, later)
}

async function correctFlood(): Promise<void> {
  await rewrite({ standfirst: 'The water stood half a metre high.' })
  const note = { class: 'correction', was: 'a metre high', isNow: 'half a metre high', why: 'We misread the gauge.' } as const
  await correct(editor, { ...(await step('flood')), ...note }, later)
}

async function report(change: Record<string, string>, at = later): Promise<void> {
  const stamp = makeStamp(new Date(at.getTime() - soonestMs))
  const said = { wrong: `It was no flood, ${JSON.stringify(change)}.`, email: 'ada@mail.example', stamp, ...change }
  await receive('203.0.113.7', { ...receiveInput.parse(said), section: 'science', slug: 'port' }, at)
}

async function oldReport(state: 'open' | 'spam' = 'open'): Promise<string> {
  const [row] = await read().select({ id: errorReports.id }).from(errorReports).where(eq(errorReports.state, state))
  return row?.id ?? ''
}

/** Two live stories that lean on each other, one corrected; one withdrawn, one in review, one draft; what may be removed. */
async function openPublication(): Promise<void> {
  await openNewsroom()
  await write(async (tx) => {
    const address = 'gazette.norrvik.se/2026/flood'
    const place = { address, url: `https://${address}`, host: 'gazette.norrvik.se', kind: 'web' }
    await tx.insert(sources).values({ id: 'the-gazette', ...place, createdAt: noon.getTime() })
    await tx.insert(media).values({ ...quayFile, id: 'm-quay', createdAt: noon.getTime() })
    const minutes = { address: 'port-of-norrvik.se/minutes-of-1-may', host: 'port-of-norrvik.se', kind: 'web' }
    const said = { mark: 'corrected', markedAt: noon.getTime(), markNote: 'A date was wrong.' } as const
    await tx.insert(sources).values({ id: 'the-minutes', ...minutes, ...said, createdAt: noon.getTime() })
  })
  await addSection(admin, { id: 's-weather', slug: 'weather', name: 'Weather', description: '' }, noon)
  await addTopic(editor, { id: 't-trams', slug: 'trams', name: 'Trams', description: '' }, noon)
  await addPerson(editor, someone({ id: 'p-jo', slug: 'jo-berg', name: 'Jo Berg' }), noon)
  await publishStory('port', {
    slug: 'port',
    headline: 'Port of Norrvik opens again',
    sectionId: 's-science',
    topics: ['t-floods'],
    lead: { mediaId: 'm-quay', alt: 'An empty quay', credit: 'Vera Lund' },
  })
  const why = { class: 'correction', was: 'closed', isNow: 'open', why: 'We misread the minutes.' } as const
  await correct(editor, { ...(await step('port')), ...why }, noon)
  await report({}, noon)
  await report({ homepage: 'x' }, noon)
  await publishStory('rumour', { slug: 'rumour', headline: 'Norrvik to move' })
  await withdraw(editor, { ...(await step('rumour')), reason }, noon)
  await draft(contributor, { id: 'bridge', content: bridge() }, noon)
  await publishStory('flood', flood())
  await draft(contributor, { id: 'review', content: story({ slug: 'review', headline: 'In review' }) }, noon)
  await submit(contributor, await step('review'), noon)
  await arrange(editor, { place: 'front', version: 0, arrangement: { lead: 'flood', slots: ['port'] } }, noon)
  await arrange(editor, { place: 'latest', version: 0, arrangement: { pins: ['port'], hidden: ['flood'] } }, noon)
}
