import { z } from 'zod'
import { embedOf, notEmbeddable } from '../embeds/embed-of.ts'
import { cleanText } from '../text.ts'
import { type cite, inline, type marks, type relations, type supportQuote, words } from './inline-nodes.ts'
import { limits } from './limits.ts'

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inline.optional() })
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: inline.optional(),
})
const codeBlock = z.strictObject({
  type: z.literal('codeBlock'),
  attrs: z.strictObject({ language: z.string().max(40).transform(cleanText).nullable().default(null) }).optional(),
  content: z
    .array(z.strictObject({ type: z.literal('text'), text: z.string().min(1).transform(cleanText) }))
    .transform((nodes) => nodes.filter((node) => node.text !== ''))
    .optional(),
})
const pullQuote = z.strictObject({ type: z.literal('pullQuote'), content: inline.optional() })
const divider = z.strictObject({ type: z.literal('horizontalRule') })
const picture = z.strictObject({
  type: z.literal('picture'),
  attrs: z.strictObject({
    mediaId: z.string().max(64),
    alt: z.string().max(limits.alt).transform(cleanText).default(''),
    caption: z.string().max(limits.caption).transform(cleanText).default(''),
    credit: z.string().max(limits.credit).transform(cleanText).default(''),
  }),
})
/** Something from elsewhere, by its address there; what may be shown is in lib/embeds. */
const embed = z.strictObject({
  type: z.literal('embed'),
  attrs: z.strictObject({
    url: z
      .string()
      .max(limits.url)
      .refine((url) => embedOf(url) !== null, notEmbeddable),
    title: words(limits.embedTitle).default(''),
  }),
})
const listItem = z.strictObject({
  type: z.literal('listItem'),
  get content() {
    return z.array(flow).min(1)
  },
})
const bulletList = z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).min(1) })
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: z.number().int().min(0).max(100_000).default(1), type: z.null().optional() }).optional(),
  content: z.array(listItem).min(1),
})
const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  attrs: z.strictObject({ speaker: z.string().max(limits.name).transform(cleanText).default('') }).optional(),
  get content() {
    return z.array(flow).min(1)
  },
})
const cellAttrs = z
  .strictObject({
    colspan: z.number().int().min(1).max(50).default(1),
    rowspan: z.number().int().min(1).max(500).default(1),
    colwidth: z.array(z.number()).nullable().optional(),
  })
  .optional()
const cellOf = <T extends string>(type: T) =>
  z.strictObject({ type: z.literal(type), attrs: cellAttrs, content: z.array(paragraph).min(1) })
const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  content: z.array(z.discriminatedUnion('type', [cellOf('tableHeader'), cellOf('tableCell')])).min(1),
})
const table = z.strictObject({ type: z.literal('table'), content: z.array(tableRow).min(1) })

/** What stands beside the story: "Context", "How we know". */
const box = z.strictObject({
  type: z.literal('box'),
  attrs: z.strictObject({ title: words(limits.boxTitle).default('') }).optional(),
  get content() {
    return z.array(flow).min(1)
  },
})

const flow: z.ZodType<FlowNode> = z.lazy(() =>
  z.discriminatedUnion('type', [paragraph, codeBlock, bulletList, orderedList, blockquote]),
)
const block = z.discriminatedUnion('type', [
  paragraph,
  heading,
  codeBlock,
  pullQuote,
  divider,
  picture,
  bulletList,
  orderedList,
  blockquote,
  table,
  box,
  embed,
])

const whole = z.strictObject({ type: z.literal('doc'), content: z.array(block) })

/**
 * The body of an article as ProseMirror JSON: known nodes and marks only, at most 32 deep and 10,000 nodes, so that
 * what is stored can always be rendered. The editor's schema (components/admin/editor) accepts the same documents.
 */
export const bodyDocument = z.unknown().transform((value, context) => {
  const fault = measure(value)
  if (fault) {
    context.addIssue({ code: 'custom', message: fault })
    return z.NEVER
  }
  const result = whole.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  context.addIssue({ code: 'custom', message: `The text is not a valid document (${issue?.path.join('.')}: ${issue?.message}).` })
  return z.NEVER
})

export type InlineNode = z.output<typeof inline>[number]
export type SupportQuote = z.output<typeof supportQuote>
export type Relation = (typeof relations)[number]
export type CiteNode = z.output<typeof cite>
export type Mark = z.output<typeof marks>[number]
export interface ListItem {
  type: 'listItem'
  content: FlowNode[]
}
export type FlowNode =
  | z.output<typeof paragraph>
  | z.output<typeof codeBlock>
  | { type: 'bulletList'; content: ListItem[] }
  | { type: 'orderedList'; attrs?: { start: number; type?: null | undefined } | undefined; content: ListItem[] }
  | { type: 'blockquote'; attrs?: { speaker: string } | undefined; content: FlowNode[] }
export type TableRow = z.output<typeof tableRow>
export type Block = z.output<typeof block>
export type BodyDocument = z.output<typeof whole>

export const emptyBody: BodyDocument = { type: 'doc', content: [{ type: 'paragraph' }] }

function measure(root: unknown): string | undefined {
  let nodes = 0
  const stack: [unknown, number][] = [[root, 0]]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [node, depth] = top
    if (depth > limits.bodyDepth) return `The text is nested more than ${limits.bodyDepth} deep.`
    if (++nodes > limits.bodyNodes) return `The text has more than ${limits.bodyNodes.toLocaleString('en')} parts.`
    const children = typeof node === 'object' && node !== null && 'content' in node ? node.content : undefined
    if (Array.isArray(children)) for (const child of children) stack.push([child, depth + 1])
  }
  return undefined
}
