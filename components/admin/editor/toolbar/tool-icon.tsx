import type { ToolId } from './tools.ts'

const letters: Partial<Record<ToolId, string>> = {
  'heading-2': 'H2',
  'heading-3': 'H3',
  'heading-4': 'H4',
  bold: 'B',
  italic: 'I',
  cite: '[1]',
  code: '<>',
}

const strokes: Partial<Record<ToolId, string>> = {
  link: 'M8 12l4-4M6.5 9.5 4.8 11.2a2.8 2.8 0 0 0 4 4l1.7-1.7M13.5 10.5l1.7-1.7a2.8 2.8 0 0 0-4-4L9.5 6.5',
  'bullet-list': 'M8 5.5h8M8 10h8M8 14.5h8M4 5.5h.01M4 10h.01M4 14.5h.01',
  'ordered-list': 'M9 5.5h7M9 10h7M9 14.5h7M4 4l1-.5v4M3.5 11.5c.3-.8 2-.8 2 .3 0 .8-1.2 1.4-2 2.7h2.2',
  quotation: 'M4 6h4v4c0 2-1 3.5-3 4M11.5 6h4v4c0 2-1 3.5-3 4',
  'pull-quote': 'M3 4h14M3 16h14M6 8.500h8M7.5 11.500h5',
  box: 'M3 4.500h14v11H3zM6 8h8M6 11h5',
  embed: 'M3 4.500h14v11H3zM8.500 7.500v5l4-2.500z',
  picture: 'M3 4.500h14v11H3zM3 13l4-4 4 4 2-2 4 4M13 7.500h.01',
  table: 'M3 4.500h14v11H3zM3 8.200h14M3 11.900h14M8 4.500v11M12.5 4.500v11',
  divider: 'M3 10h14',
  'code-block': 'M3 4.500h14v11H3zM8 8l-2 2 2 2M12 8l2 2-2 2',
  find: 'M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11M13 13l4 4',
  undo: 'M7 5 3.5 8.5 7 12M4 8.500h7.500a4 4 0 0 1 0 8H9',
  redo: 'M13 5l3.5 3.500L13 12M16 8.500H8.500a4 4 0 0 0 0 8H11',
}

/** The sign on a tool's button; its name is the button's own. */
export function ToolIcon({ id }: { id: ToolId }) {
  const letter = letters[id]
  if (letter)
    return (
      <span aria-hidden="true" className={`tool-letter tool-${id}`}>
        {letter}
      </span>
    )
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={strokes[id]} />
    </svg>
  )
}
