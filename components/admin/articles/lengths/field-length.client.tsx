'use client'
import { useScreen } from '../store/article-context.client.tsx'
import './lengths.css'
import { sayLength } from './say-length.ts'
import type { LengthField } from './shown-places.ts'

/** Under a field: how it will look where it is shown. What is too long is said in words; the bar only repeats it. */
export function FieldLength({ field, whenEmpty }: { field: LengthField; whenEmpty?: string | undefined }) {
  const says = useScreen(({ content }) => sayLength(field, content)?.says)
  const fullness = useScreen(({ content }) => sayLength(field, content)?.fullness ?? 0)
  if (!says) return whenEmpty
  return (
    <>
      <span
        aria-hidden="true"
        className={fullness > 1 ? 'length-bar length-bar-over' : 'length-bar'}
        style={{ backgroundSize: `${Math.min(fullness, 1) * 100}% 100%` }}
      />{' '}
      {says}
    </>
  )
}

/** The order of a field that says its length: what was typed, and below it how it will look. */
export const belowField = ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[]
