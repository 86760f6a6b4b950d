-- What readers say is wrong in an article. Who they are is kept apart from what they say, for some weeks only, and no
-- page of readers selects more than the moments and the outcome (public_error_reports).
CREATE TABLE error_reports (
  id TEXT PRIMARY KEY,
  -- The form that was filled in: sent twice, it is one report.
  form TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  received_at INTEGER NOT NULL,
  wrong TEXT NOT NULL,
  in_fact TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('open', 'corrected', 'answered', 'closed', 'spam')),
  -- Why nothing is to be corrected, or what else was done; for the newsroom.
  answer TEXT NOT NULL DEFAULT '',
  settled_at INTEGER,
  settled_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  correction_id TEXT REFERENCES corrections (id),
  CHECK ((state = 'open') = (settled_at IS NULL))
) STRICT;
CREATE INDEX error_reports_of_state ON error_reports (state, id);
CREATE INDEX error_reports_of_article ON error_reports (article_id, state, id);
CREATE INDEX error_reports_named ON error_reports (received_at) WHERE name <> '' OR email <> '';
