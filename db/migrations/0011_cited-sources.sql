-- The pages of sources list hosts, and the sources of a host, by how many live articles lean on them. Counted as articles
-- go live and are taken down, so that no reader's request counts. The host is '' where a source has no address.
CREATE TABLE cited_hosts (
  id INTEGER PRIMARY KEY,
  host TEXT NOT NULL UNIQUE,
  articles INTEGER NOT NULL
) STRICT;
CREATE INDEX cited_hosts_by_articles ON cited_hosts (articles DESC, id DESC);

CREATE TABLE cited_sources (
  source_id TEXT PRIMARY KEY REFERENCES sources (id),
  host TEXT NOT NULL,
  articles INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX cited_sources_of_host ON cited_sources (host, articles DESC, source_id DESC);

INSERT INTO cited_sources (source_id, host, articles)
SELECT s.id, CASE WHEN s.host LIKE '%.%' AND s.host NOT GLOB '*[^a-z0-9._-]*' THEN s.host ELSE '' END, count(DISTINCT c.article_id)
FROM citations c JOIN sources s ON s.id = c.source_id
GROUP BY s.id;

INSERT INTO cited_hosts (host, articles)
SELECT w.host, count(DISTINCT c.article_id)
FROM cited_sources w JOIN citations c ON c.source_id = w.source_id
GROUP BY w.host;
