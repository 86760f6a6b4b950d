-- The trash is emptied for good after a while: the revisions of an article that no reader was ever shown may go with it.
-- All others stay append-only.
DROP TRIGGER revisions_stay;
CREATE TRIGGER revisions_stay BEFORE DELETE ON revisions WHEN NOT EXISTS (
  SELECT 1 FROM articles WHERE id = OLD.article_id AND deleted_at IS NOT NULL AND first_published_at IS NULL
) BEGIN SELECT raise(ABORT, 'revisions are append-only'); END;
