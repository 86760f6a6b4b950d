import type { Block, BodyDocument, FlowNode } from '#lib/articles/document.ts'
import { inlineText } from '#lib/articles/plain-text.ts'
import { BodyPicture } from './body-picture.tsx'
import { BodyTable } from './body-table.tsx'
import { Inline } from './inline.tsx'
import type { Shown } from './shown.ts'

/** The body of an article: a walk over known nodes. */
export function Body({ body, shown }: { body: BodyDocument; shown: Shown }) {
  return (
    <div className="body">
      {body.content.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stored document does not change while it is shown
        <BodyBlock key={index} block={block} shown={shown} />
      ))}
    </div>
  )
}

function BodyBlock({ block, shown }: { block: Block; shown: Shown }) {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const
      return (
        <Heading>
          <Inline nodes={block.content} shown={shown} />
        </Heading>
      )
    }
    case 'pullQuote':
      return (
        <p className="pull-quote">
          <Inline nodes={block.content} shown={shown} />
        </p>
      )
    case 'horizontalRule':
      return <hr />
    case 'picture':
      return <BodyPicture picture={block.attrs} shown={shown} />
    case 'table':
      return <BodyTable table={block} shown={shown} />
    default:
      return <Flow node={block} shown={shown} />
  }
}

function Flow({ node, shown }: { node: FlowNode; shown: Shown }) {
  switch (node.type) {
    case 'paragraph':
      return node.content?.length ? (
        <p>
          <Inline nodes={node.content} shown={shown} />
        </p>
      ) : null
    case 'codeBlock':
      return (
        <pre>
          <code>{inlineText(node.content)}</code>
        </pre>
      )
    case 'bulletList':
      return (
        <ul>
          <Items items={node.content} shown={shown} />
        </ul>
      )
    case 'orderedList':
      return (
        <ol start={node.attrs?.start ?? 1}>
          <Items items={node.content} shown={shown} />
        </ol>
      )
    case 'blockquote':
      return (
        <blockquote>
          {node.content.map((inner, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stored document does not change while it is shown
            <Flow key={index} node={inner} shown={shown} />
          ))}
          {node.attrs?.speaker && <p className="speaker">— {node.attrs.speaker}</p>}
        </blockquote>
      )
  }
}

function Items({ items, shown }: { items: { content: FlowNode[] }[]; shown: Shown }) {
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a stored document does not change while it is shown
    <li key={index}>
      {item.content.map((inner, place) =>
        inner.type === 'paragraph' && item.content.length === 1 ? (
          <Inline key="only" nodes={inner.content} shown={shown} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stored document does not change while it is shown
          <Flow key={place} node={inner} shown={shown} />
        ),
      )}
    </li>
  ))
}
