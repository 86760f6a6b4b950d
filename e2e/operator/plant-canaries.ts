import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { closeDatabase, read } from '#db/client.ts'
import { accounts, sessions, tokens } from '#db/schema/accounts.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { curations, media, sections } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { theOperator, type Viewer } from '#lib/access/allow.ts'
import { add as addAccount } from '#lib/accounts/add.ts'
import { addInput } from '#lib/accounts/schema.ts'
import { articleContent } from '#lib/articles/content.ts'
import { discard } from '#lib/articles/discard.ts'
import { draft } from '#lib/articles/draft.ts'
import { revise } from '#lib/articles/revise.ts'
import { sendBack } from '#lib/articles/send-back.ts'
import { submit } from '#lib/articles/submit.ts'
import { correct, publish } from '#lib/articles/testing.ts'
import { withdraw } from '#lib/articles/withdraw.ts'
import { arrange } from '#lib/curation/arrange.ts'
import { newId } from '#lib/ids.ts'
import { add as addPicture } from '#lib/media/add.ts'
import { addPictureInput } from '#lib/media/schema.ts'
import { storePicture } from '#lib/media/store-picture.ts'
import { listReports } from '#lib/reports/desk-queries.ts'
import { receive } from '#lib/reports/receive.ts'
import { receiveInput } from '#lib/reports/schema.ts'
import { settle } from '#lib/reports/settle.ts'
import { makeStamp } from '#lib/reports/stamp.ts'
import { paste } from '#lib/snapshots/paste.ts'
import { pasteTextInput } from '#lib/snapshots/schema.ts'

// Fills the publication in DATA_DIR with what no reader may ever see, each field with a word of its own, and prints the
// words, the ids and the names of files that must not come out.

export interface Planted {
  words: string[]
  ids: string[]
  slugs: string[]
  files: string[]
  /** A word that is public, to show that the crawl sees words at all. */
  open: string
}

const now = new Date()
const words = new Set<string>()
const word = (name: string) => {
  const made = `qz${name.replace(/[^a-z0-9]/gi, '').toLowerCase()}`
  words.add(made)
  return made
}
const slugs = new Map<string, string>()
const [section] = await read().select({ id: sections.id }).from(sections).where(eq(sections.slug, 'science'))
const sectionId = section?.id ?? ''

/** An article in which every field that takes words holds one that is nowhere else. */
function marked(story: string, mediaId: string, slug = word(`${story} slug`)) {
  const own = (field: string) => word(`${story} ${field}`)
  const text = (field: string) => [{ type: 'text', text: own(field) }]
  const paragraph = (field: string) => ({ type: 'paragraph', content: text(field) })
  const items = [{ key: own('key'), locator: own('locator') }]
  slugs.set(story, slug)
  return articleContent.parse({
    ...{ slug, sectionId, headline: own('headline'), cardHeadline: own('card headline'), kicker: own('kicker') },
    ...{ standfirst: own('standfirst'), teaser: own('teaser'), dateline: own('dateline'), summary: own('summary') },
    body: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [...text('paragraph'), { type: 'cite', attrs: { items } }] },
        { type: 'heading', attrs: { level: 2 }, content: text('heading') },
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('item')] }] },
        { type: 'blockquote', attrs: { speaker: own('speaker') }, content: [paragraph('quotation')] },
        { type: 'pullQuote', content: text('pull quote') },
        { type: 'box', attrs: { title: own('box title') }, content: [paragraph('box')] },
        { type: 'embed', attrs: { url: 'https://vimeo.com/76979871', title: own('embed title') } },
        { type: 'codeBlock', content: text('code') },
        { type: 'picture', attrs: { mediaId, alt: own('alt'), caption: own('caption'), credit: own('credit') } },
        { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('cell')] }] }] },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: `https://${own('link')}.example/` } }] }],
        },
      ],
    },
    keyPoints: [{ text: own('key point'), cites: [] }],
    references: [
      {
        ...{ key: own('key'), url: `https://${own('host')}.example/${own('path')}`, title: own('title') },
        ...{ publisher: own('publisher'), author: own('author'), note: own('note') },
        archive: `https://archive.example/${own('archive')}`,
      },
    ],
    lead: {
      ...{ mediaId, alt: own('lead alt'), caption: own('lead caption'), credit: own('lead credit'), licence: own('licence') },
    },
    search: { title: own('search title'), description: own('search description') },
    social: { title: own('social title'), description: own('social description') },
    provenance: { tool: own('tool'), note: own('provenance note') },
  })
}

async function picture(story: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colophon-canary-'))
  const path = join(folder, 'picture.png')
  const background = { r: words.size % 256, g: 90, b: 120 }
  await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .png()
    .toFile(path)
  const own = (field: string) => word(`${story} library ${field}`)
  const stored = { ...(await storePicture(path)), originalName: own('name'), alt: own('alt'), caption: own('caption') }
  await rm(folder, { recursive: true })
  return (await addPicture(vera, addPictureInput.parse({ ...stored, credit: own('credit'), licence: own('licence') }), now)).id
}

const staff = { name: word('account name'), email: `${word('account email')}@norrvik.example`, role: 'editor' as const }
const accountId = await addAccount(theOperator, addInput.parse({ ...staff, password: 'a long pass phrase of nobody 3' }), now)
const vera: Viewer = { accountId, name: staff.name, role: 'editor' }
const begin = async (story: string) => {
  const id = newId()
  const { version } = await draft(vera, { id, content: marked(story, await picture(story)) }, now)
  return { id, version }
}

await begin('draft')
const review = await begin('review')
await submit(vera, review, now)
const back = await begin('sent back')
await submit(vera, back, now)
await sendBack(vera, { ...back, version: 2, note: word('note of an editor') }, now)
const trashed = await begin('trash')
await discard(vera, trashed, now)
const scheduled = await begin('scheduled')
// Nothing sets this yet but an import.
await write((tx) =>
  tx
    .update(articles)
    .set({ status: 'scheduled', publishAt: now.getTime() + 9e9 })
    .where(eq(articles.id, scheduled.id)),
)

const gone = await begin('withdrawn')
let version = await publish(vera, gone, now)
const note = { was: word('correction was'), isNow: word('correction is'), why: word('correction why') }
version = await correct(vera, { id: gone.id, version, class: 'correction', ...note }, now)
await withdraw(vera, { id: gone.id, version, reason: 'It rested on a single source that was not what it said.' }, now)

const open = 'qyopenforeverybody'
const live = newId()
const plain = articleContent.parse({
  ...{ sectionId, slug: 'a-story-with-a-working-copy', headline: `A story for ${open}`, standfirst: 'It is live.' },
  body: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Anybody may read this.' },
          { type: 'cite', attrs: { items: [{ key: 'talk-1' }] } },
        ],
      },
    ],
  },
  // Who of the house knows the name is for nobody outside it.
  references: [
    {
      ...{ key: 'talk-1', kind: 'interview', title: 'A talk in Norrvik' },
      anonymous: { reason: 'A job is at stake.', knownTo: word('known to'), phrase: 'a dock worker' },
    },
  ],
})
const begun = await draft(vera, { id: live, content: plain }, now)
const published = await publish(vera, { id: live, version: begun.version }, now)
// The texts of a live article's sources are the desk's alone.
const texts = ['source text of the whole', 'source text of one'].map((name) => `It says ${word(name)}, and goes on after that.`)
await paste(vera, pasteTextInput.parse({ id: live, key: '', text: texts[0] }), now)
await paste(vera, pasteTextInput.parse({ id: live, key: 'gaz-1', url: 'https://gazette.se/flood', text: texts[1] }), now)
await revise(vera, { id: live, version: published, content: marked('working copy', await picture('working copy')) }, now)
const late = { id: live, version: published, content: marked('losing text', await picture('losing text')) }
await revise(vera, late, now).catch(() => undefined)

// Who reported an error, and what they said of it, is for the newsroom; what is public is that somebody did.
const asked = new Date(now.getTime() - 60_000)
const who = { name: word('reporter name'), email: `${word('reporter email')}@mail.example` }
const report = { wrong: `It says ${word('reported wrong')}.`, inFact: word('reported in fact') }
const source = `https://${word('reported source')}.example/`
const reported = receiveInput.parse({ ...who, ...report, source, stamp: makeStamp(asked) })
await receive('203.0.113.7', { ...reported, section: 'science', slug: 'a-story-with-a-working-copy' }, now)
const [received] = (await listReports(vera, { state: 'open' })).rows
await settle(vera, { id: received?.id ?? '', as: 'answered', answer: `No, because ${word('answer to a report')}.` }, now)

// Staged: the story would be first of all, and leave "Latest".
const staged = await read().select({ place: curations.place, version: curations.version }).from(curations)
const versionOf = (place: string) => Math.max(0, ...staged.flatMap((row) => (row.place === place ? [row.version] : [])))
await arrange(vera, { place: 'front', version: versionOf('front'), arrangement: { lead: live, slots: [] } }, now)
await arrange(vera, { place: 'latest', version: versionOf('latest'), arrangement: { pins: [], hidden: [live] } }, now)

const planted: Planted = {
  words: [...words, ...(await secrets())],
  ids: (await read().select({ id: articles.id, at: articles.firstPublishedAt }).from(articles)).flatMap(({ id, at }) =>
    at === null ? [id] : [],
  ),
  slugs: [...slugs.values()],
  files: (await read().select({ file: media.file, name: media.originalName }).from(media)).flatMap(({ file, name }) =>
    name.startsWith('qz') ? [file] : [],
  ),
  open,
}
process.stdout.write(`planted ${JSON.stringify(planted)}\n`)
closeDatabase()

// What is secret by itself: every account's address and hash, sessions, links, and revisions that are not live.
async function secrets(): Promise<string[]> {
  const people = await read().select({ email: accounts.email, hash: accounts.passwordHash, id: accounts.id }).from(accounts)
  const open = await read().select({ id: sessions.idHash }).from(sessions)
  const links = await read().select({ hash: tokens.hash }).from(tokens)
  const shown = new Set((await read().select({ id: articles.liveRevisionId }).from(articles)).map(({ id }) => id))
  const texts = await read().select({ id: revisions.id }).from(revisions)
  return [
    ...people.flatMap(({ email, hash, id }) => [email, hash ?? email, id]),
    ...open.map(({ id }) => id),
    ...links.map(({ hash }) => hash),
    ...texts.flatMap(({ id }) => (shown.has(id) ? [] : [id])),
  ].map((secret) => secret.toLowerCase())
}
