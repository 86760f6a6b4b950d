-- What the link checker knows of each address that an article here leans on, live or not. Readers are shown what
-- `sources` says of it.
CREATE TABLE links (
  -- Normalised, as in sources.
  address TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  host TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'new'
    CHECK (state IN ('new', 'alive', 'suspect', 'dead', 'paywalled', 'blocked', 'unknown')),
  -- Failures in a row that count, three days apart; with a day between them for what was never seen alive.
  strikes INTEGER NOT NULL DEFAULT 0,
  struck_at INTEGER,
  -- Answers in a row that said nothing either way.
  waits INTEGER NOT NULL DEFAULT 0,
  seen_alive_at INTEGER,
  checked_at INTEGER,
  due_at INTEGER NOT NULL,
  first_seen_at INTEGER NOT NULL,
  final_url TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  published TEXT NOT NULL DEFAULT '',
  -- Whether an archive had a copy when it was asked last; null while nobody asked.
  archived INTEGER CHECK (archived IN (0, 1)),
  -- An editor who opened it when our program could not.
  opened_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  opened_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX links_due ON links (due_at);
CREATE INDEX links_by_final_url ON links (final_url) WHERE final_url <> '';
-- Each look that was had, in order.
CREATE TABLE link_checks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  address TEXT NOT NULL REFERENCES links (address) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  found TEXT NOT NULL CHECK (found IN ('alive', 'gone', 'paywalled', 'blocked', 'unclear', 'opened')),
  status INTEGER,
  -- In a sentence, for the desk.
  why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX link_checks_of_address ON link_checks (address, id DESC);
-- "Died since we saw it" and "never seen" are two things.
ALTER TABLE sources ADD COLUMN seen_alive_at INTEGER;
ALTER TABLE sources ADD COLUMN moved_to TEXT;
