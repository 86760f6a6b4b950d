import type { ReactNode } from 'react'

/** What a list says when nothing is in it: why, and the way out. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="desk-empty">
      <p>{children}</p>
      {action}
    </div>
  )
}
