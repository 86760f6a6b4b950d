import { asc } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { media, people, sections, settings, topics } from '#db/schema/publication.ts'
import { defaultSettings } from '../settings/schema.ts'
import type { ExportNames } from './export-names.ts'
import { iso, lineText } from './line-text.ts'

/** Settings, sections, topics, people and what the library says of its pictures. */
export async function* exportCatalogue(names: ExportNames): AsyncGenerator<string> {
  const [row] = await read().select().from(settings)
  if (row) yield settingsLine(row.value)
  for (const { slug, name, description } of await read()
    .select()
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.id)))
    yield lineText('section', { slug, name, description })
  for (const { slug, name, description } of await read().select().from(topics).orderBy(asc(topics.slug)))
    yield lineText('topic', { slug, name, description })
  for (const { slug, name, role, bio } of await read().select().from(people).orderBy(asc(people.slug)))
    yield lineText('person', { slug, name, role, bio })
  for (const picture of await read().select().from(media).orderBy(asc(media.createdAt), asc(media.id))) {
    const { alt, caption, credit, licence, machineMade, rightsEndAt, focusX, focusY, createdAt } = picture
    const said = { alt, caption, credit, licence, machineMade, rightsEnd: iso(rightsEndAt), focus: [focusX, focusY] }
    yield lineText('media', { file: names.files.get(picture.id), ...said, addedAt: iso(createdAt) })
  }
}

function settingsLine(value: unknown): string {
  // Who is told of changes belongs to this house, not to its stories.
  const {
    name,
    tagline,
    language,
    timeZone,
    footer,
    allowUnreviewedAi,
    outlets: _,
    ...rest
  } = { ...defaultSettings, ...(value as object) }
  return `${JSON.stringify({ colophon: 1, type: 'settings', name, tagline, language, timeZone, footer, allowUnreviewedAi, ...rest })}\n`
}
