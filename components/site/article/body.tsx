import type { Block, BodyDocument } from '#lib/articles/document.ts'
import { BodyBox, boxNames } from './body-box.tsx'
import { BodyEmbed } from './body-embed.tsx'
import { BodyPicture } from './body-picture.tsx'
import { BodyTable } from './body-table.tsx'
import { Flow } from './flow.tsx'
import { Inline } from './inline.tsx'
import type { Shown } from './shown.ts'

type Box = Extract<Block, { type: 'box' }>

/** The body of an article: a walk over known nodes. */
export function Body({ body, shown }: { body: BodyDocument; shown: Shown }) {
  const names = boxNames(body)
  return (
    <div className="body">
      {body.content.map((block, index) =>
        block.type === 'box' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stored document does not change while it is shown
          <BodyBox key={index} box={block} name={names.get(block)} shown={shown} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stored document does not change while it is shown
          <BodyBlock key={index} block={block} shown={shown} />
        ),
      )}
    </div>
  )
}

function BodyBlock({ block, shown }: { block: Exclude<Block, Box>; shown: Shown }) {
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
    case 'embed':
      return <BodyEmbed embed={block.attrs} />
    case 'table':
      return <BodyTable table={block} shown={shown} />
    default:
      return <Flow node={block} shown={shown} />
  }
}
