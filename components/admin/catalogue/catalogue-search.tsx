import { Button, TextInput } from '@mantine/core'
import './catalogue.css'

interface Props {
  label: string
  words: string
  all: string
  /** What else the address says, and keeps. */
  hidden?: Record<string, string>
}

/** Looks through a list by words; a plain form, so that what was looked for is in the address. */
export function CatalogueSearch({ label, words, all, hidden = {} }: Props) {
  return (
    <search>
      <form className="catalogue-search">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextInput type="search" name="q" label={label} defaultValue={words} maxLength={100} />
        <Button type="submit" variant="default">
          Search
        </Button>
        {words ? (
          <Button component="a" href={all} variant="subtle">
            Show all
          </Button>
        ) : null}
      </form>
    </search>
  )
}
