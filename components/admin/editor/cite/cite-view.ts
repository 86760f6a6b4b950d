import type { NodeViewRendererProps } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import type { BodyHost } from '../body-host.ts'
import { citeItems } from './insert-cite.ts'

/** The marker as the editor shows it: the numbers that readers will see, renumbered as they change. */
export function citeView(host: BodyHost) {
  return ({ node: first, getPos }: NodeViewRendererProps): NodeView => {
    let node = first
    const dom = document.createElement('span')
    dom.className = 'cite-chip'
    dom.contentEditable = 'false'
    const draw = () => drawChip(dom, node, host)
    const open = () => {
      const position = getPos()
      if (position !== undefined) host.openCite(position)
    }
    dom.addEventListener('click', open)
    const stop = host.onNumbers(draw)
    draw()
    return {
      dom,
      update: (next) => {
        if (next.type !== node.type) return false
        node = next
        draw()
        return true
      },
      ignoreMutation: () => true,
      destroy: stop,
    }
  }
}

function drawChip(dom: HTMLElement, node: Node, host: BodyHost): void {
  const items = citeItems(node)
  const text = items.map(({ key, locator }) => `[${host.numberOf(key) ?? '?'}${locator ? `, ${locator}` : ''}]`).join('')
  if (dom.textContent !== text) dom.textContent = text
  const titles = items.map(({ key }) => host.titleOf(key) ?? `“${key}” points to no reference`)
  dom.title = titles.join('\n')
  dom.setAttribute('aria-label', `Citation of ${titles.join('; ')}`)
  dom.setAttribute('role', 'img')
  dom.classList.toggle(
    'cite-chip-broken',
    items.some(({ key }) => host.numberOf(key) === null),
  )
}
