-- Numbers: one sequence per table; the increment is EclipseLink's block size, and nextval is the END of the block.

-- Every mail and letter, written in the transaction of the change that caused it. The body is sealed by the Vault.
create sequence outbox_seq start with 50 increment by 50;
create table outbox (
    id              bigint primary key,
    message_id      varchar(200) not null unique,
    channel         varchar(10)  not null,
    recipient       varchar(320) not null,
    recipient_name  varchar(400) not null,
    subject         varchar(400) not null,
    body            text         not null,
    state           varchar(20)  not null,
    created_at      timestamp with time zone not null,
    send_after      timestamp with time zone not null,
    claimed_until   timestamp with time zone,
    attempts        integer      not null,
    finished_at     timestamp with time zone
);

-- What became of each try to send; appended, never changed.
create table outbox_attempt (
    id              bigint generated always as identity primary key,
    outbox_id       bigint not null references outbox (id),
    at              timestamp with time zone not null,
    outcome         varchar(20)  not null,
    answer          varchar(1000) not null
);
create index outbox_attempt_of on outbox_attempt (outbox_id, id);

-- Who did what, and who looked at what; appended, never changed.
create sequence audit_entry_seq start with 50 increment by 50;
create table audit_entry (
    id              bigint primary key,
    at              timestamp with time zone not null,
    caller          varchar(200) not null,
    deed            varchar(60)  not null,
    subject         varchar(200) not null,
    detail          varchar(2000) not null,
    request_id      varchar(40)  not null
);

-- Written with each entry and taken away by the sealer. A mark of how far the ids are sealed would not do:
-- a node keeps a block of ids as long as it likes, so a small id may be committed days after a great one.
create table audit_unsealed (
    entry_id        bigint primary key references audit_entry (id)
);

-- The chain over the entries: one link per sealed entry, in the order of sealing.
create table audit_seal (
    position        bigint primary key,
    entry_id        bigint not null unique references audit_entry (id),
    sealed_at       timestamp with time zone not null,
    digest          varchar(64) not null
);

-- The end of the chain, one row: whoever holds its lock is the one sealer, and a chain cut short no longer fits it.
create table audit_head (
    id              integer primary key check (id = 1),
    position        bigint       not null,
    digest          varchar(64)  not null
);
insert into audit_head (id, position, digest)
    values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Days that the calculation of 国民の祝日に関する法律 does not know: moved, added or taken back by special law, closures of the office.
create table holiday_override (
    on_date         date primary key,
    kind            varchar(20)  not null,
    name            varchar(100) not null,
    reason          varchar(400) not null
);
