-- The entries of the ledger as leaves of one tree of hashes (RFC 6962): every subtree that is full, so that a root or a
-- proof is a few rows to read; and the roots that were signed.
CREATE TABLE ledger_nodes (
  level INTEGER NOT NULL,
  place INTEGER NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (level, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE checkpoints (
  size INTEGER PRIMARY KEY,
  -- The signed note, as it was given out.
  note TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER ledger_nodes_are_final BEFORE UPDATE ON ledger_nodes BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_nodes_stay BEFORE DELETE ON ledger_nodes BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER checkpoints_are_final BEFORE UPDATE ON checkpoints BEGIN SELECT raise(ABORT, 'checkpoints are append-only'); END;
CREATE TRIGGER checkpoints_stay BEFORE DELETE ON checkpoints BEGIN SELECT raise(ABORT, 'checkpoints are append-only'); END;
