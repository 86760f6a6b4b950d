-- What the clock is to do with an article at a moment: show it to readers, with the text that was chosen and what was said
-- to the gate, or withdraw it, with the reason. Once it is done or called off the row goes.
CREATE TABLE schedules (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  act TEXT NOT NULL CHECK (act IN ('publish', 'withdraw')),
  due_at INTEGER NOT NULL,
  revision_id TEXT REFERENCES revisions (id) ON DELETE CASCADE,
  word TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(word)),
  reason TEXT NOT NULL DEFAULT '',
  -- Where the article stood before, and goes back to when this is called off.
  stood TEXT NOT NULL,
  set_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  set_at INTEGER NOT NULL,
  -- When it is tried next; null once it was refused, until somebody at the desk decides.
  try_at INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  trouble TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (article_id, act),
  CHECK ((act = 'publish') = (revision_id IS NOT NULL)),
  CHECK (act = 'publish' OR reason <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX schedules_to_try ON schedules (try_at) WHERE try_at IS NOT NULL;
CREATE INDEX schedules_by_moment ON schedules (due_at, article_id);
-- A revision goes with its article; what is bound to it is found by it.
CREATE INDEX schedules_of_revision ON schedules (revision_id);
INSERT INTO schedules (article_id, act, due_at, revision_id, stood, set_at, try_at)
SELECT id, 'publish', publish_at, latest_revision_id, 'draft', activity_at, publish_at FROM articles
WHERE status = 'scheduled' AND publish_at IS NOT NULL AND deleted_at IS NULL;

-- Before this moment nobody may show the article to readers.
ALTER TABLE articles ADD COLUMN embargo_until INTEGER;
