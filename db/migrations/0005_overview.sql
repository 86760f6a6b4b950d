-- The newsroom's overview and its calendar ask what is planned, in the order of the clock; what went out although a check
-- said no; and which sources are gone or were taken back. Partial, so that nothing else pays for them.
CREATE INDEX articles_planned ON articles (publish_at, id) WHERE status = 'scheduled';
CREATE INDEX gate_reports_let_through ON gate_reports (made_at DESC, id DESC) WHERE overrides <> '[]';
CREATE INDEX sources_gone ON sources (checked_at DESC, id DESC) WHERE live_state = 'dead' OR retracted_at IS NOT NULL;
