-- The list of articles asks for a topic of drafts too, and article_topics knows what is live only.
CREATE TABLE desk_topics (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  topic_id TEXT NOT NULL REFERENCES topics (id) ON DELETE CASCADE,
  PRIMARY KEY (topic_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX desk_topics_of_article ON desk_topics (article_id);
INSERT OR IGNORE INTO desk_topics (article_id, topic_id)
SELECT a.id, t.id FROM articles a
JOIN revisions r ON r.id = a.latest_revision_id
JOIN json_each(r.content, '$.topics') e
JOIN topics t ON t.id = e.value;

-- A list with its filters, under a name that somebody gave it; each has their own.
CREATE TABLE saved_views (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  filter TEXT NOT NULL CHECK (json_valid(filter)),
  PRIMARY KEY (account_id, name)
) STRICT, WITHOUT ROWID;
