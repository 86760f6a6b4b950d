import Code from '@tiptap/extension-code'
import StarterKit from '@tiptap/starter-kit'
import { Box } from './box.ts'
import { Cite } from './cite.ts'
import { Embed } from './embed.ts'
import { flowNodes } from './flow-nodes.ts'
import { Link } from './link.ts'
import { Picture } from './picture.ts'
import { PullQuote } from './pull-quote.ts'
import { Quotation } from './quotation.ts'
import { tables } from './tables.ts'

// What is told apart from the kit's own, or not wanted, is switched off there.
const kit = StarterKit.configure({
  paragraph: false,
  heading: false,
  bulletList: false,
  orderedList: false,
  listItem: false,
  codeBlock: false,
  blockquote: false,
  code: false,
  link: false,
  strike: false,
  underline: false,
})

/**
 * The body's nodes and marks: the same documents as lib/articles/document.ts, free of JSX so that tests and tools can load
 * them. The screen puts its own views over some of them (screen-extensions).
 */
export const bodyExtensions = [
  kit,
  ...flowNodes,
  Code.extend({ excludes: '' }),
  Link,
  Quotation,
  PullQuote,
  Box,
  Embed,
  Picture,
  Cite,
  ...tables,
]
