-- H2 knows no partial index.
create index outbox_due on outbox (state, channel, send_after, id);
create index audit_entry_at on audit_entry (at, id);
