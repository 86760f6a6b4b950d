import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { BodyHost } from '../body-host.ts'
import { insertPicture } from './insert-picture.ts'
import { uploadPicture } from './upload-picture.ts'

/** Pictures that are dropped or pasted into the text go to the library, and stand where they were let fall. */
export function pictureDrop(host: BodyHost) {
  return Extension.create({
    name: 'pictureDrop',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDrop: (view, event, _slice, isMoved) => {
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
            return !isMoved && take(view, picturesIn(event.dataTransfer), host, place?.pos)
          },
          handlePaste: (view, event) => {
            // A word processor puts a picture of the text beside the text; the text is what is meant.
            const hasText = event.clipboardData?.getData('text/html') !== ''
            return !hasText && take(view, picturesIn(event.clipboardData), host)
          },
        },
      }),
    ],
  })
}

function picturesIn(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
}

function take(view: EditorView, files: File[], host: BodyHost, at?: number): boolean {
  if (files.length) void uploadAll(view, files, host, at)
  return files.length > 0
}

async function uploadAll(view: EditorView, files: File[], host: BodyHost, at?: number): Promise<void> {
  for (const file of files) {
    const answer = await uploadPicture(file, (share) => host.say(`Uploading ${file.name}: ${Math.round(share * 100)} %`))
    if ('refused' in answer) {
      host.say(answer.refused)
      continue
    }
    host.keepPicture(answer.picture)
    host.say('')
    view.dispatch(
      insertPicture(view.state, answer.picture, at === undefined ? undefined : Math.min(at, view.state.doc.content.size)),
    )
  }
}
