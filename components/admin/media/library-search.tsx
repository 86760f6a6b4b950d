import { Button, TextInput } from '@mantine/core'
import type { LibraryShow } from '#lib/media/library-show.ts'
import { urls } from '#lib/urls.ts'
import '../catalogue/catalogue.css'

/** Looks through the library by words; a plain form, so that what was looked for is in the address. */
export function LibrarySearch({ q, show }: { q: string; show: LibraryShow | undefined }) {
  return (
    <search>
      <form className="catalogue-search">
        {show ? <input type="hidden" name="show" value={show} /> : null}
        <TextInput type="search" name="q" label="Search pictures" defaultValue={q} maxLength={100} />
        <Button type="submit" variant="default">
          Search
        </Button>
        {q ? (
          <Button component="a" href={urls.admin.media({ show })} variant="subtle">
            Show all
          </Button>
        ) : null}
      </form>
    </search>
  )
}
