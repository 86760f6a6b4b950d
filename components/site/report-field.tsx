import type { InputHTMLAttributes } from 'react'

interface Props {
  name: string
  label: string
  value: string
  /** What is wrong with it, as the server said. */
  fault: string | undefined
  most: number
  hint?: string
  isRequired?: boolean
  /** More than one makes it a field of several lines. */
  lines?: number
  input?: InputHTMLAttributes<HTMLInputElement>
}

/** A field of a reader's form with its label, and the sentence beside it. */
export function ReportField({ name, label, value, fault, most, hint, isRequired = false, lines = 1, input }: Props) {
  const id = `report-${name}`
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  const shared = {
    ...{ id, name, defaultValue: value, maxLength: most, required: isRequired },
    ...(described ? { 'aria-describedby': described } : {}),
    ...(fault ? { 'aria-invalid': true as const } : {}),
  }
  return (
    <div className="report-field">
      <label htmlFor={id}>
        {label} {isRequired ? <span className="quiet">(must be filled in)</span> : null}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
      {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...shared} {...input} />}
      {fault && (
        <p id={`${id}-fault`} className="report-fault">
          {fault}
        </p>
      )}
    </div>
  )
}
