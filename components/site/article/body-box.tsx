import type { Block, BodyDocument } from '#lib/articles/document.ts'
import { Flow } from './flow.tsx'
import type { Shown } from './shown.ts'

type Box = Extract<Block, { type: 'box' }>

/** What stands beside the story: its context, or how the newsroom knows. */
export function BodyBox({ box, name, shown }: { box: Box; name: string | undefined; shown: Shown }) {
  return (
    <aside className="body-box" aria-label={name}>
      {box.attrs?.title && <p className="body-box-title">{box.attrs.title}</p>}
      {box.content.map((node, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stored document does not change while it is shown
        <Flow key={index} node={node} shown={shown} />
      ))}
    </aside>
  )
}

/** Each box by its title; two of one page need two names, so the second “Context” is “Context, 2”. */
export function boxNames(body: BodyDocument): ReadonlyMap<Block, string> {
  const seen = new Map<string, number>()
  const names = new Map<Block, string>()
  for (const block of body.content) {
    if (block.type !== 'box') continue
    const title = block.attrs?.title || 'Box'
    const count = (seen.get(title) ?? 0) + 1
    seen.set(title, count)
    names.set(block, count === 1 ? title : `${title}, ${count}`)
  }
  return names
}
