import type { FlowNode } from '#lib/articles/document.ts'
import { inlineText } from '#lib/articles/plain-text.ts'
import { Inline } from './inline.tsx'
import type { Shown } from './shown.ts'

/** What may stand in the article itself, in a list, in a quotation and in a box. */
export function Flow({ node, shown }: { node: FlowNode; shown: Shown }) {
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
