import { textblockTypeInputRule } from '@tiptap/core'
import CodeBlock from '@tiptap/extension-code-block'
import Heading from '@tiptap/extension-heading'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import Paragraph from '@tiptap/extension-paragraph'

/** "flow" is what may stand in a list item or a quotation; "block" is what may stand in the article itself. */
export const flowNodes = [
  Paragraph.extend({ group: 'block flow' }),
  CodeBlock.extend({ group: 'block flow' }).configure({ enableTabIndentation: false }),
  BulletList.extend({ group: 'block list flow' }),
  OrderedList.extend({
    group: 'block list flow',
    addAttributes: () => ({ start: { default: 1, parseHTML: (list) => firstNumber(list.getAttribute('start')) } }),
  }),
  ListItem.extend({ content: 'flow+' }),
  Heading.extend({
    parseHTML: () => headingTags.map(([tag, level]) => ({ tag, attrs: { level } })),
    addInputRules() {
      const rules = this.parent?.() ?? []
      return [...rules, textblockTypeInputRule({ find: /^#\s$/, type: this.type, getAttributes: { level: 2 } })]
    },
  }).configure({ levels: [2, 3, 4] }),
]

// The headline is the page's only first heading, so a pasted one becomes a second; what is deeper than we go, the deepest.
const headingTags = [
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 4],
  ['h6', 4],
] as const

function firstNumber(start: string | null): number {
  const number = Number.parseInt(start ?? '1', 10)
  return number >= 0 && number <= 100_000 ? number : 1
}
