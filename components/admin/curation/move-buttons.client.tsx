'use client'
import { StepButton } from './step-button.client.tsx'

interface Props {
  about: string
  index: number
  /** The first and the last place that it can take. */
  last: number
  onMove: (from: number, to: number) => void
}

/** Up and down, for those who do not drag. */
export function MoveButtons({ about, index, last, onMove }: Props) {
  return (
    <>
      <StepButton
        about={about}
        isIdle={index === 0}
        onClick={() => onMove(index, index - 1)}
        icon={<Arrow to="M8 3v10M4 7l4-4 4 4" />}
      >
        Move up
      </StepButton>
      <StepButton
        about={about}
        isIdle={index >= last}
        onClick={() => onMove(index, index + 1)}
        icon={<Arrow to="M8 13V3M4 9l4 4 4-4" />}
      >
        Move down
      </StepButton>
    </>
  )
}

function Arrow({ to }: { to: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d={to} />
    </svg>
  )
}
