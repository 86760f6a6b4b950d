-- What the desk says of a source counts too: the overview names what was marked as gone beside what the checker found.
DROP INDEX sources_gone;
CREATE INDEX sources_gone ON sources (checked_at DESC, id DESC) WHERE live_state = 'dead' OR mark IN ('retracted', 'dead');
