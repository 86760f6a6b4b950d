import type { ReactNode } from 'react'

interface Props {
  name: string
  /** What the part itself rests on. A page that holds it does not. */
  tags: Iterable<string>
  /** The item that this page leaves out, by its `data-item`. */
  without?: string
  /** How many items at most. */
  most?: number
  children: ReactNode
}

/** Marks what many pages share, so that the front can keep it once. Rendered in place, as usual. */
export function Part({ name, tags, without, most, children }: Props) {
  return (
    <colophon-part data-name={name} data-tags={[...new Set(tags)].join(' ')} data-without={without} data-most={most}>
      {children}
    </colophon-part>
  )
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'colophon-part': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement>
    }
  }
}
