import { Pager } from './pager.tsx'

export interface ListedName {
  id: string
  name: string
  href: string
  /** What they do, or what it is about. */
  note: string
}

interface Props {
  names: ListedName[]
  next: string | null
  first: string | null
  empty: string
}

const words = { next: 'More names', first: 'From the beginning' }

/** Names in their order, each with a line about it and the way to its page. */
export function NameList({ names, next, first, empty }: Props) {
  return (
    <>
      {names.length > 0 ? (
        <ul className="names" role="list">
          {names.map(({ id, name, href, note }) => (
            <li key={id}>
              <a href={href}>{name}</a>
              {note && <p>{note}</p>}
            </li>
          ))}
        </ul>
      ) : (
        <p className="list-empty">{empty}</p>
      )}
      <Pager next={next} first={first} words={words} />
    </>
  )
}
