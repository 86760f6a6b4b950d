import { urls } from '#lib/urls.ts'

/** A plain form that asks for words; it needs no script. */
export function SearchForm({ words = '', wide = false }: { words?: string; wide?: boolean }) {
  return (
    <search>
      <form className={wide ? 'search-form wide' : 'search-form'} action={urls.search()} method="get">
        <label>
          <span className="unseen">Search</span>
          <input type="search" name="q" defaultValue={words} maxLength={100} placeholder="Search" autoComplete="off" />
        </label>
        <button type="submit">Search</button>
      </form>
    </search>
  )
}
