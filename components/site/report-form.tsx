import type { ActionState } from '#lib/action-state.ts'
import { daysNamed, reportLimits } from '#lib/reports/limits.ts'
import { type ArticleAddress, urls } from '#lib/urls.ts'
import { ReportField } from './report-field.tsx'
import './report-form.css'

interface Props {
  address: ArticleAddress
  /** Says when this form was asked for. */
  stamp: string
  /** What was typed and could not be taken, and why. */
  refused: ActionState | null
}

/** The form by which a reader says what is wrong: plain HTML, sent whole, shown again with what was typed. */
export function ReportForm({ address, stamp, refused }: Props) {
  const { values = {}, fields = {} } = refused ?? {}
  const field = (name: keyof typeof reportLimits) => ({
    ...{ name, value: values[name] ?? '', fault: fields[name], most: reportLimits[name] },
  })
  return (
    <form className="report-form" method="post" action={urls.report(address)}>
      {refused && (
        <div className="report-refused" role="alert">
          <p>
            <strong>This was not sent yet.</strong> {refused.message} What you wrote is still here.
          </p>
        </div>
      )}
      <ReportField {...field('wrong')} label="What is wrong" hint="You may quote the sentence." isRequired lines={5} />
      <ReportField {...field('inFact')} label="What is right" lines={4} />
      <ReportField
        {...field('source')}
        label="Where that can be checked"
        hint="The address of a page, if you have one."
        input={{ inputMode: 'url', autoCapitalize: 'none', spellCheck: false }}
      />
      <fieldset>
        <legend>If you like</legend>
        <p className="quiet">
          Only so that an editor can ask you something. Your name and your e-mail address are seen by the editors alone, are never
          published, and are deleted after {daysNamed} days.
        </p>
        <ReportField {...field('name')} label="Your name" input={{ autoComplete: 'name' }} />
        <ReportField {...field('email')} label="Your e-mail address" input={{ autoComplete: 'email', inputMode: 'email' }} />
      </fieldset>
      {/* Programs fill in whatever they find. */}
      <div className="unseen" aria-hidden="true">
        <label htmlFor="report-homepage">Leave this empty</label>
        <input
          id="report-homepage"
          name="homepage"
          tabIndex={-1}
          autoComplete="off"
          defaultValue={values.homepage ?? ''}
          maxLength={1_000}
        />
      </div>
      <input type="hidden" name="stamp" value={stamp} />
      <button type="submit">Send to the editors</button>
    </form>
  )
}
