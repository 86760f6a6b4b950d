-- Changes to a live article may go out at a moment too: as what they are, and only onto the text that they were made for.
CREATE TABLE schedules_next (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  act TEXT NOT NULL CHECK (act IN ('publish', 'change', 'withdraw')),
  due_at INTEGER NOT NULL,
  revision_id TEXT REFERENCES revisions (id) ON DELETE CASCADE,
  -- Of a change: what readers saw when it was chosen, and its class with what was said of it.
  base_id TEXT REFERENCES revisions (id) ON DELETE CASCADE,
  change TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(change)),
  -- Of a first publication: its place on the front page, where it is to have one.
  front TEXT CHECK (front IN ('lead', 'beside')),
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
  CHECK ((act IN ('publish', 'change')) = (revision_id IS NOT NULL)),
  CHECK ((act = 'change') = (base_id IS NOT NULL)),
  CHECK (act <> 'withdraw' OR reason <> '')
) STRICT, WITHOUT ROWID;
INSERT INTO schedules_next (article_id, act, due_at, revision_id, word, reason, stood, set_by, set_at, try_at, attempts, trouble)
SELECT article_id, act, due_at, revision_id, word, reason, stood, set_by, set_at, try_at, attempts, trouble FROM schedules;
DROP TABLE schedules;
ALTER TABLE schedules_next RENAME TO schedules;
CREATE INDEX schedules_to_try ON schedules (try_at) WHERE try_at IS NOT NULL;
CREATE INDEX schedules_by_moment ON schedules (due_at, article_id);
-- A revision goes with its article; what is bound to it is found by it.
CREATE INDEX schedules_of_revision ON schedules (revision_id);
CREATE INDEX schedules_of_base ON schedules (base_id);
