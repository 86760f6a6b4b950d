-- What is said between those who write and those who let out, line by line: who had it, what was to be changed, who
-- approved which text. An approval is of one text, and names it by its hash.
CREATE TABLE review_notes (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  act TEXT NOT NULL CHECK (act IN ('submit', 'assign', 'return', 'approve', 'say')),
  note TEXT NOT NULL DEFAULT '',
  approved_hash TEXT,
  for_account TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  made_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  made_at INTEGER NOT NULL,
  CHECK ((act = 'approve') = (approved_hash IS NOT NULL))
) STRICT;
CREATE INDEX review_notes_of_article ON review_notes (article_id, made_at, id);
INSERT INTO review_notes (id, article_id, act, note, made_by, made_at)
SELECT id, article_id, 'return', note, created_by, created_at FROM revisions WHERE reason = 'send-back';

-- Whose turn it is, while an article is in review.
ALTER TABLE articles ADD COLUMN review_by TEXT REFERENCES accounts (id) ON DELETE SET NULL;
CREATE INDEX articles_waiting ON articles (review_by, activity_at DESC, id DESC)
  WHERE review_by IS NOT NULL AND status = 'review' AND deleted_at IS NULL;
