-- A way to an article that is not out yet, for somebody without an account. Only the hash of what opens it is kept.
CREATE TABLE preview_links (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  made_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  made_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  revoked_at INTEGER
) STRICT;
CREATE INDEX preview_links_of_article ON preview_links (article_id, made_at DESC, id DESC);
