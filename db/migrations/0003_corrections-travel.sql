-- A correction is bound to the sentence that was put right, to its source, and to a place on the article's page.
ALTER TABLE corrections ADD COLUMN sentence TEXT NOT NULL DEFAULT '';
ALTER TABLE corrections ADD COLUMN source_key TEXT NOT NULL DEFAULT '';
ALTER TABLE corrections ADD COLUMN place TEXT NOT NULL DEFAULT 'end' CHECK (place IN ('top', 'end'));
ALTER TABLE corrections ADD COLUMN noticed_by TEXT NOT NULL DEFAULT '';

-- Every word of every article: as readers see it, and as it is being written where that is something else. It tells
-- where a wrong value may still stand; whether it does is read in the text itself, so no text is kept here.
CREATE TABLE wording_rows (
  row INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('live', 'working')),
  UNIQUE (article_id, state)
) STRICT;
CREATE VIRTUAL TABLE wording_index USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO wording_rows (article_id, state) SELECT id, 'live' FROM articles WHERE status = 'live';
INSERT INTO wording_rows (article_id, state)
SELECT id, 'working' FROM articles WHERE status <> 'live' OR latest_revision_id IS NOT live_revision_id;
INSERT INTO wording_index (rowid, words)
SELECT w.row, (
  SELECT group_concat(t.value, ' ') FROM json_tree(r.content) t
  WHERE t.type = 'text' AND t.key IN (
    'text', 'headline', 'cardHeadline', 'kicker', 'standfirst', 'teaser', 'dateline', 'summary', 'title', 'description',
    'alt', 'caption', 'credit', 'speaker'
  )
)
FROM wording_rows w
JOIN articles a ON a.id = w.article_id
JOIN revisions r ON r.id = CASE w.state WHEN 'live' THEN a.live_revision_id ELSE a.latest_revision_id END;
