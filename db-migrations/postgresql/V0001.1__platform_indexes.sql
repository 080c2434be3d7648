-- Queues and lookups whose index only PostgreSQL can keep small.
create index outbox_waiting on outbox (send_after, id) where state = 'WAITING';
create index audit_entry_at on audit_entry (at, id);
