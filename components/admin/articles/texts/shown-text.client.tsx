'use client'
import { useEffect, useRef } from 'react'
import { passageIn } from './text-words.ts'

/** The text of a source, to be read beside the article; the words that are meant are marked and brought in sight. */
export function ShownText({ text, passage, name }: { text: string; passage: string; name: string }) {
  const mark = useRef<HTMLElement>(null)
  const place = passageIn(text, passage)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage is to be brought in sight too
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' })
  }, [passage])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by its focus
    <section className="source-text" tabIndex={0} aria-label={`Text of ${name}`}>
      {place ? (
        <>
          {text.slice(0, place.start)}
          <mark ref={mark}>{text.slice(place.start, place.end)}</mark>
          {text.slice(place.end)}
        </>
      ) : (
        text
      )}
    </section>
  )
}
