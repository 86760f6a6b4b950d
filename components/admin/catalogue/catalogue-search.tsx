import { Button, TextInput } from '@mantine/core'
import './catalogue.css'

/** Looks through a list by words; a plain form, so that what was looked for is in the address. */
export function CatalogueSearch({ label, words, all }: { label: string; words: string; all: string }) {
  return (
    <search>
      <form className="catalogue-search">
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
