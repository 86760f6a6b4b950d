-- What an editor said does not belong beside an article: not suggested again, at the desk or to readers.
CREATE TABLE dismissed_suggestions (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  suggested_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  dismissed_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  dismissed_at INTEGER NOT NULL,
  PRIMARY KEY (article_id, suggested_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dismissed_suggestions_of_suggested ON dismissed_suggestions (suggested_id);
