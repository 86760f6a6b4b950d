import { align, type Pair } from './align.ts'
import { compareWords } from './compare-words.ts'
import type { LineChange } from './span.ts'

/** A line of an article: a paragraph, a reference, a key point. */
export interface Line {
  /** Everything about it; two with the same are the same. In a list by keys: what it is known by. */
  key: string
  /** Everything about it that is not said in `text`. */
  form?: string
  text: string
}

const unspoken = 'Changed in its form, a link or a citation, not in its words'

/** Two lists of lines in their order as one: what stayed, what was changed and how, what went, what came. */
export function compareLines(before: Line[], after: Line[]): LineChange[] {
  return align(before, after, { keyOf: ({ key }) => key, textOf: ({ text }) => text }).map(lineChange)
}

/** The same for lists whose order says nothing: a line is known by its key. */
export function compareByKey(before: Line[], after: Line[]): LineChange[] {
  const old = new Map(before.map((line) => [line.key, line]))
  const kept = new Set(after.map(({ key }) => key))
  const gone = before.filter(({ key }) => !kept.has(key))
  const pairs: Pair<Line>[] = [
    ...gone.map((line): Pair<Line> => [line, null]),
    ...after.map((line): Pair<Line> => {
      const was = old.get(line.key)
      return was ? [was, line] : [null, line]
    }),
  ]
  return pairs.map(lineChange)
}

function lineChange([old, next]: Pair<Line>): LineChange {
  if (!next) return { kind: 'removed', spans: spansOf('removed', old.text) }
  if (!old) return { kind: 'added', spans: spansOf('added', next.text) }
  if (old.key === next.key && old.form === next.form && old.text === next.text)
    return { kind: 'kept', spans: spansOf('kept', next.text) }
  const note = old.text === next.text ? { note: unspoken } : {}
  return { kind: 'changed', spans: compareWords(old.text, next.text), ...note }
}

function spansOf(kind: 'kept' | 'added' | 'removed', text: string): LineChange['spans'] {
  return text ? [{ kind, text }] : []
}
