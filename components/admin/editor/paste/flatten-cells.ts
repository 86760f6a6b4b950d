/** A cell holds paragraphs only: headings become paragraphs, list items too, and a table in a cell its text. */
export function flattenCells(root: Element): void {
  for (const cell of root.querySelectorAll('td, th')) {
    for (const nested of cell.querySelectorAll('table, tbody, thead, tr, td, th, ul, ol, blockquote')) unwrap(nested)
    for (const block of cell.querySelectorAll('h1, h2, h3, h4, h5, h6, li, pre')) {
      const paragraph = block.ownerDocument.createElement('p')
      paragraph.append(...block.childNodes)
      block.replaceWith(paragraph)
    }
  }
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}
