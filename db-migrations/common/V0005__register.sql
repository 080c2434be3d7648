-- 台帳: what is known about facilities. Rows are only ever added. Each belongs to a revision and counts from the moment its
-- revision came into force until it was taken back; of rows that cover the same day the one that came into force last holds, also where it says that something ended.
create sequence register_seq start with 1000 increment by 1000;

create table register_revision (
    id             bigint primary key,
    version        integer      not null,
    kind           varchar(20)  not null,
    title          varchar(200) not null,
    prepared_at    timestamp with time zone not null,
    prepared_by    varchar(100) not null,
    in_force_at    timestamp with time zone,
    in_force_by    varchar(100),
    taken_back_at  timestamp with time zone,
    taken_back_by  varchar(100),
    taken_back_why varchar(400)
);

create index register_revision_in_force on register_revision (in_force_at);

create table facility (
    id          bigint primary key,
    revision_id bigint not null references register_revision
);
create index facility_revision on facility (revision_id);

create table facility_identifier (
    id          bigint primary key,
    facility_id bigint      not null references facility,
    revision_id bigint      not null references register_revision,
    kind        varchar(30) not null,
    number      varchar(40) not null,
    valid_from  date        not null,
    valid_to    date,
    ended       boolean     not null
);
create index facility_identifier_number on facility_identifier (number, kind);
create index facility_identifier_facility on facility_identifier (facility_id);
create index facility_identifier_revision on facility_identifier (revision_id);

-- What a list or a declaration says of a facility in one piece.
create table facility_entry (
    id            bigint primary key,
    facility_id   bigint        not null references facility,
    revision_id   bigint        not null references register_revision,
    valid_from    date          not null,
    valid_to      date,
    type          varchar(30)   not null,
    status        varchar(20)   not null,
    name          varchar(1000) not null,
    kana          varchar(1000) not null,
    search_key    varchar(2000) not null,
    postal_code   varchar(7)    not null,
    prefecture    varchar(2)    not null,
    address       varchar(1000) not null,
    phone         varchar(40)   not null,
    founder       varchar(1000) not null,
    manager       varchar(1000) not null,
    designated_on date
);
create index facility_entry_facility on facility_entry (facility_id);
create index facility_entry_revision on facility_entry (revision_id);

-- What no list carries: one row says one thing, from when, and on what evidence.
create table facility_fact (
    id                 bigint primary key,
    facility_id        bigint       not null references facility,
    revision_id        bigint       not null references register_revision,
    kind               varchar(30)  not null,
    fact_value         varchar(40)  not null,
    valid_from         date         not null,
    valid_to           date,
    circumstance_ended date,
    evidence           varchar(400) not null
);
create index facility_fact_facility on facility_fact (facility_id);

-- 承継
create table facility_succession (
    id             bigint primary key,
    revision_id    bigint       not null references register_revision,
    predecessor_id bigint       not null references facility,
    successor_id   bigint       not null references facility,
    succeeded_on   date         not null,
    reason         varchar(200) not null
);
create index facility_succession_predecessor on facility_succession (predecessor_id);
create index facility_succession_successor on facility_succession (successor_id);

-- Pharmacies of one group, and what the group received in a month (D-08). A facility's group is a dated fact of the facility.
create table chain_month (
    id            bigint primary key,
    revision_id   bigint       not null references register_revision,
    chain_group   varchar(40)  not null,
    month_start   date         not null,
    prescriptions integer      not null,
    evidence      varchar(400) not null
);
create index chain_month_group on chain_month (chain_group, month_start);

-- A list of 厚生局 on its way into the register.
create table list_import (
    revision_id   bigint primary key references register_revision,
    version       integer       not null,
    state         varchar(20)   not null,
    file_name     varchar(200)  not null,
    file_size     bigint        not null,
    sha256        varchar(64)   not null,
    based_on      bigint,
    based_on_moves bigint       not null,
    rows_total    bigint        not null,
    rows_read     bigint        not null,
    rows_new      bigint        not null,
    rows_changed  bigint        not null,
    rows_same     bigint        not null,
    rows_gone     bigint        not null,
    rows_refused  bigint        not null,
    gone_checked  varchar(20)   not null,
    refusal       varchar(1000) not null,
    attempts      integer       not null,
    worked_on_by  varchar(40),
    worked_until  timestamp with time zone
);

create table list_import_part (
    revision_id bigint  not null references register_revision,
    part        integer not null,
    content     bytea   not null,
    primary key (revision_id, part)
);

-- One row for each record of the list, whatever became of it; and one for each facility the list no longer has.
create table list_import_row (
    revision_id bigint        not null references list_import,
    place       bigint        not null,
    line        integer       not null,
    fate        varchar(20)   not null,
    number      varchar(40)   not null,
    name        varchar(400)  not null,
    said        varchar(2000) not null,
    primary key (revision_id, place)
);
create index list_import_row_number on list_import_row (revision_id, number);
create index list_import_row_fate on list_import_row (revision_id, fate, place);

-- Which kinds of which prefecture the list is about: of these, and where it is complete, it also tells who is gone.
create table list_import_section (
    revision_id bigint     not null references list_import,
    prefecture  varchar(2) not null,
    point_table varchar(1) not null,
    type        varchar(30) not null,
    as_of       date       not null,
    complete    boolean    not null,
    primary key (revision_id, prefecture, point_table, type)
);

-- Which list came into force last. Whoever puts one in force or takes it back moves this row, so no two can at once.
create table register_head (
    id            bigint primary key,
    moves         bigint not null,
    list_revision bigint
);
insert into register_head (id, moves, list_revision) values (1, 0, null);
