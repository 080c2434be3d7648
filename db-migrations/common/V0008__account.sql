-- People and how they come in. What somebody did or was given is a row with who and when; it ends, it is not deleted.
-- active_key: set while the row counts, null afterwards; its unique index lets only one count at a time.
create sequence account_seq start with 50 increment by 50;

create table person (
    id             bigint primary key,
    version        integer      not null,
    name           varchar(100) not null,
    mail           varchar(254),
    mail_key       varchar(254) unique,
    password_hash  varchar(200),
    password_at    timestamp with time zone,
    user_handle    varchar(60)  not null unique,
    made_at        timestamp with time zone not null,
    made_by        varchar(40)  not null
);

-- One row from signing in to signing out. The browser has the token, the row its digest.
create table sign_in (
    id             bigint primary key,
    token_hash     varchar(64)  not null unique,
    person_id      bigint       not null references person,
    strong         boolean      not null,
    facility_id    bigint references facility,
    device         varchar(100) not null,
    address        varchar(60)  not null,
    begun_at       timestamp with time zone not null,
    seen_at        timestamp with time zone not null,
    proven_at      timestamp with time zone not null,
    ended_at       timestamp with time zone,
    ended_why      varchar(30)
);
create index sign_in_person on sign_in (person_id, ended_at);

-- A browser from which somebody has come in before, or proved his mailbox: strangers' wrong passwords do not count against it.
create table known_browser (
    token_hash     varchar(64)  not null,
    person_id      bigint       not null references person,
    device         varchar(100) not null,
    first_at       timestamp with time zone not null,
    last_at        timestamp with time zone not null,
    primary key (token_hash, person_id)
);

-- Wrong passwords and codes, counted by the digest of what is counted (account, browser, address).
create table wrong_try (
    bucket         varchar(64) primary key,
    tries          integer     not null,
    since          timestamp with time zone not null
);
create index wrong_try_since on wrong_try (since);

-- What a mail leads to, once.
create table mail_link (
    id             bigint primary key,
    version        integer      not null,
    token_hash     varchar(64)  not null unique,
    kind           varchar(20)  not null,
    mail           varchar(254) not null,
    mail_key       varchar(254) not null,
    person_id      bigint references person,
    made_at        timestamp with time zone not null,
    ends_at        timestamp with time zone not null,
    used_at        timestamp with time zone
);
create index mail_link_mail on mail_link (mail_key, kind);

create table authenticator_app (
    id             bigint primary key,
    version        integer      not null,
    person_id      bigint       not null references person,
    secret         varchar(400) not null,
    confirmed_at   timestamp with time zone not null,
    last_step      bigint       not null,
    removed_at     timestamp with time zone
);
create index authenticator_app_person on authenticator_app (person_id);

create table passkey (
    id             bigint primary key,
    version        integer       not null,
    person_id      bigint        not null references person,
    credential_id  varchar(1400) not null,
    credential_key varchar(64)   not null unique,
    public_key     varchar(2000) not null,
    sign_count     bigint        not null,
    transports     varchar(200)  not null,
    name           varchar(100)  not null,
    made_at        timestamp with time zone not null,
    used_at        timestamp with time zone,
    removed_at     timestamp with time zone
);
create index passkey_person on passkey (person_id);

-- Challenges that were answered: none is answered twice.
create table used_challenge (
    digest         varchar(64) primary key,
    ends_at        timestamp with time zone not null
);
create index used_challenge_ends on used_challenge (ends_at);

create table recovery_code (
    id             bigint primary key,
    version        integer     not null,
    person_id      bigint      not null references person,
    code_hash      varchar(64) not null,
    made_at        timestamp with time zone not null,
    used_at        timestamp with time zone,
    replaced_at    timestamp with time zone
);
create index recovery_code_person on recovery_code (person_id);

-- 郵便による再設定: the code goes by letter and counts only after a day, so that whoever it concerns can stop it.
create table recovery (
    id             bigint primary key,
    version        integer     not null,
    person_id      bigint      not null references person,
    facility_id    bigint      not null references facility,
    code_hash      varchar(64) not null unique,
    asked_at       timestamp with time zone not null,
    opens_at       timestamp with time zone not null,
    ends_at        timestamp with time zone not null,
    used_at        timestamp with time zone,
    stopped_at     timestamp with time zone,
    stopped_by     bigint references person
);
create index recovery_person on recovery (person_id);
create index recovery_facility on recovery (facility_id);

-- People without mail (D-22): a PIN and a card of numbered codes, both by post. The codes are sealed: eight digits are too few for a digest.
create table code_card (
    id             bigint primary key,
    version        integer      not null,
    person_id      bigint       not null references person,
    facility_id    bigint       not null references facility,
    pin_hash       varchar(200) not null,
    codes          varchar(4000) not null,
    next_code      integer      not null,
    made_at        timestamp with time zone not null,
    made_by        varchar(40)  not null,
    ended_at       timestamp with time zone,
    active_key     varchar(40) unique
);
create index code_card_facility on code_card (facility_id);

-- Who may do what for a facility. agency: whose house an agent is of (代理入力); until: his last day.
create table member_role (
    id             bigint primary key,
    version        integer      not null,
    person_id      bigint       not null references person,
    facility_id    bigint       not null references facility,
    role           varchar(30)  not null,
    agency         varchar(200),
    until          date,
    since          timestamp with time zone not null,
    given_by       varchar(40)  not null,
    ended_at       timestamp with time zone,
    ended_by       varchar(40),
    active_key     varchar(100) unique
);
create index member_role_person on member_role (person_id, ended_at);
create index member_role_facility on member_role (facility_id, ended_at);

create table invitation (
    id             bigint primary key,
    version        integer      not null,
    facility_id    bigint       not null references facility,
    link_id        bigint       not null references mail_link,
    mail           varchar(254) not null,
    mail_key       varchar(254) not null,
    roles          varchar(200) not null,
    agency         varchar(200),
    until          date,
    invited_at     timestamp with time zone not null,
    invited_by     bigint       not null references person,
    accepted_at    timestamp with time zone,
    accepted_by    bigint references person,
    withdrawn_at   timestamp with time zone,
    withdrawn_by   bigint references person
);
create index invitation_facility on invitation (facility_id);
create index invitation_link on invitation (link_id);

create table join_request (
    id             bigint primary key,
    version        integer      not null,
    facility_id    bigint       not null references facility,
    person_id      bigint       not null references person,
    role           varchar(30)  not null,
    words          varchar(400) not null,
    asked_at       timestamp with time zone not null,
    decided_at     timestamp with time zone,
    decided_by     bigint references person,
    granted        boolean,
    active_key     varchar(60) unique
);
create index join_request_facility on join_request (facility_id);
create index join_request_person on join_request (person_id);

-- 仮登録: a body the register does not know yet.
create table registration (
    id             bigint primary key,
    version        integer       not null,
    number         varchar(11)   not null unique,
    person_id      bigint        not null references person,
    kind           varchar(30),
    identifier     varchar(40)   not null,
    name           varchar(200)  not null,
    type           varchar(30)   not null,
    prefecture     varchar(2)    not null,
    address        varchar(300)  not null,
    phone          varchar(40)   not null,
    words          varchar(1000) not null,
    asked_at       timestamp with time zone not null,
    state          varchar(20)   not null,
    decided_at     timestamp with time zone,
    decided_by     varchar(40),
    evidence       varchar(1000),
    facility_id    bigint references facility,
    active_key     varchar(100) unique
);
create index registration_person on registration (person_id);
create index registration_state on registration (state, asked_at);

-- 取りまとめ者: a house that acts for facilities, each of which has said yes.
create table corporate_group (
    id             bigint primary key,
    version        integer      not null,
    name           varchar(200) not null unique,
    made_at        timestamp with time zone not null,
    made_by        varchar(40)  not null
);
create table corporate_member (
    id             bigint primary key,
    version        integer      not null,
    group_id       bigint       not null references corporate_group,
    person_id      bigint       not null references person,
    since          timestamp with time zone not null,
    given_by       varchar(40)  not null,
    ended_at       timestamp with time zone,
    ended_by       varchar(40),
    active_key     varchar(60) unique
);
create index corporate_member_person on corporate_member (person_id, ended_at);
create index corporate_member_group on corporate_member (group_id, ended_at);
create table corporate_consent (
    id             bigint primary key,
    version        integer      not null,
    group_id       bigint       not null references corporate_group,
    facility_id    bigint       not null references facility,
    asked_at       timestamp with time zone not null,
    asked_by       varchar(40)  not null,
    given_at       timestamp with time zone,
    given_by       varchar(40),
    ended_at       timestamp with time zone,
    ended_by       varchar(40),
    active_key     varchar(60) unique
);
create index corporate_consent_group on corporate_consent (group_id, ended_at);
create index corporate_consent_facility on corporate_consent (facility_id, ended_at);

-- Roles of the office. section: 資格情報課 or 医療情報化支援助成課, for those who review. until: the end of a role that was lent (break-glass).
create table staff_role (
    id             bigint primary key,
    version        integer      not null,
    person_id      bigint       not null references person,
    role           varchar(30)  not null,
    section        varchar(20),
    until          timestamp with time zone,
    since          timestamp with time zone not null,
    given_by       varchar(40)  not null,
    ended_at       timestamp with time zone,
    ended_by       varchar(40),
    active_key     varchar(100) unique
);
create index staff_role_person on staff_role (person_id, ended_at);

create table role_loan (
    id             bigint primary key,
    version        integer       not null,
    person_id      bigint        not null references person,
    role           varchar(30)   not null,
    section        varchar(20),
    hours          integer       not null,
    why            varchar(400)  not null,
    asked_at       timestamp with time zone not null,
    asked_by       bigint        not null references person,
    decided_at     timestamp with time zone,
    decided_by     bigint references person,
    granted        boolean,
    staff_role_id  bigint references staff_role
);
create index role_loan_person on role_loan (person_id);

-- A member of the staff has lost what he proves himself with: one administrator asks, another decides.
create table factor_reset (
    id             bigint primary key,
    version        integer       not null,
    person_id      bigint        not null references person,
    why            varchar(400)  not null,
    asked_at       timestamp with time zone not null,
    asked_by       bigint        not null references person,
    decided_at     timestamp with time zone,
    decided_by     bigint references person,
    granted        boolean
);
create index factor_reset_person on factor_reset (person_id);

create table terms_version (
    document       varchar(20)  not null,
    version        varchar(20)  not null,
    in_force_from  date         not null,
    sha256         varchar(64)  not null,
    title          varchar(200) not null,
    primary key (document, version)
);
create table terms_acceptance (
    id             bigint primary key,
    person_id      bigint       not null references person,
    document       varchar(20)  not null,
    version        varchar(20)  not null,
    accepted_at    timestamp with time zone not null,
    foreign key (document, version) references terms_version
);
create unique index terms_acceptance_once on terms_acceptance (person_id, document, version);
-- The digest is of the page src/main/webapp/terms.xhtml: whoever changes it adds a version. In force before any day a demo can be set to.
insert into terms_version (document, version, in_force_from, sha256, title) values ('PORTAL', '1.0', date '2020-01-01',
    'ff8c77100ed031cce714edb6d7100d18e2512dfe7a9a1e3e7cbf62b8e38f6540', '医療機関等向け総合ポータルサイト 利用規約');

-- A form that arrived when its sender was no longer signed in, or had to prove himself first.
create table kept_form (
    token_hash     varchar(64)  primary key,
    person_id      bigint       not null references person,
    path           varchar(300) not null,
    fields         text         not null,
    kept_at        timestamp with time zone not null,
    ends_at        timestamp with time zone not null
);
create index kept_form_ends on kept_form (ends_at);

-- 登録内容の誤りの連絡
create table fact_report (
    id             bigint primary key,
    version        integer       not null,
    number         varchar(11)   not null unique,
    form_id        varchar(36)   not null unique,
    facility_id    bigint        not null references facility,
    person_id      bigint        not null references person,
    item           varchar(30)   not null,
    words          varchar(2000) not null,
    reported_at    timestamp with time zone not null,
    answered_at    timestamp with time zone,
    answered_by    varchar(40),
    answer         varchar(2000)
);
create index fact_report_facility on fact_report (facility_id);
create index fact_report_open on fact_report (answered_at, reported_at);

-- Whose mail it is, so that he finds it on his page; and the trail of one subject.
alter table outbox add column person_id bigint;
create index outbox_person on outbox (person_id, id);
create index outbox_state on outbox (state, channel, id);
create index audit_entry_subject on audit_entry (subject, id);
