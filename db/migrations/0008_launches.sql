-- What readers were shown at a place, launch by launch, and what stood there before it, so that one can go back a step.
CREATE TABLE launches (
  id TEXT PRIMARY KEY,
  place TEXT NOT NULL CHECK (place IN ('front', 'latest')),
  arrangement TEXT NOT NULL CHECK (json_valid(arrangement)),
  was TEXT NOT NULL CHECK (json_valid(was)),
  launched_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  launched_at INTEGER NOT NULL
) STRICT;
CREATE INDEX launches_of_place ON launches (place, launched_at DESC, id DESC);

-- The launch that the clock is to make: of what was staged when it was set.
CREATE TABLE planned_launches (
  place TEXT PRIMARY KEY CHECK (place IN ('front', 'latest')),
  arrangement TEXT NOT NULL CHECK (json_valid(arrangement)),
  due_at INTEGER NOT NULL,
  set_by TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  set_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
