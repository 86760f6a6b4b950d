-- The text that an article, or one of its references, rests on: as somebody pasted it or had it fetched. It is the desk's
-- alone: no view shows it. A later line of the same key takes the place of the one before.
CREATE TABLE source_snapshots (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id),
  -- The reference's key; empty for the article as a whole.
  key TEXT NOT NULL DEFAULT '',
  -- 'removed': somebody took the text off, and nothing is compared with it any more.
  taken TEXT NOT NULL CHECK (taken IN ('fetched', 'pasted', 'removed')),
  url TEXT NOT NULL DEFAULT '',
  final_url TEXT NOT NULL DEFAULT '',
  status INTEGER,
  title TEXT NOT NULL DEFAULT '',
  published TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL,
  text TEXT NOT NULL,
  taken_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  taken_at INTEGER NOT NULL
) STRICT;
CREATE INDEX source_snapshots_of_article ON source_snapshots (article_id);
CREATE TRIGGER source_snapshots_are_final BEFORE UPDATE ON source_snapshots
  BEGIN SELECT raise(ABORT, 'snapshots of sources are append-only'); END;
-- They go with an article that is emptied out of the trash, and no reader was ever shown, as its revisions do.
CREATE TRIGGER source_snapshots_stay BEFORE DELETE ON source_snapshots WHEN NOT EXISTS (
  SELECT 1 FROM articles WHERE id = OLD.article_id AND deleted_at IS NOT NULL AND first_published_at IS NULL
) BEGIN SELECT raise(ABORT, 'snapshots of sources are append-only'); END;
