import type { ReactNode } from 'react'

/** The head of a page that lists or tells: its name, and a sentence on what stands there. */
export function ListHead({ kicker, title, children }: { kicker?: ReactNode; title: ReactNode; children?: ReactNode }) {
  return (
    <header className="list-head">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {children && <p>{children}</p>}
    </header>
  )
}
