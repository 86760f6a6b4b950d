import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'

/** The attributes of a cell as the article keeps them: what is only looks (alignment) is left out. */
function withoutAlign(attributes: object | undefined): Record<string, object> {
  const { align: _looks, ...kept } = (attributes ?? {}) as Record<string, object>
  return kept
}

export const tables = [
  Table.configure({ resizable: false, allowTableNodeSelection: true }),
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  TableHeader.extend({
    content: 'paragraph+',
    addAttributes() {
      return withoutAlign(this.parent?.())
    },
  }),
  TableCell.extend({
    content: 'paragraph+',
    addAttributes() {
      return withoutAlign(this.parent?.())
    },
  }),
]
