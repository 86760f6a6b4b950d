-- The whole model of the first version. Ids are UUIDv7 text, moments are UTC milliseconds.

CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('contributor', 'editor', 'admin')),
  password_hash TEXT,
  disabled_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;

-- A session is named by the SHA-256 of the id that its cookie carries.
CREATE TABLE sessions (
  id_hash TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  user_agent TEXT
) STRICT;
CREATE INDEX sessions_of_account ON sessions (account_id);

CREATE TABLE tokens (
  hash TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('set-up', 'invite', 'reset')),
  account_id TEXT REFERENCES accounts (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;
CREATE INDEX tokens_of_account ON tokens (account_id);

CREATE TABLE throttles (
  key TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  window_ends_at INTEGER NOT NULL
) STRICT;
-- Each attempt sweeps the windows that have ended.
CREATE INDEX throttles_by_end ON throttles (window_ends_at);

CREATE TABLE sections (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX sections_in_order ON sections (position, id);

CREATE TABLE topics (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX topics_by_name ON topics (name, id);

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL DEFAULT '',
  bio TEXT NOT NULL DEFAULT '',
  account_id TEXT UNIQUE REFERENCES accounts (id) ON DELETE SET NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX people_by_name ON people (name, id);

CREATE TABLE media (
  id TEXT PRIMARY KEY,
  -- 128 random bits; the stored files are <file>-<width>.webp and <file>-<width>.jpg
  file TEXT NOT NULL UNIQUE,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  widths TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  original_name TEXT NOT NULL,
  alt TEXT NOT NULL DEFAULT '',
  caption TEXT NOT NULL DEFAULT '',
  credit TEXT NOT NULL DEFAULT '',
  licence TEXT NOT NULL DEFAULT '',
  machine_made INTEGER NOT NULL DEFAULT 0 CHECK (machine_made IN (0, 1)),
  rights_end_at INTEGER,
  focus_x REAL NOT NULL DEFAULT 0.5,
  focus_y REAL NOT NULL DEFAULT 0.5,
  created_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX media_newest ON media (created_at DESC, id DESC);
CREATE INDEX media_by_sha256 ON media (sha256);

CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('news', 'analysis', 'opinion', 'explainer', 'critique', 'sponsored', 'live-blog')),
  section_id TEXT NOT NULL REFERENCES sections (id),
  slug TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL CHECK (status IN ('draft', 'review', 'scheduled', 'live', 'withdrawn')),
  -- The working copy's headline, for the desk's lists.
  headline TEXT NOT NULL,
  latest_revision_id TEXT NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
  live_revision_id TEXT REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
  publish_at INTEGER,
  first_published_at INTEGER,
  updated_at INTEGER,
  withdrawn_at INTEGER,
  withdrawn_reason TEXT,
  -- Why and by whom an update is shown to readers ("Updated: what changed").
  update_note TEXT,
  created_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  created_at INTEGER NOT NULL,
  activity_at INTEGER NOT NULL,
  deleted_at INTEGER,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((status = 'live') = (live_revision_id IS NOT NULL)),
  CHECK (status <> 'live' OR first_published_at IS NOT NULL),
  CHECK (status <> 'withdrawn' OR withdrawn_reason IS NOT NULL)
) STRICT;
-- Reader lists ask for "live, newest first". Partial, so that drafts never pay for it.
CREATE INDEX articles_live ON articles (first_published_at DESC, id DESC) WHERE status = 'live';
CREATE INDEX articles_live_in_section ON articles (section_id, first_published_at DESC, id DESC) WHERE status = 'live';
-- The desk asks for newest activity first, narrowed by one filter.
CREATE INDEX articles_active ON articles (activity_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX articles_active_by_status ON articles (status, activity_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX articles_active_in_section ON articles (section_id, activity_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX articles_active_by_author ON articles (created_by, activity_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX articles_trashed ON articles (deleted_at DESC, id DESC) WHERE deleted_at IS NOT NULL;

CREATE TABLE revisions (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  -- What lists show of the article.
  card TEXT NOT NULL CHECK (json_valid(card)),
  content_hash TEXT NOT NULL,
  reason TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  created_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  created_at INTEGER NOT NULL,
  -- When the first of the autosaves was made that are folded into this one.
  begun_at INTEGER,
  -- The whole article as one document. Last, since it is long: what stands after it is behind its overflow pages.
  content TEXT NOT NULL CHECK (json_valid(content)),
  UNIQUE (article_id, seq)
) STRICT;
-- Whom a live article names as its reviewer stands in its document only.
CREATE INDEX revisions_by_reviewer ON revisions (json_extract(content, '$.provenance.reviewedBy'))
  WHERE json_extract(content, '$.provenance.reviewedBy') IS NOT NULL;

-- Who has an article open at the desk, told by a heartbeat; who is silent for long is not there.
CREATE TABLE presences (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  since INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  PRIMARY KEY (article_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX presences_by_end ON presences (ends_at);
-- Who is writing in it: the only one whose text is saved, until the lock ends or somebody takes it over.
CREATE TABLE article_locks (
  article_id TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  since INTEGER NOT NULL,
  ends_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX article_locks_by_end ON article_locks (ends_at);

-- Rebuilt from the live revision, so a draft is never in them.
CREATE TABLE article_topics (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  topic_id TEXT NOT NULL REFERENCES topics (id),
  published_at INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (article_id, topic_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_topics_newest ON article_topics (topic_id, published_at DESC, article_id DESC);

CREATE TABLE article_people (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES people (id),
  published_at INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (article_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_people_newest ON article_people (person_id, published_at DESC, article_id DESC);

CREATE TABLE article_media (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  media_id TEXT NOT NULL REFERENCES media (id),
  PRIMARY KEY (media_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_media_of_article ON article_media (article_id);
-- The same for working copies: where the desk finds what a picture is needed for.
CREATE TABLE desk_media (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  media_id TEXT NOT NULL REFERENCES media (id),
  PRIMARY KEY (media_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX desk_media_of_article ON desk_media (article_id);

CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  -- Normalised address; null where there is none (interviews, documents).
  address TEXT UNIQUE,
  url TEXT,
  host TEXT,
  kind TEXT NOT NULL,
  archive_url TEXT,
  live_state TEXT NOT NULL DEFAULT 'new',
  checked_at INTEGER,
  retracted_at INTEGER,
  retraction_note TEXT,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sources_by_host ON sources (host, id);

CREATE TABLE citations (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES sources (id),
  key TEXT NOT NULL,
  locator TEXT NOT NULL DEFAULT '',
  sentence TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX citations_of_source ON citations (source_id, article_id);

CREATE TABLE curations (
  place TEXT NOT NULL CHECK (place IN ('front', 'latest')),
  state TEXT NOT NULL CHECK (state IN ('staged', 'live')),
  arrangement TEXT NOT NULL CHECK (json_valid(arrangement)),
  version INTEGER NOT NULL DEFAULT 1,
  changed_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (place, state)
) STRICT;

CREATE TABLE suggestions (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  suggested_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestions_of_suggested ON suggestions (suggested_id);

-- What social networks show beside a link, made by the worker: the file, and what it was made from.
CREATE TABLE social_cards (
  article_id TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  file TEXT NOT NULL UNIQUE,
  made_from TEXT NOT NULL
) STRICT;

CREATE TABLE corrections (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id),
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  class TEXT NOT NULL CHECK (class IN ('correction', 'clarification', 'editors-note')),
  was TEXT NOT NULL,
  is_now TEXT NOT NULL,
  why TEXT NOT NULL,
  made_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX corrections_newest ON corrections (made_at DESC, id DESC);
CREATE INDEX corrections_of_article ON corrections (article_id, made_at DESC, id DESC);

CREATE TABLE gate_reports (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id),
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  asked INTEGER NOT NULL CHECK (asked IN (0, 1)),
  ruleset TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  -- How many rules were asked, and whether one account may publish what it wrote.
  checks INTEGER NOT NULL DEFAULT 0,
  four_eyes INTEGER NOT NULL DEFAULT 1 CHECK (four_eyes IN (0, 1)),
  findings TEXT NOT NULL CHECK (json_valid(findings)),
  overrides TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(overrides)),
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX gate_reports_of_article ON gate_reports (article_id, made_at DESC);
CREATE INDEX gate_reports_of_revision ON gate_reports (revision_id);

-- Findings of an article that somebody looked at and let be, with the reason. A changed text is another finding.
CREATE TABLE gate_dismissals (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  fingerprint TEXT NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  made_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  made_at INTEGER NOT NULL,
  PRIMARY KEY (article_id, fingerprint)
) STRICT, WITHOUT ROWID;

-- One line for each revision that readers were shown, in the order of the whole publication: signed, and chained to the
-- line before of its article and of the publication. The keys are files, never here.
CREATE TABLE ledger (
  position INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id),
  seq INTEGER NOT NULL,
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  -- The canonical JSON, as it was signed.
  entry TEXT NOT NULL,
  entry_hash TEXT NOT NULL UNIQUE,
  signature TEXT NOT NULL,
  UNIQUE (article_id, seq)
) STRICT;
CREATE INDEX ledger_of_revision ON ledger (revision_id);

-- Every address that ever was. A path belongs to one subject for ever.
CREATE TABLE addresses (
  path TEXT PRIMARY KEY,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('article', 'section', 'topic', 'person')),
  subject_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('live', 'moved', 'withdrawn', 'removed')),
  since INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX addresses_current ON addresses (subject_kind, subject_id) WHERE state <> 'moved';
CREATE INDEX addresses_of_subject ON addresses (subject_kind, subject_id);

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  account_id TEXT,
  actor TEXT NOT NULL,
  verb TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX audit_of_subject ON audit (subject_kind, subject_id, id DESC);

CREATE TABLE changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  tag TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('expire', 'purge')),
  at INTEGER NOT NULL
) STRICT;

-- How often live articles were read: by the hour, and in all. No cookie, no address, nobody.
CREATE TABLE article_reads (
  hour INTEGER NOT NULL,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  reads INTEGER NOT NULL,
  PRIMARY KEY (hour, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_read_totals (
  article_id TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  reads INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was read most, as the clock counted it last.
CREATE TABLE most_read (
  period TEXT NOT NULL CHECK (period IN ('day', 'week')),
  position INTEGER NOT NULL,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  PRIMARY KEY (period, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  value TEXT NOT NULL CHECK (json_valid(value)),
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE pages (
  slug TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  updated_at INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- What the worker is to do, once, not before due_at.
CREATE TABLE jobs (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  UNIQUE (kind, subject_id)
) STRICT;
CREATE INDEX jobs_due ON jobs (due_at);

-- Who outside is told of changes (a cache, a hub, search engines), and up to which change it was told, in order.
-- "until": it was taken out of the settings, and is told of what changed before that. "target" is what it was set to.
CREATE TABLE destinations (
  kind TEXT NOT NULL CHECK (kind IN ('cache', 'cache-again', 'hub', 'index')),
  target TEXT NOT NULL CHECK (json_valid(target)),
  cursor INTEGER NOT NULL,
  until INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL DEFAULT 0,
  trouble TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (kind, target)
) STRICT, WITHOUT ROWID;

-- One worker of many acts; the fence grows with every change of holder.
CREATE TABLE leases (
  name TEXT PRIMARY KEY,
  holder TEXT NOT NULL,
  fence INTEGER NOT NULL,
  until INTEGER NOT NULL
) STRICT;

-- Full text of what is live; the row ids are kept so that a row can be replaced without a scan.
CREATE TABLE search_rows (
  row INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (
  headline, standfirst, body, names, sources,
  tokenize = 'unicode61 remove_diacritics 2'
);
-- How many live articles hold a word: what makes a word rare.
CREATE VIRTUAL TABLE search_terms USING fts5vocab ('search_index', 'row');
-- The desk's own: working headlines, addresses and standfirsts.
CREATE TABLE desk_rows (
  row INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE
) STRICT;
CREATE VIRTUAL TABLE desk_index USING fts5 (
  headline, slug, standfirst,
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Except one that a person is still writing: autosaves are folded into it while it is the working copy, and not what readers see.
CREATE TRIGGER revisions_are_final BEFORE UPDATE ON revisions WHEN NOT (
  OLD.reason = 'autosave' AND NEW.reason IN ('autosave', 'save') AND NEW.id = OLD.id AND NEW.article_id = OLD.article_id
  AND NEW.seq = OLD.seq AND NEW.created_by IS OLD.created_by AND EXISTS (
    SELECT 1 FROM articles
    WHERE id = OLD.article_id AND latest_revision_id = OLD.id AND live_revision_id IS NOT OLD.id
  )
) BEGIN SELECT raise(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER revisions_stay BEFORE DELETE ON revisions BEGIN SELECT raise(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER corrections_are_final BEFORE UPDATE ON corrections BEGIN SELECT raise(ABORT, 'corrections are append-only'); END;
CREATE TRIGGER corrections_stay BEFORE DELETE ON corrections BEGIN SELECT raise(ABORT, 'corrections are append-only'); END;
CREATE TRIGGER ledger_is_final BEFORE UPDATE ON ledger BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_stays BEFORE DELETE ON ledger BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER audit_is_final BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;
