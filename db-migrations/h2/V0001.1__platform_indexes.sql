-- H2 knows no partial index.
create index outbox_waiting on outbox (state, send_after, id);
create index audit_entry_at on audit_entry (at, id);
