-- The desk says that a source was retracted, corrected or is gone. Every live article that leans on it then waits until
-- somebody has looked at it, or until it no longer cites the source.
ALTER TABLE sources ADD COLUMN mark TEXT CHECK (mark IN ('retracted', 'corrected', 'dead'));
ALTER TABLE sources ADD COLUMN marked_at INTEGER;
ALTER TABLE sources ADD COLUMN mark_note TEXT NOT NULL DEFAULT '';
UPDATE sources SET mark = 'retracted', marked_at = retracted_at, mark_note = coalesce(retraction_note, '')
WHERE retracted_at IS NOT NULL;
CREATE INDEX sources_marked ON sources (mark, id DESC) WHERE mark IS NOT NULL;

CREATE TABLE source_reviews (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES sources (id),
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  mark TEXT NOT NULL CHECK (mark IN ('retracted', 'corrected', 'dead')),
  opened_at INTEGER NOT NULL,
  cleared_at INTEGER,
  -- Somebody looked; the article cites it no longer; the source was marked otherwise.
  cleared_how TEXT CHECK (cleared_how IN ('looked-at', 'no-longer-cited', 'marked-anew')),
  cleared_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  note TEXT NOT NULL DEFAULT '',
  CHECK ((cleared_at IS NULL) = (cleared_how IS NULL))
) STRICT;
CREATE UNIQUE INDEX source_reviews_waiting ON source_reviews (source_id, article_id) WHERE cleared_at IS NULL;
CREATE INDEX source_reviews_queue ON source_reviews (id) WHERE cleared_at IS NULL;
CREATE INDEX source_reviews_of_article ON source_reviews (article_id);
