-- Queues and lookups whose index only PostgreSQL can keep small. Letters wait for the printer, not for the worker.
create index outbox_due on outbox (send_after, id) where state = 'WAITING' and channel = 'MAIL';
create index audit_entry_at on audit_entry (at, id);
