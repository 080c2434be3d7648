-- The subsidies: every figure, window and condition is a row (docs/subsidy.md). Decisions are rows too: changing one is changing data.

-- What is published together, and why. Rows of a published edition never change: what changes comes with a new edition, which
-- carries whole offers. On an instant, the rows of an offer are those of the edition that was published last by then.
create table subsidy_edition (
    number        integer      primary key,
    title         varchar(200) not null,
    why           varchar(1000) not null,
    state         varchar(20)  not null,
    drafted_at    timestamp with time zone not null,
    drafted_by    varchar(200) not null,
    published_at  timestamp with time zone,
    published_by  varchar(200),
    discarded_at  timestamp with time zone,
    discarded_by  varchar(200)
);

-- Whose hand an edition has passed through: none of them publishes it. Its rows are counted, so that what is published is what was seen.
create sequence subsidy_edition_change_seq start with 50 increment by 50;
create table subsidy_edition_change (
    id            bigint       primary key,
    edition       integer      not null references subsidy_edition,
    changed_at    timestamp with time zone not null,
    person_id     bigint       not null,
    name          varchar(200) not null,
    what          varchar(400) not null
);
create index subsidy_edition_change_edition on subsidy_edition_change (edition);

-- From which edition each offer of a draft was copied; null where the offer was not there before. Published only while that still holds.
create table subsidy_edition_base (
    edition       integer      not null references subsidy_edition,
    offer         varchar(40)  not null,
    based_on      integer,
    primary key (edition, offer)
);

-- 募集: a scheme in a fiscal year. Without opens_on and closes_on, and without rows in programme, it is known by name only (D-29).
-- source_dates says which of the two days are printed and which are ours.
create table offer (
    edition       integer      not null references subsidy_edition,
    id            varchar(40)  not null,
    fiscal_year   integer      not null,
    position      integer      not null,
    scheme        varchar(20)  not null,
    title         varchar(100) not null,
    heading       varchar(200) not null,
    kind          varchar(20)  not null,
    fund          varchar(100) not null,
    device_words  varchar(60)  not null,
    system_words  varchar(60)  not null,
    cost_words    varchar(60)  not null,
    opens_on      date,
    closes_on     date,
    audience      varchar(20)  not null,
    repeatable    boolean      not null,
    post          varchar(20)  not null,
    post_deadline varchar(20)  not null,
    finish_by     date,
    payee         varchar(20)  not null,
    budget_yen    bigint,
    remark        varchar(400) not null,
    source        varchar(200) not null,
    source_place  varchar(200) not null,
    decision      varchar(60)  not null,
    source_dates  varchar(200) not null,
    primary key (edition, id)
);
create index offer_id on offer (id, edition);

-- What is paid for, or is not, in the words of the source; component DEVICE, SYSTEM or WHOLE.
create table offer_item (
    edition       integer      not null,
    offer         varchar(40)  not null,
    position      integer      not null,
    component     varchar(20)  not null,
    eligible      boolean      not null,
    words         varchar(300) not null,
    note          varchar(400) not null,
    primary key (edition, offer, position),
    foreign key (edition, offer) references offer (edition, id)
);

create table offer_document (
    edition       integer      not null,
    offer         varchar(40)  not null,
    position      integer      not null,
    facility_class varchar(30) not null,
    words         varchar(300) not null,
    primary key (edition, offer, position),
    foreign key (edition, offer) references offer (edition, id)
);

-- Which schemes of オンライン資格確認 must be in use before (D-23).
create table offer_prerequisite (
    edition       integer      not null,
    offer         varchar(40)  not null,
    position      integer      not null,
    scheme        varchar(20)  not null,
    primary key (edition, offer, position),
    foreign key (edition, offer) references offer (edition, id)
);

-- What was already paid for elsewhere (D-07): after a grant of granted_component (anything, where null) under granted_scheme, component
-- (everything, where null) is not paid any more.
create table offer_exclusion (
    edition       integer      not null,
    offer         varchar(40)  not null,
    position      integer      not null,
    granted_scheme varchar(20) not null,
    granted_component varchar(20),
    component     varchar(20),
    words         varchar(400) not null,
    primary key (edition, offer, position),
    foreign key (edition, offer) references offer (edition, id)
);

-- A row of an offer's table. readers: for how many introduced readers it is, where that chooses the row. Caps of components: null where
-- there are no components, 0 is 対象外. printed_base_yen is shown and not applied (D-01).
create table programme (
    edition       integer      not null,
    offer         varchar(40)  not null,
    id            varchar(60)  not null,
    position      integer      not null,
    facility_class varchar(30) not null,
    readers       integer,
    rate_num      integer      not null,
    rate_den      integer      not null,
    printed_base_yen bigint,
    cost_cap_yen  bigint,
    award_cap_yen bigint       not null,
    device_cap_yen bigint,
    system_cap_yen bigint,
    unit_yen      bigint       not null,
    free_readers  integer,
    primary key (edition, id),
    foreign key (edition, offer) references offer (edition, id)
);

-- 増設: readers there are now, uses a month, how many more there may be.
create table programme_tier (
    edition       integer      not null,
    programme     varchar(60)  not null,
    position      integer      not null,
    current_readers integer    not null,
    uses_from     integer      not null,
    uses_to       integer,
    extra_readers integer      not null,
    primary key (edition, programme, position),
    foreign key (edition, programme) references programme (edition, id)
);

insert into subsidy_edition (number, title, why, state, drafted_at, drafted_by, published_at, published_by) values
    (1, '最初の登録', '資料に記載のある補助率、上限額、申請期限を登録しました。', 'PUBLISHED',
     timestamp with time zone '2020-01-01 00:00:00+09:00', '最初の登録', timestamp with time zone '2020-01-01 00:00:00+09:00', '最初の登録');

-- 令和2年度 既存型.
insert into offer (edition, id, fiscal_year, position, scheme, title, heading, kind, fund, device_words, system_words, cost_words, opens_on, closes_on,
    audience, repeatable, post, post_deadline, finish_by, payee, budget_yen, remark, source, source_place, decision, source_dates) values
    (1, 'R2-FULL', 2020, 1, 'FULL', '既存型', '医療機関・薬局への補助', '補助金', '医療情報化支援基金', '', '', '事業額',
     date '2020-08-07', date '2023-09-30', 'INSURED', false, 'EVERYBODY', 'POSTMARK', null, 'CLAIMS_ACCOUNT', null,
     '消費税分（10%）も補助対象であり、上限額は、消費税分を含む費用額です。',
     '「オンライン資格確認導入の手引き」（令和2年9月 厚生労働省保険局）', '4. 医療機関・薬局への補助', '',
     '受付開始は資料にあるカードリーダーの申込受付の開始日、申請期限は資料に記載がないため当サイトで登録');

-- Known without printed figures (D-29).
insert into offer (edition, id, fiscal_year, position, scheme, title, heading, kind, fund, device_words, system_words, cost_words, opens_on, closes_on,
    audience, repeatable, post, post_deadline, finish_by, payee, budget_yen, remark, source, source_place, decision, source_dates) values
    (1, 'R5-VISIT', 2023, 1, 'VISIT', '居宅同意取得型（令和5年度補正予算）', '居宅同意取得型の導入・機能追加', '補助金', '令和5年度補正予算',
     'モバイル端末等', 'システム改修', '', null, null, 'INSURED', false, 'NOBODY', 'POSTMARK', null, 'CLAIMS_ACCOUNT', null,
     '金額は資料に記載なし',
     '保連発0321第1号・保医発0321第9号（令和6年3月21日）「訪問診療等におけるオンライン資格確認の仕組み（居宅同意取得型）の実施上の留意事項について」',
     '第1 居宅同意取得型の導入・機能追加', 'D-29', '申請期限は資料に記載なし'),
    (1, 'R5-NURSING', 2023, 2, 'NURSING', '訪問看護ステーションのオンライン資格確認', '居宅同意取得型の導入・機能追加', '補助金', '医療情報化支援基金',
     'モバイル端末等', 'システム改修', '', null, null, 'HOME_NURSING', false, 'NOBODY', 'POSTMARK', null, 'CLAIMS_ACCOUNT', null,
     '金額は資料に記載なし',
     '保連発0321第1号・保医発0321第9号（令和6年3月21日）「訪問診療等におけるオンライン資格確認の仕組み（居宅同意取得型）の実施上の留意事項について」',
     '第1 居宅同意取得型の導入・機能追加', 'D-29', '申請期限は資料に記載なし');

-- 令和6年度.
insert into offer (edition, id, fiscal_year, position, scheme, title, heading, kind, fund, device_words, system_words, cost_words, opens_on, closes_on,
    audience, repeatable, post, post_deadline, finish_by, payee, budget_yen, remark, source, source_place, decision, source_dates) values
    (1, 'R6-LIMITED', 2024, 1, 'LIMITED', '資格確認限定型', 'オンライン資格確認（資格確認限定型：簡素な資格確認の仕組み）に対する財政支援', '補助金',
     '社会保障・税番号制度システム整備費等補助金', '', '', '事業費', date '2024-04-01', date '2025-02-01',
     'LIMITED', false, 'EXEMPT_ONLY', 'POSTMARK', null, 'CLAIMS_ACCOUNT', null, '',
     '福県医発第2320号（令和6年11月27日）別添資料1「オンライン資格確認（資格確認限定型：簡素な資格確認の仕組み）が利用可能となっています」（令和6年11月時点 厚生労働省保険局）',
     '財政支援 2. 補助内容', 'D-01',
     '申請期限は資料のとおり（健診実施機関等と助産所は記載がないため同じとして登録）。受付開始は資料に記載がないため年度の初日として登録');

-- 令和7年度.
insert into offer (edition, id, fiscal_year, position, scheme, title, heading, kind, fund, device_words, system_words, cost_words, opens_on, closes_on,
    audience, repeatable, post, post_deadline, finish_by, payee, budget_yen, remark, source, source_place, decision, source_dates) values
    (1, 'R7-VISIT', 2025, 1, 'VISIT', '訪問診療等', '訪問診療等における医療機関・薬局に対する財政支援', '補助金', '地域診療情報連携推進費補助金',
     'モバイル端末', 'レセプトコンピュータの改修等', '', date '2025-04-01', date '2026-01-31',
     'INSURED', false, 'NOBODY', 'POSTMARK', null, 'CLAIMS_ACCOUNT', null, '',
     '訪問診療等・オンライン診療等・外来診療等・資格確認限定型の概要と財政支援（令和7年度。申請期限 令和8年1月31日の資料）',
     '訪問診療等における医療機関・薬局に対する財政支援 2. 補助内容', '',
     '申請期限は資料のとおり。受付開始は資料に記載がないため年度の初日として登録'),
    (1, 'R7-ONLINE', 2025, 2, 'ONLINE', 'オンライン診療等', 'オンライン診療等における医療機関・薬局に対する財政支援', '補助金', '地域診療情報連携推進費補助金',
     'モバイル端末', 'レセプトコンピュータの改修等', '', date '2025-04-01', date '2026-01-31',
     'INSURED', false, 'NOBODY', 'POSTMARK', null, 'CLAIMS_ACCOUNT', null, '',
     '訪問診療等・オンライン診療等・外来診療等・資格確認限定型の概要と財政支援（令和7年度。申請期限 令和8年1月31日の資料）',
     'オンライン診療等における医療機関・薬局に対する財政支援 2. 補助内容', '',
     '申請期限は資料のとおり。受付開始は資料に記載がないため年度の初日として登録'),
    (1, 'R7-ALTERNATE', 2025, 3, 'ALTERNATE', '外来診療等（通常とは異なる動線・機器故障時等）',
     '居宅同意取得型の資格確認を行う医療機関・薬局に対する財政支援', '補助金', '地域診療情報連携推進費補助金',
     'モバイル端末', 'レセプトコンピュータの改修', '', date '2025-04-01', date '2026-01-31',
     'INSURED', false, 'NOBODY', 'POSTMARK', null, 'CLAIMS_ACCOUNT', null, '',
     '訪問診療等・オンライン診療等・外来診療等・資格確認限定型の概要と財政支援（令和7年度。申請期限 令和8年1月31日の資料）',
     '居宅同意取得型の資格確認を行う医療機関・薬局に対する財政支援 2. 補助内容', '',
     '申請期限は資料のとおり。受付開始は資料に記載がないため年度の初日として登録'),
    (1, 'R7-LIMITED', 2025, 4, 'LIMITED', '資格確認限定型', 'オンライン資格確認（資格確認限定型：簡素な資格確認の仕組み）に対する財政支援', '補助金',
     '地域診療情報連携推進費補助金', '', '', '事業費', date '2025-04-01', date '2026-01-31',
     'LIMITED', false, 'EXEMPT_ONLY', 'POSTMARK', null, 'CLAIMS_ACCOUNT', null, '令和7年度資料は義務化対象外のみ記載',
     '訪問診療等・オンライン診療等・外来診療等・資格確認限定型の概要と財政支援（令和7年度。申請期限 令和8年1月31日の資料）',
     'オンライン資格確認（資格確認限定型：簡素な資格確認の仕組み）に対する財政支援 2. 補助内容', 'D-01、D-20',
     '申請期限は資料のとおり。受付開始は資料に記載がないため年度の初日として登録');

insert into offer_item (edition, offer, position, component, eligible, words, note) values
    (1, 'R2-FULL', 1, 'WHOLE', true, 'オンライン資格確認の導入に必要となる資格確認端末の購入・導入', ''),
    (1, 'R2-FULL', 2, 'WHOLE', true, 'レセプトコンピュータ、電子カルテシステム等のアプリケーションに組み込むパッケージソフトの購入・導入', ''),
    (1, 'R2-FULL', 3, 'WHOLE', true, 'オンライン資格確認に必要となるオンライン請求回線の導入、既存のオンライン請求回線の増強', ''),
    (1, 'R2-FULL', 4, 'WHOLE', true, 'オンライン資格確認の導入に必要となるレセプトコンピュータ、電子カルテシステム等の既存システムの改修 等',
     '電子カルテシステムの改修は、資格確認だけでなく、薬剤情報及び特定健診情報の閲覧のための改修を含みます。'),
    (1, 'R2-FULL', 5, 'WHOLE', false, '顔認証付きカードリーダー', '医療機関及び薬局に無償提供します。'),
    (1, 'R5-VISIT', 1, 'DEVICE', true, '業務用のモバイル端末等の導入', ''),
    (1, 'R5-VISIT', 2, 'SYSTEM', true, 'レセプトコンピュータなどとの連携に要するシステム改修', ''),
    (1, 'R5-NURSING', 1, 'DEVICE', true, '業務用のモバイル端末等の導入', ''),
    (1, 'R5-NURSING', 2, 'SYSTEM', true, 'レセプトコンピュータなどとの連携に要するシステム改修', ''),
    (1, 'R6-LIMITED', 1, 'WHOLE', true, 'パソコン等に接続する汎用カードリーダー', ''),
    (1, 'R6-LIMITED', 2, 'WHOLE', true, 'スマートフォン', ''),
    (1, 'R6-LIMITED', 3, 'WHOLE', true, 'タブレット', ''),
    (1, 'R6-LIMITED', 4, 'WHOLE', false, 'パソコン本体', '資料にあげられている機器に含まれていません。'),
    (1, 'R7-VISIT', 1, 'DEVICE', true, '患者宅等でのマイナンバーカードの読取や資格確認等のためのモバイル端末等の導入',
     'モバイル端末等は、スマートフォン、タブレット、市販の汎用カードリーダーに接続したノートPC等です。'),
    (1, 'R7-VISIT', 2, 'SYSTEM', true, 'レセプトコンピュータの改修等', ''),
    (1, 'R7-ONLINE', 1, 'SYSTEM', true, 'レセプトコンピュータの改修等', ''),
    (1, 'R7-ONLINE', 2, 'DEVICE', false, 'モバイル端末等の導入', '資料にあげられている費用に含まれていません。'),
    (1, 'R7-ALTERNATE', 1, 'DEVICE', true,
     '顔認証付きカードリーダーの故障時等にマイナンバーカードの読取や資格確認等のためのモバイル端末等の導入', ''),
    (1, 'R7-ALTERNATE', 2, 'SYSTEM', true, 'レセプトコンピュータの改修', ''),
    (1, 'R7-LIMITED', 1, 'WHOLE', true, 'パソコン等に接続する汎用カードリーダー', ''),
    (1, 'R7-LIMITED', 2, 'WHOLE', true, 'タブレット・スマホ等のモバイル端末等の機器', ''),
    (1, 'R7-LIMITED', 3, 'WHOLE', false, 'パソコン本体', '資料にあげられている機器に含まれていません。');

insert into offer_document (edition, offer, position, facility_class, words) values
    (1, 'R2-FULL', 1, 'ANY', '領収書（写し）'),
    (1, 'R2-FULL', 2, 'ANY', '領収書内訳書（写し）'),
    (1, 'R2-FULL', 3, 'ANY', '事業完了報告書'),
    (1, 'R2-FULL', 4, 'CHAIN_PHARMACY', 'グループの処方箋受付回数がわかる書類'),
    (1, 'R6-LIMITED', 1, 'ANY', '領収書（写し）'),
    (1, 'R6-LIMITED', 2, 'ANY', '領収書内訳書（写し）'),
    (1, 'R7-VISIT', 1, 'ANY', '領収書（写し）'),
    (1, 'R7-VISIT', 2, 'ANY', '領収書内訳書（写し）'),
    (1, 'R7-VISIT', 3, 'CHAIN_PHARMACY', 'グループの処方箋受付回数がわかる書類'),
    (1, 'R7-ONLINE', 1, 'ANY', '領収書（写し）'),
    (1, 'R7-ONLINE', 2, 'ANY', '領収書内訳書（写し）'),
    (1, 'R7-ONLINE', 3, 'CHAIN_PHARMACY', 'グループの処方箋受付回数がわかる書類'),
    (1, 'R7-ALTERNATE', 1, 'ANY', '領収書（写し）'),
    (1, 'R7-ALTERNATE', 2, 'ANY', '領収書内訳書（写し）'),
    (1, 'R7-ALTERNATE', 3, 'CHAIN_PHARMACY', 'グループの処方箋受付回数がわかる書類'),
    (1, 'R7-LIMITED', 1, 'ANY', '領収書（写し）'),
    (1, 'R7-LIMITED', 2, 'ANY', '領収書内訳書（写し）');

insert into offer_prerequisite (edition, offer, position, scheme) values
    (1, 'R6-LIMITED', 1, 'LIMITED'),
    (1, 'R7-VISIT', 1, 'FULL'),
    (1, 'R7-VISIT', 2, 'VISIT'),
    (1, 'R7-ONLINE', 1, 'FULL'),
    (1, 'R7-ONLINE', 2, 'ONLINE'),
    (1, 'R7-ALTERNATE', 1, 'FULL'),
    (1, 'R7-LIMITED', 1, 'LIMITED');

insert into offer_exclusion (edition, offer, position, granted_scheme, granted_component, component, words) values
    (1, 'R7-ONLINE', 1, 'ALTERNATE', 'SYSTEM', 'SYSTEM',
     'オンライン診療等と通常とは異なる動線（機器故障時等を含む）は同様のシステムとなるため、いずれかでシステム改修を行っている場合は追加での改修は不要であり、追加での補助対象となりません。'),
    (1, 'R7-ALTERNATE', 1, 'ONLINE', 'SYSTEM', 'SYSTEM',
     'オンライン診療等と通常とは異なる動線（機器故障時等を含む）は同様のシステムとなるため、いずれかでシステム改修を行っている場合は追加での改修は不要であり、追加での補助対象となりません。'),
    (1, 'R7-ALTERNATE', 2, 'ALTERNATE', null, null,
     '既に通常とは異なる動線での居宅同意取得型の利用について補助を受けている医療機関等は、追加の改修を行わなくても、機器故障時等において居宅同意取得型の利用が可能であり、追加での補助対象となりません。');

insert into programme (edition, offer, id, position, facility_class, readers, rate_num, rate_den, printed_base_yen, cost_cap_yen, award_cap_yen,
    device_cap_yen, system_cap_yen, unit_yen, free_readers) values
    (1, 'R2-FULL', 'R2-FULL-HOSPITAL-1', 1, 'HOSPITAL', 1, 1, 2, null, 2101000, 1050000, null, null, 1000, 3),
    (1, 'R2-FULL', 'R2-FULL-HOSPITAL-2', 2, 'HOSPITAL', 2, 1, 2, null, 2002000, 1001000, null, null, 1000, 3),
    (1, 'R2-FULL', 'R2-FULL-HOSPITAL-3', 3, 'HOSPITAL', 3, 1, 2, null, 1903000, 951000, null, null, 1000, 3),
    (1, 'R2-FULL', 'R2-FULL-CHAIN', 4, 'CHAIN_PHARMACY', 1, 1, 2, null, 429000, 214000, null, null, 1000, 1),
    (1, 'R2-FULL', 'R2-FULL-CLINIC', 5, 'CLINIC_OR_PHARMACY', 1, 3, 4, null, 429000, 321000, null, null, 1000, 1),
    (1, 'R6-LIMITED', 'R6-LIMITED', 1, 'ANY', null, 3, 4, 41000, null, 31000, null, null, 1000, null),
    (1, 'R7-LIMITED', 'R7-LIMITED', 1, 'ANY', null, 3, 4, null, null, 31000, null, null, 1000, null),
    (1, 'R7-VISIT', 'R7-VISIT-HOSPITAL', 1, 'HOSPITAL', null, 1, 2, null, 822000, 411000, 41000, 781000, 1000, null),
    (1, 'R7-VISIT', 'R7-VISIT-CHAIN', 2, 'CHAIN_PHARMACY', null, 1, 2, null, 171000, 85000, 41000, 130000, 1000, null),
    (1, 'R7-VISIT', 'R7-VISIT-CLINIC', 3, 'CLINIC_OR_PHARMACY', null, 3, 4, null, 171000, 128000, 41000, 130000, 1000, null),
    (1, 'R7-ONLINE', 'R7-ONLINE-HOSPITAL', 1, 'HOSPITAL', null, 1, 2, null, 781000, 390000, 0, 781000, 1000, null),
    (1, 'R7-ONLINE', 'R7-ONLINE-CHAIN', 2, 'CHAIN_PHARMACY', null, 1, 2, null, 130000, 65000, 0, 130000, 1000, null),
    (1, 'R7-ONLINE', 'R7-ONLINE-CLINIC', 3, 'CLINIC_OR_PHARMACY', null, 3, 4, null, 130000, 97000, 0, 130000, 1000, null),
    (1, 'R7-ALTERNATE', 'R7-ALTERNATE-HOSPITAL', 1, 'HOSPITAL', null, 1, 2, null, 822000, 411000, 41000, 781000, 1000, null),
    (1, 'R7-ALTERNATE', 'R7-ALTERNATE-CHAIN', 2, 'CHAIN_PHARMACY', null, 1, 2, null, 171000, 85000, 41000, 130000, 1000, null),
    (1, 'R7-ALTERNATE', 'R7-ALTERNATE-CLINIC', 3, 'CLINIC_OR_PHARMACY', null, 3, 4, null, 171000, 128000, 41000, 130000, 1000, null);

-- 令和8年度 (D-16): the tables of 令和7年度 under another window.
insert into offer (edition, id, fiscal_year, position, scheme, title, heading, kind, fund, device_words, system_words, cost_words, opens_on, closes_on,
    audience, repeatable, post, post_deadline, finish_by, payee, budget_yen, remark, source, source_place, decision, source_dates)
    select edition, replace(id, 'R7-', 'R8-'), 2026, position, scheme, title, heading, kind, fund, device_words, system_words, cost_words,
        date '2026-04-01', date '2027-02-01', audience, repeatable, post, post_deadline, finish_by, payee, budget_yen,
        case when scheme = 'LIMITED' then '金額は令和7年度と同じとして登録。令和7年度資料は義務化対象外のみ記載' else '金額は令和7年度と同じとして登録' end, '当サイトのお知らせ 2026-07-001（2026年7月1日）',
        '令和8年度の補助金の申請は2027年2月1日（令和9年）までです', case when scheme = 'LIMITED' then 'D-16、D-01、D-20' else 'D-16' end,
        'お知らせのとおり'
    from offer where fiscal_year = 2025;
insert into offer_item (edition, offer, position, component, eligible, words, note)
    select edition, replace(offer, 'R7-', 'R8-'), position, component, eligible, words, note from offer_item where offer like 'R7-%';
insert into offer_document (edition, offer, position, facility_class, words)
    select edition, replace(offer, 'R7-', 'R8-'), position, facility_class, words from offer_document where offer like 'R7-%';
insert into offer_prerequisite (edition, offer, position, scheme)
    select edition, replace(offer, 'R7-', 'R8-'), position, scheme from offer_prerequisite where offer like 'R7-%';
insert into offer_exclusion (edition, offer, position, granted_scheme, granted_component, component, words)
    select edition, replace(offer, 'R7-', 'R8-'), position, granted_scheme, granted_component, component, words
    from offer_exclusion where offer like 'R7-%';
insert into programme (edition, offer, id, position, facility_class, readers, rate_num, rate_den, printed_base_yen, cost_cap_yen, award_cap_yen,
    device_cap_yen, system_cap_yen, unit_yen, free_readers)
    select edition, replace(offer, 'R7-', 'R8-'), replace(id, 'R7-', 'R8-'), position, facility_class, readers, rate_num, rate_den,
        printed_base_yen, cost_cap_yen, award_cap_yen, device_cap_yen, system_cap_yen, unit_yen, free_readers
    from programme where offer like 'R7-%';

-- The sequences' first blocks reach from 1, and the first notices lie there: the first notice that is written begins after them.
alter sequence notice_seq restart with 100;
alter sequence notice_revision_seq restart with 100;
