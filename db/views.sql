-- What reader pages may select from: the live revision and nothing else.
-- Dropped before a migration and made again after it (db/migrate.ts).

CREATE VIEW live_articles AS
SELECT a.id, a.kind, a.slug, a.section_id, s.slug AS section_slug, s.name AS section_name,
  a.first_published_at, a.updated_at, a.update_note, r.id AS revision_id, r.seq, r.card, r.content
FROM articles a
JOIN revisions r ON r.id = a.live_revision_id
JOIN sections s ON s.id = a.section_id
WHERE a.status = 'live';

CREATE VIEW live_corrections AS
SELECT c.id, c.article_id, c.class, c.was, c.is_now, c.why, c.sentence, c.source_key, c.place, c.noticed_by, c.made_at,
  a.slug, s.slug AS section_slug, r.card
FROM corrections c
JOIN articles a ON a.id = c.article_id
JOIN revisions r ON r.id = a.live_revision_id
JOIN sections s ON s.id = a.section_id
WHERE a.status = 'live';

CREATE VIEW live_people AS SELECT id, slug, name, role, bio FROM people;

CREATE VIEW live_media AS
SELECT m.id, m.file, m.width, m.height, m.widths FROM media m
WHERE EXISTS (SELECT 1 FROM article_media u WHERE u.media_id = m.id)
  OR EXISTS (SELECT 1 FROM pages p, json_each(p.body, '$.content') b WHERE b.value ->> '$.attrs.mediaId' = m.id);

CREATE VIEW live_curations AS SELECT place, arrangement FROM curations WHERE state = 'live';

CREATE VIEW live_suggestions AS
SELECT g.article_id, g.position, g.suggested_id FROM suggestions g
JOIN articles a ON a.id = g.suggested_id WHERE a.status = 'live';

CREATE VIEW live_cards AS
SELECT c.article_id, c.file FROM social_cards c
JOIN articles a ON a.id = c.article_id WHERE a.status = 'live';

CREATE VIEW live_most_read AS
SELECT m.period, m.position, m.article_id FROM most_read m
JOIN articles a ON a.id = m.article_id WHERE a.status = 'live';

CREATE VIEW live_citations AS
SELECT c.article_id, c.position, c.source_id, c.key, c.locator, c.sentence FROM citations c
JOIN articles a ON a.id = c.article_id WHERE a.status = 'live';

CREATE VIEW withdrawn_articles AS
SELECT a.id, a.slug, a.withdrawn_reason, a.withdrawn_at, s.slug AS section_slug, s.name AS section_name
FROM articles a JOIN sections s ON s.id = a.section_id WHERE a.status = 'withdrawn';

CREATE VIEW public_sources AS
SELECT id, address, url, host, kind, archive_url, live_state, checked_at, seen_alive_at, moved_to, mark, marked_at, mark_note FROM sources;

-- What readers are told of the gate: nothing of what it found but what was overridden, and why. Who did it stays inside.
CREATE VIEW live_gate_reports AS
SELECT g.article_id, g.asked, g.ruleset, g.checks, g.four_eyes, g.made_at,
  (SELECT json_group_array(json_object('rule', o.value ->> '$.rule', 'message', o.value ->> '$.message', 'reason', o.value ->> '$.reason'))
    FROM json_each(g.overrides) o) AS overrides
FROM gate_reports g
JOIN articles a ON a.live_revision_id = g.revision_id
WHERE a.status = 'live';

-- What readers were shown of a live article, revision by revision; never what was only saved.
CREATE VIEW live_history AS
SELECT l.article_id, l.seq, l.position, l.entry, l.entry_hash, l.signature, r.reason, r.note, r.created_at AS shown_at, r.content,
  c.class AS correction_class, c.was, c.is_now
FROM ledger l
JOIN articles a ON a.id = l.article_id
JOIN revisions r ON r.id = l.revision_id
-- The one that this revision was published for; one that came in later, by an import, belongs to no revision of ours.
LEFT JOIN corrections c ON r.reason = 'correct' AND c.id = (
  SELECT o.id FROM corrections o WHERE o.article_id = l.article_id AND o.revision_id = l.revision_id AND o.made_at = r.created_at
  ORDER BY o.id LIMIT 1
)
WHERE a.status = 'live';

-- The tree over the ledger, hashes only, and the roots of it that were signed.
CREATE VIEW public_tree AS SELECT level, place, hash FROM ledger_nodes;
CREATE VIEW public_checkpoints AS SELECT size, note, made_at FROM checkpoints;

-- A source that a live article leans on, and what the newest of those articles calls it.
CREATE VIEW live_cited_sources AS
SELECT w.source_id, w.host, w.articles, s.url, s.kind, s.archive_url, s.live_state, s.checked_at, s.seen_alive_at, s.moved_to, s.mark, s.marked_at, s.mark_note,
  (SELECT f.value FROM citations c
    JOIN articles a ON a.id = c.article_id AND a.status = 'live'
    JOIN revisions r ON r.id = a.live_revision_id, json_each(r.content, '$.references') f
    WHERE c.source_id = w.source_id AND f.value ->> '$.key' = c.key
    ORDER BY c.article_id DESC LIMIT 1) AS reference
FROM cited_sources w JOIN sources s ON s.id = w.source_id;

-- Who read what readers see, and no other text of the article, nor another picture in it.
CREATE VIEW live_review_records AS
SELECT v.article_id, v.name, v.role, v.sources, v.made_at FROM review_records v
JOIN articles a ON a.id = v.article_id
JOIN revisions r ON r.id = a.live_revision_id
WHERE a.status = 'live' AND v.content_hash = r.content_hash
  AND NOT EXISTS (SELECT 1 FROM article_media u JOIN earlier_files e ON e.media_id = u.media_id
    WHERE u.article_id = a.id AND e.replaced_at > v.made_at);

-- How many errors readers reported and what became of each: no word of what they wrote, nor who they are.
CREATE VIEW public_error_reports AS
SELECT received_at, state, settled_at FROM error_reports WHERE state <> 'spam';
