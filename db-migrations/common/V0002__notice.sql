-- お知らせ. The number is the public address (/notices/{number}); texts live in revisions, the newest one counts.
create sequence notice_seq start with 50 increment by 50;
create table notice (
    id              bigint primary key,
    number          varchar(20)  not null unique,
    topic           varchar(30)  not null,
    important       boolean      not null,
    state           varchar(20)  not null,
    publish_at      timestamp with time zone,
    end_at          timestamp with time zone,
    changed_at      timestamp with time zone not null,
    title           varchar(200) not null,
    summary         varchar(400) not null,
    version         bigint       not null
);

create sequence notice_revision_seq start with 50 increment by 50;
create table notice_revision (
    id              bigint primary key,
    notice_id       bigint       not null references notice (id),
    revision        integer      not null,
    title           varchar(200) not null,
    summary         varchar(400) not null,
    body            text         not null,
    changed_at      timestamp with time zone not null,
    changed_by      varchar(200) not null,
    change_note     varchar(400) not null,
    unique (notice_id, revision)
);
create index notice_by_publication on notice (publish_at, id);
create index notice_by_topic on notice (topic, publish_at, id);
