import { Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** The head of a desk page: its title, one sentence on what it is for, and what one can do here. */
export function PageHead({ title, children, actions }: { title: ReactNode; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="desk-head">
      <div>
        <Title order={1}>{title}</Title>
        {children ? <p>{children}</p> : null}
      </div>
      {actions ? <div className="desk-head-actions">{actions}</div> : null}
    </div>
  )
}
