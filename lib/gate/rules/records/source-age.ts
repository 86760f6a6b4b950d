import type { Reference } from '../../../articles/content.ts'
import { dates, type Reading, sentenceAt } from '../../reading.ts'
import { atField } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'
import type { Severity } from '../../severity.ts'
import { newestDate, sayDay, sourceRange, storyTime } from '../../source-dates.ts'
import { rangeOfPartial } from '../../text/dates.ts'
import { urlDate, urlDates } from '../../text/url-date.ts'

const day = 86_400_000

export const sourceAge: Rule = {
  id: 'REF-11',
  group: 'records',
  severity: 'E',
  stage: 'p',
  title: 'A source is too old for the story, or its dates disagree',
  why: 'Machines attach pages of years ago to the news of today.',
  fix: 'Replace it, or say at the citation, or in its note, that it is background.',
  falseAlarms: 'medium',
  judged: 'Of 6 errors 4 were background that nothing marks as such: 0.5 % of the articles.',
  softened:
    'W for a single old source in news, unless the sentence that leans on it tells what is new; I in other kinds of text.',
  *find(reading) {
    const { references, facts } = reading
    const story = storyTime(reading)
    const most = facts.site.sourceDays * day
    for (const [index, reference] of references.entries()) {
      const fault = disagreement(reference)
      if (fault) yield atField(index, reference, 'url', fault)
      const range = sourceRange(reference)
      if (!range || story === null || range.to >= story - most) continue
      const message = `The source is dated ${sayDay(range.from)}; the story is of ${sayDay(story)}`
      yield atField(index, reference, 'url', message, { severity: gradeOf(reading, reference) })
    }
    yield* allTooOld(reading, most)
  },
}

function disagreement({ url, published }: Reference): string | null {
  const hints = urlDates(url)
  const [first] = hints
  const other = hints.find(({ at }) => first && Math.abs(at - first.at) > 31 * day)
  if (first && other) return `The address gives two dates: ${sayDay(first.at)} and ${sayDay(other.at)}`
  const stated = rangeOfPartial(published)
  const hint = urlDate(url)
  if (!stated || !hint || hint.at <= stated.to + 31 * day) {
    if (!stated || !hint || hint.at >= stated.from - 31 * day) return null
  }
  return `The address says ${sayDay(hint.at)}, the record says ${published}`
}

// Explainers and opinions rest on old sources. In news, an old page may be background, unless it stands behind what is new.
function gradeOf(reading: Reading, { key, note, published }: Reference): Severity {
  const { kind } = reading.content
  if ((kind !== 'news' && kind !== 'live-blog') || /background/i.test(note) || isBackground(reading, key)) return 'I'
  const year = Number(published.slice(0, 4))
  let grade: Severity = 'W'
  for (const line of reading.body) {
    for (const { at, items } of line.cites) {
      if (!items.some((item) => item.key === key)) continue
      const { start, end } = sentenceAt(line, Math.max(0, at - 1))
      const inSentence = dates(line).filter((date) => date.start >= start && date.end <= end)
      if (inSentence.some((date) => date.year !== null && date.year <= year)) return 'I'
      const isNew =
        reading.patterns.relativeTime?.test(line.text.slice(start, end)) || inSentence.some((date) => date.year === null)
      if (isNew && items.length === 1) grade = 'E'
    }
  }
  return grade
}

/** Whether every place that cites a source says that it is background. */
function isBackground({ body }: Reading, key: string): boolean {
  const uses = body.flatMap(({ cites }) => cites.flatMap(({ items }) => items.filter((item) => item.key === key)))
  return uses.length > 0 && uses.every(({ relation }) => relation === 'background')
}

function* allTooOld(reading: Reading, most: number) {
  const { references, facts, content } = reading
  if (content.kind !== 'news' && content.kind !== 'live-blog') return
  const ranges = references.flatMap((reference) => sourceRange(reference) ?? [])
  const story = storyTime(reading)
  const latest = Math.min(facts.now ?? Number.MAX_SAFE_INTEGER, story === null ? Number.MAX_SAFE_INTEGER : story + 31 * day)
  const newest = Math.max(newestDate(reading, latest) ?? 0, story ?? 0) || null
  // Where most sources have no date, nothing is known of them.
  if (!ranges.length || ranges.length * 2 < references.length || newest === null || ranges.some(({ to }) => to >= newest - most))
    return
  const last = Math.max(...ranges.map(({ to }) => to))
  yield {
    path: 'references',
    excerpt: sayDay(last),
    message: `Every dated source is older than a year beside ${sayDay(newest)}, when the story is set`,
  }
}
