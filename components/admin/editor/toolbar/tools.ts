import type { Editor } from '@tiptap/core'

export interface Tool {
  id: ToolId
  label: string
  keys?: string
  run: (editor: Editor) => unknown
  isOn?: (editor: Editor) => boolean
}

export type ToolId =
  | 'heading-2'
  | 'heading-3'
  | 'heading-4'
  | 'bold'
  | 'italic'
  | 'code'
  | 'link'
  | 'cite'
  | 'bullet-list'
  | 'ordered-list'
  | 'quotation'
  | 'pull-quote'
  | 'box'
  | 'embed'
  | 'picture'
  | 'table'
  | 'divider'
  | 'code-block'
  | 'undo'
  | 'redo'
  | 'find'

const mark = (id: ToolId & ('bold' | 'italic' | 'code'), label: string, keys: string): Tool => ({
  id,
  label,
  keys,
  run: (editor) => editor.chain().focus().toggleMark(id).run(),
  isOn: (editor) => editor.isActive(id),
})

const heading = (level: 2 | 3 | 4, label: string): Tool => ({
  id: `heading-${level}`,
  label,
  keys: `Ctrl+Alt+${level}`,
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  isOn: (editor) => editor.isActive('heading', { level }),
})

interface Openers {
  onLink: () => void
  onPicture: () => void
  onEmbed: () => void
  onFind: () => void
}

/** The tools of the text, in the order of the bar. */
export function toolGroups({ onLink, onPicture, onEmbed, onFind }: Openers): Tool[][] {
  return [
    [heading(2, 'Heading'), heading(3, 'Smaller heading'), heading(4, 'Smallest heading')],
    [
      mark('bold', 'Bold', 'Ctrl+B'),
      mark('italic', 'Italic', 'Ctrl+I'),
      { id: 'link', label: 'Link', keys: 'Ctrl+K', run: onLink, isOn: (editor) => editor.isActive('link') },
      { id: 'cite', label: 'Cite a reference', keys: '[', run: (editor) => editor.chain().focus().insertContent('[').run() },
    ],
    [
      {
        id: 'bullet-list',
        label: 'List',
        run: (editor) => editor.chain().focus().toggleBulletList().run(),
        isOn: (editor) => editor.isActive('bulletList'),
      },
      {
        id: 'ordered-list',
        label: 'Numbered list',
        run: (editor) => editor.chain().focus().toggleOrderedList().run(),
        isOn: (editor) => editor.isActive('orderedList'),
      },
      {
        id: 'quotation',
        label: 'Quotation',
        run: (editor) => editor.chain().focus().toggleBlockquote().run(),
        isOn: (editor) => editor.isActive('blockquote'),
      },
      {
        id: 'pull-quote',
        label: 'Pull quote',
        run: (editor) => editor.chain().focus().toggleNode('pullQuote', 'paragraph').run(),
        isOn: (editor) => editor.isActive('pullQuote'),
      },
      {
        id: 'box',
        label: 'Box',
        run: (editor) => editor.chain().focus().toggleWrap('box').run(),
        isOn: (editor) => editor.isActive('box'),
      },
    ],
    [
      { id: 'picture', label: 'Picture', run: onPicture },
      { id: 'embed', label: 'Embed', run: onEmbed },
      {
        id: 'table',
        label: 'Table',
        run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
      },
      { id: 'divider', label: 'Divider', run: (editor) => editor.chain().focus().setHorizontalRule().run() },
      mark('code', 'Code', 'Ctrl+E'),
      {
        id: 'code-block',
        label: 'Code block',
        run: (editor) => editor.chain().focus().toggleCodeBlock().run(),
        isOn: (editor) => editor.isActive('codeBlock'),
      },
    ],
    [
      { id: 'undo', label: 'Undo', keys: 'Ctrl+Z', run: (editor) => editor.chain().focus().undo().run() },
      { id: 'redo', label: 'Redo', keys: 'Ctrl+Shift+Z', run: (editor) => editor.chain().focus().redo().run() },
      { id: 'find', label: 'Find and replace', keys: 'Ctrl+Shift+F', run: onFind },
    ],
  ]
}
