import type SQLite from 'better-sqlite3'

const most = 200

/** Lets a connection use a statement again that it has prepared before: Drizzle prepares one for every query it builds. */
export function keepStatements(database: SQLite.Database): void {
  const prepare = database.prepare.bind(database) as (source: string) => SQLite.Statement
  const kept = new Map<string, SQLite.Statement>()
  const again = (source: string): SQLite.Statement => {
    const known = kept.get(source)
    if (known?.busy) return prepare(source)
    const statement = known ?? prepare(source)
    // Rows come as objects from a new statement; whoever used this one before may have asked for arrays.
    if (known?.reader) known.raw(false)
    kept.delete(source)
    kept.set(source, statement)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return statement
  }
  database.prepare = again as typeof database.prepare
}
