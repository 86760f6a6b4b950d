'use client'
import { useMemo, useRef } from 'react'
import type { BodyHost } from './body-host.ts'

/** What the screen gives the editor. It may change at any time; the host that is made of it never does. */
export type BodySurroundings = Pick<
  BodyHost,
  | 'choices'
  | 'numberOf'
  | 'titleOf'
  | 'sourceText'
  | 'onNumbers'
  | 'newReference'
  | 'picture'
  | 'keepPicture'
  | 'uploads'
  | 'checks'
>
export type BodyOpeners = Pick<BodyHost, 'openPicker' | 'openLink' | 'openEmbed' | 'openCite' | 'openFind' | 'say'>

/** One host for the life of the editor, that always asks the newest surroundings. */
export function useBodyHost(surroundings: BodySurroundings, openers: BodyOpeners): BodyHost {
  const now = useRef({ ...surroundings, ...openers })
  now.current = { ...surroundings, ...openers }
  return useMemo<BodyHost>(
    () => ({
      choices: () => now.current.choices(),
      numberOf: (key) => now.current.numberOf(key),
      titleOf: (key) => now.current.titleOf(key),
      sourceText: (key) => now.current.sourceText(key),
      onNumbers: (listener) => now.current.onNumbers(listener),
      newReference: (typed) => now.current.newReference(typed),
      picture: (id) => now.current.picture(id),
      keepPicture: (picture) => now.current.keepPicture(picture),
      openPicker: () => now.current.openPicker(),
      openLink: () => now.current.openLink(),
      openEmbed: (pasted) => now.current.openEmbed(pasted),
      openCite: (position) => now.current.openCite(position),
      openFind: () => now.current.openFind(),
      say: (sentence) => now.current.say(sentence),
      uploads: now.current.uploads,
      checks: now.current.checks,
    }),
    [],
  )
}
