interface ListLine {
  level: number
  isOrdered: boolean
  line: Element
}

/** A word processor's list is a row of paragraphs that say their level in a style and draw their marker as text. */
export function wordLists(root: Element): void {
  const lines = [...root.querySelectorAll('p')].flatMap((line) => listLine(line) ?? [])
  const open: Element[] = []
  let last: Element | undefined
  for (const { line, level, isOrdered } of lines) {
    if (line.previousElementSibling !== (open[0] ?? null) || last?.parentElement === null) open.length = 0
    open.length = Math.min(open.length, level)
    while (open.length < level) open.push(begin(line, open.at(-1), isOrdered))
    const item = line.ownerDocument.createElement('li')
    item.append(...line.childNodes)
    open.at(-1)?.append(item)
    line.remove()
    last = item
  }
}

function begin(line: Element, parent: Element | undefined, isOrdered: boolean): Element {
  const list = line.ownerDocument.createElement(isOrdered ? 'ol' : 'ul')
  if (parent) (parent.lastElementChild ?? parent).append(list)
  else line.before(list)
  return list
}

function listLine(line: Element): ListLine | undefined {
  const style = line.getAttribute('style') ?? ''
  const level = /mso-list:\s*l\d+\s+level(\d)/i.exec(style)?.[1]
  if (!level) return undefined
  const marker = [...line.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''))
  const isOrdered = /^\s*(\d+|[a-z]|[ivxlc]+)[.)]/i.test(marker?.textContent ?? '')
  marker?.remove()
  return { line, level: Number(level), isOrdered }
}
