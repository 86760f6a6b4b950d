-- That somebody read an article against its sources: bound to the text as it was, so that a changed text has none.
CREATE TABLE review_records (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  content_hash TEXT NOT NULL,
  -- The person whom readers are told, and what they were at that time.
  person_id TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  -- How many sources were opened, each of them; and the report of the gate that was read with it.
  sources INTEGER NOT NULL,
  report_id TEXT NOT NULL REFERENCES gate_reports (id) ON DELETE CASCADE,
  made_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX review_records_of_article ON review_records (article_id, made_at DESC, id DESC);
CREATE TRIGGER review_records_are_final BEFORE UPDATE ON review_records WHEN NEW.made_by IS OLD.made_by BEGIN SELECT raise(ABORT, 'review records are append-only'); END;
CREATE TRIGGER review_records_stay BEFORE DELETE ON review_records WHEN NOT EXISTS (
  SELECT 1 FROM articles WHERE id = OLD.article_id AND deleted_at IS NOT NULL AND first_published_at IS NULL
) BEGIN SELECT raise(ABORT, 'review records are append-only'); END;
