import { Button, NativeSelect } from '@mantine/core'
import { urls } from '#lib/urls.ts'
import '#components/admin/catalogue/catalogue.css'

interface Props {
  choices: { people: { id: string; name: string }[]; verbs: string[] }
  who: string
  verb: string
}

/** Narrows the audit; a plain form, so that what was asked for is in the address. */
export function AuditFilter({ choices: { people, verbs }, who, verb }: Props) {
  const everybody = [
    { value: '', label: 'Everybody' },
    { value: 'nobody', label: 'The clock and the command line' },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const everything = [
    { value: '', label: 'Everything' },
    ...verbs.map((each) => ({ value: each, label: each.replaceAll('-', ' ') })),
  ]
  return (
    <search>
      <form className="catalogue-search">
        <NativeSelect name="who" label="Who" data={everybody} defaultValue={who} />
        <NativeSelect name="verb" label="What" data={everything} defaultValue={verb} />
        <Button type="submit" variant="default">
          Show
        </Button>
        {who || verb ? (
          <Button component="a" href={urls.admin.audit()} variant="subtle">
            Show all
          </Button>
        ) : null}
      </form>
    </search>
  )
}
