'use client'
import { type Editor, EditorContent } from '@tiptap/react'
import { type ReactNode, useId, useState } from 'react'
import type { BodyDocument } from '#lib/articles/document.ts'
import './body-editor.css'
import './body-table.css'
import './body-text.css'
import './checks/check-marks.css'
import { CiteDialog } from './cite/cite-dialog.client.tsx'
import { TypedMarksOffer } from './cite/typed-marks-offer.client.tsx'
import { EmbedDialog } from './embeds/embed-dialog.client.tsx'
import { LinkDialog } from './link/link-dialog.client.tsx'
import { MenuList } from './menu/menu-list.client.tsx'
import { insertPicture } from './pictures/insert-picture.ts'
import { uploadInto } from './pictures/picture-drop.ts'
import { PicturePicker } from './pictures/picture-picker.client.tsx'
import { UploadPortals } from './pictures/upload-portals.client.tsx'
import { BodyToolbar } from './toolbar/body-toolbar.client.tsx'
import { FloatingTools } from './toolbar/floating-tools.client.tsx'
import { TableTools } from './toolbar/table-tools.client.tsx'
import { useBodyEditor } from './use-body-editor.client.ts'
import { type BodySurroundings, useBodyHost } from './use-body-host.client.ts'
import './views/node-views.css'

interface Props extends BodySurroundings {
  /** The bar that finds and replaces, while it is open. */
  finder: (editor: Editor, close: () => void) => ReactNode
  initial: BodyDocument
  onChange: (body: BodyDocument) => void
  onFlush: (flush: () => void) => () => void
  labelledBy: string
  describedBy?: string | undefined
  language: string
  /** Whether it is only to be read. */
  isFixed: boolean
}

type Open = { what: 'link' | 'find' | 'picture' } | { what: 'embed'; pasted: string } | { what: 'cite'; position: number } | null

/** The text of an article, with its citations: a toolbar, the text, and what opens over it. */
export function BodyEditor(props: Props) {
  const { initial, onChange, onFlush, labelledBy, describedBy, language, isFixed } = props
  const { finder, ...surroundings } = props
  const menuId = useId()
  const [open, setOpen] = useState<Open>(null)
  const [said, setSaid] = useState('')
  const host = useBodyHost(surroundings, {
    openLink: () => setOpen({ what: 'link' }),
    openPicker: () => setOpen({ what: 'picture' }),
    openEmbed: (pasted) => setOpen({ what: 'embed', pasted }),
    openCite: (position) => setOpen({ what: 'cite', position }),
    openFind: () => setOpen({ what: 'find' }),
    say: setSaid,
  })
  const attributes = {
    class: 'body-text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': labelledBy,
    lang: language,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
  }
  const { editor, menu } = useBodyEditor({ initial, host, onChange, onFlush, attributes, isFixed })
  const close = () => setOpen(null)
  if (!editor) return <div className="body-editor body-editor-waiting" />
  return (
    <div className="body-editor">
      {isFixed ? null : (
        <div className="body-tools">
          <BodyToolbar
            editor={editor}
            onLink={host.openLink}
            onPicture={host.openPicker}
            onEmbed={() => host.openEmbed('')}
            onFind={host.openFind}
          />
          <TableTools editor={editor} />
          {open?.what === 'find' ? finder(editor, close) : null}
        </div>
      )}
      <EditorContent editor={editor} className="body-place" />
      <UploadPortals uploads={surroundings.uploads} />
      {isFixed ? null : <FloatingTools editor={editor} onLink={host.openLink} />}
      {isFixed ? null : <TypedMarksOffer editor={editor} choices={surroundings.choices} />}
      <p className="body-said" aria-live="polite">
        {said}
      </p>
      <MenuList menu={menu} editor={editor} id={menuId} />
      {open?.what === 'link' ? <LinkDialog editor={editor} onClose={close} /> : null}
      {open?.what === 'embed' ? <EmbedDialog editor={editor} pasted={open.pasted} onClose={close} /> : null}
      {open?.what === 'cite' ? <CiteDialog editor={editor} host={host} position={open.position} onClose={close} /> : null}
      <PicturePicker
        isOpen={open?.what === 'picture'}
        onClose={close}
        onFiles={(files) => {
          close()
          uploadInto(editor.view, host, files)
        }}
        onPick={(picture, words) => {
          surroundings.keepPicture(picture)
          editor.view.dispatch(insertPicture(editor.state, { ...picture, ...words }))
        }}
      />
    </div>
  )
}
