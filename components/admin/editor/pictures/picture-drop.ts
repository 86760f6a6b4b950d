import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { BodyHost } from '../body-host.ts'
import { insertPicture } from './insert-picture.ts'
import { withLastWords } from './last-words.ts'
import { addPlaces, blocksOf, dropPlace, fillPlace, placesIn, uploadPlaces } from './upload-places.ts'
import type { UploadLine } from './upload-queue.ts'

/** Pictures that are dropped, pasted or chosen go to the library, each with its place kept in the text until it is there. */
export function pictureDrop(host: BodyHost) {
  return Extension.create({
    name: 'pictureDrop',
    addProseMirrorPlugins: () => [
      uploadPlaces(host.uploads.blocks, host.uploads.elementOf),
      new Plugin({
        view: (view) => follow(view, host),
        props: {
          handleDrop: (view, event, _slice, isMoved) => {
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
            return !isMoved && uploadInto(view, host, [...(event.dataTransfer?.files ?? [])], place?.pos)
          },
          handlePaste: (view, event) => {
            // A word processor puts a picture of the text beside the text; the text is what is meant.
            const hasText = event.clipboardData?.getData('text/html') !== ''
            return !hasText && uploadInto(view, host, [...(event.clipboardData?.files ?? [])])
          },
        },
      }),
    ],
  })
}

/** Sends files off, and keeps places for them at the cursor or at a position. @returns whether there were any */
export function uploadInto(view: EditorView, host: BodyHost, files: File[], at = view.state.selection.to): boolean {
  if (!files.length || !view.editable) return false
  const keys = host.uploads.queue.add(files)
  view.dispatch(addPlaces(view.state, keys, at))
  host.say(
    files.length === 1 ? 'A picture is being uploaded. Write on.' : `${files.length} pictures are being uploaded. Write on.`,
  )
  return true
}

/** Puts into the text what has come, takes away what was given up, and says what was refused. */
function follow(view: EditorView, host: BodyHost): { update: () => void; destroy: () => void } {
  const { queue } = host.uploads
  const coming = new Set<number>()
  const refused = new Set<number>()
  const settle = () => {
    const lines = queue.get()
    for (const line of lines) {
      if (line.state !== 'refused') refused.delete(line.key)
      else if (!refused.has(line.key)) {
        refused.add(line.key)
        host.say(`${line.file.name}: ${line.refused}`)
      }
      if (line.state === 'taken' && view.editable && !coming.has(line.key)) {
        coming.add(line.key)
        void arrive(line)
      }
    }
    const known = new Set(lines.map(({ key }) => key))
    for (const { upload } of placesIn(view.state)) if (!known.has(upload)) view.dispatch(dropPlace(view.state, upload))
  }
  const arrive = async ({ key, file, picture }: UploadLine) => {
    if (!picture) return
    const described = await withLastWords(picture)
    // The editor may have been made anew meanwhile; the new one asks for itself.
    if (view.isDestroyed) return
    const place = placesIn(view.state).find(({ upload }) => upload === key)
    if (!place) return
    host.keepPicture(picture)
    view.dispatch(fillPlace(closeHistory(insertPicture(view.state, described, place.at)), key))
    queue.drop(key)
    host.say(`${file.name} is in the text.`)
  }
  const stop = queue.subscribe(() => {
    if (!view.isDestroyed) settle()
  })
  // The view is still being made when it is attached.
  queueMicrotask(() => view.isDestroyed || settle())
  return {
    update: () => {
      host.uploads.blocks = blocksOf(view.state)
    },
    destroy: stop,
  }
}
