import { Button, NativeSelect, TextInput } from '@mantine/core'
import { libraryShapes, libraryShapeWords } from '#lib/media/library-show.ts'
import { urls } from '#lib/urls.ts'
import '../catalogue/catalogue.css'
import type { Narrowed } from './library-narrowed.ts'

/** Looks through the library by words; a plain form, so that what was looked for is in the address. */
export function LibrarySearch({ q, show, shape }: Narrowed) {
  const shapes = libraryShapes.map((value) => ({ value, label: libraryShapeWords[value] }))
  return (
    <search>
      <form className="catalogue-search">
        {show ? <input type="hidden" name="show" value={show} /> : null}
        <TextInput type="search" name="q" label="Search pictures" defaultValue={q} maxLength={100} />
        <NativeSelect name="shape" label="Shape" defaultValue={shape} data={[{ value: '', label: 'Any' }, ...shapes]} />
        <Button type="submit" variant="default">
          Search
        </Button>
        {q || shape ? (
          <Button component="a" href={urls.admin.media({ show })} variant="subtle">
            Show all
          </Button>
        ) : null}
      </form>
    </search>
  )
}
