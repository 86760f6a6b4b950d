-- Pages that an archive is asked to keep a copy of, one after the other, where the house has keys to one.
CREATE TABLE archive_saves (
  -- Normalised, as in sources.
  address TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  -- Waiting for its turn; the archive is at work on it; done; given up, until somebody asks again.
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'working', 'saved', 'failed')),
  -- What the archive calls the work, and since when it is at it.
  job TEXT NOT NULL DEFAULT '',
  job_at INTEGER,
  -- How often it went wrong.
  tries INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER,
  -- In a sentence, for the desk.
  why TEXT NOT NULL DEFAULT '',
  -- The newest copy that it made for us.
  copy TEXT NOT NULL DEFAULT '',
  -- Null where the clock asked, because a live article leans on it.
  asked_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  asked_at INTEGER NOT NULL,
  saved_at INTEGER,
  CHECK ((due_at IS NULL) = (state IN ('saved', 'failed'))),
  CHECK (state <> 'saved' OR copy <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX archive_saves_due ON archive_saves (due_at) WHERE due_at IS NOT NULL;
