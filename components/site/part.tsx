import type { ReactNode } from 'react'

/** Marks what many pages share, so that the front can keep it once. Rendered in place, as usual. */
export function Part({ name, without, children }: { name: string; without?: string; children: ReactNode }) {
  return (
    <colophon-part data-name={name} data-without={without}>
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
