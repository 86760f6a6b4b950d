-- Administrators read the audit newest first, and ask for what one account did, or for one kind of deed.
CREATE INDEX audit_of_account ON audit (account_id, id DESC);
CREATE INDEX audit_of_verb ON audit (verb, id DESC);
