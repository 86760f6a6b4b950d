-- A picture may be given another file under its id: whatever uses it shows the new one. What it was before stays for the
-- desk, and says since when an approval of the words around it no longer is one of what stands there.
CREATE TABLE earlier_files (
  id TEXT PRIMARY KEY,
  media_id TEXT NOT NULL REFERENCES media (id) ON DELETE CASCADE,
  file TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  widths TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  original_name TEXT NOT NULL,
  replaced_at INTEGER NOT NULL,
  replaced_by TEXT REFERENCES accounts (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX earlier_files_of_picture ON earlier_files (media_id, replaced_at DESC, id DESC);
CREATE INDEX earlier_files_by_file ON earlier_files (file);
