'use client'
import { BodyField } from './fields/body-field.client.tsx'
import { KeyPoints } from './fields/key-points.client.tsx'
import { LeadPicture } from './fields/lead-picture.client.tsx'
import { TextField } from './fields/text-field.client.tsx'
import { useScreen } from './store/article-context.client.tsx'
import './fields/fields.css'
import { WritingLine } from './writing/writing-line.client.tsx'

/** What the reader reads, from the headline down. Fields with a state of their own start again with another text. */
export function MainColumn({ isFixed }: { isFixed: boolean }) {
  const loads = useScreen((state) => state.loads)
  return (
    <fieldset className="article-main" disabled={isFixed}>
      <TextField name="headline" label="Headline" isLong className="headline-field" />
      <TextField name="standfirst" label="Standfirst" isLong minRows={2} />
      <LeadPicture />
      <BodyField key={`body-${loads}`} isFixed={isFixed} />
      <WritingLine />
      <KeyPoints key={`points-${loads}`} />
      <TextField name="summary" label="Summary" isLong minRows={3} description="One paragraph, after the text." />
    </fieldset>
  )
}
