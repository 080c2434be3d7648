-- The dated figures of the rule that says which scheme is open to a facility (docs/schemes.md). Decisions are rows: changing one is changing data.

-- Whom 資格確認限定型 is open to (D-20). closes_on is the last day. A row switched off is answered with its remark; on a row
-- switched on the remark is a mark beside the answer from remark_from on.
create table limited_audience (
    ground           varchar(20)  primary key,
    opens_on         date         not null,
    closes_on        date,
    switched_on      boolean      not null,
    remark           varchar(200) not null,
    remark_from      date,
    reconfirm_months integer,
    source           varchar(300) not null
);
insert into limited_audience (ground, opens_on, closes_on, switched_on, remark, remark_from, reconfirm_months, source) values
    ('EXEMPT', date '2024-04-01', null, true, '', null, null,
     '福県医発第2320号（令和6年11月27日）別添資料1 1. はじめに'),
    ('TRANSITIONAL', date '2024-11-27', null, true, '国の令和7年度の資料には義務化対象外だけが載っていますが、当サイトではこれまでと同じく対象としています。', date '2025-04-01', 6,
     '福県医発第2320号（令和6年11月27日）別添資料3 1. はじめに'),
    ('CHECKUP', date '2024-04-01', null, true, '国の令和7年度の資料には義務化対象外だけが載っていますが、当サイトではこれまでと同じく対象としています。', date '2025-04-01', null,
     '「オンライン資格確認について」（令和5年度 厚生労働省）健診実施機関等における保険証の確認'),
    ('MIDWIFERY', date '2024-07-01', null, true, '国の令和7年度の資料には義務化対象外だけが載っていますが、当サイトではこれまでと同じく対象としています。', date '2025-04-01', null,
     '「オンライン資格確認について」（令和5年度 厚生労働省）助産所における保険証の確認'),
    ('THERAPY', date '2024-04-01', null, false, '施術所等向けの案内をご確認ください', null, null,
     'D-20（開始日は資料に記載なし。有効にするときに確かめる）'),
    ('WORKPLACE', date '2024-04-01', null, false, '施術所等向けの案内をご確認ください', null, null,
     'D-20（開始日は資料に記載なし。有効にするときに確かめる）');

-- 経過措置. It holds until months_after months after its circumstance ended, at the latest to the day in latest, that day included.
create table transitional_measure (
    measure          integer      primary key,
    name             varchar(60)  not null,
    circumstance     varchar(300) not null,
    term             varchar(200) not null,
    latest           date,
    months_after     integer      not null,
    pharmacies       boolean      not null,
    limited_allowed  boolean      not null
);
insert into transitional_measure (measure, name, circumstance, term, latest, months_after, pharmacies, limited_allowed) values
    (1, 'システム整備中',
     '令和5年2月末までにベンダーと契約締結したが、導入に必要なシステム整備が未完了の保険医療機関・薬局',
     'システム整備が完了する日まで（遅くとも令和5年9月末まで）', date '2023-09-30', 0, true, false),
    (2, 'ネットワーク環境事情',
     'オンライン資格確認に接続可能な光回線のネットワーク環境が整備されていない保険医療機関・薬局',
     'オンライン資格確認に接続可能な光回線のネットワークが整備されてから6ヶ月後まで', null, 6, true, true),
    (3, '訪問診療のみ',
     '訪問診療のみを提供する保険医療機関',
     '令和6年12月1日まで', date '2024-12-01', 0, false, false),
    (4, '改築工事中・臨時施設',
     '改築工事中、臨時施設の保険医療機関・薬局',
     '改築工事が完了するまで／臨時施設が終了するまで', null, 0, true, true),
    (5, '廃止・休止の計画',
     '廃止・休止に関する計画を定めている保険医療機関・薬局',
     '廃止・休止の間まで（遅くとも令和6年12月1日まで）', date '2024-12-01', 0, true, false),
    (6, '特に困難な事情',
     'その他特に困難な事情がある保険医療機関・薬局',
     '特に困難な事情が解消されるまで', null, 0, true, true);

-- Since when a scheme runs; without a row it is not for them. home_nursing: for 訪問看護ステーション, else for 保険医療機関・薬局.
create table scheme_start (
    scheme           varchar(20)  not null,
    home_nursing     boolean      not null,
    trial_from       date,
    live_from        date         not null,
    obligatory_from  date,
    remark           varchar(200) not null,
    source           varchar(300) not null,
    primary key (scheme, home_nursing)
);
insert into scheme_start (scheme, home_nursing, trial_from, live_from, obligatory_from, remark, source) values
    ('FULL', false, null, date '2021-10-20', date '2023-04-01', '',
     '厚生労働省の公表（令和3年10月20日 本格運用の開始）、義務化は福県医発第2320号（令和6年11月27日）別添資料3 1. はじめに'),
    ('FULL', true, date '2024-02-01', date '2024-06-01', null, '',
     '保連発0321第1号・保医発0321第9号（令和6年3月21日）前文・第1'),
    ('VISIT', false, date '2023-11-30', date '2024-04-01', null, '',
     '保連発0321第1号・保医発0321第9号（令和6年3月21日）前文'),
    ('VISIT', true, date '2024-02-01', date '2024-06-01', null, '',
     '保連発0321第1号・保医発0321第9号（令和6年3月21日）前文'),
    ('ONLINE', false, date '2023-11-30', date '2024-04-01', null, '',
     '保連発0321第1号・保医発0321第9号（令和6年3月21日）前文・第1'),
    ('ALTERNATE', false, null, date '2024-04-01', null,
     '資料に開始日の記載がないため、訪問診療等と同じ2024年4月1日（令和6年）からとして登録しています。',
     '外来診療等（通常とは異なる動線・機器故障時等）におけるオンライン資格確認（令和7年度）');

-- 大型チェーン薬局 (D-08): how many 処方箋 the whole group receives in the month of evidence.
create table chain_rule (
    from_date        date         primary key,
    to_date          date,
    operator         varchar(10)  not null,
    threshold        integer      not null,
    source           varchar(300) not null,
    decision         varchar(10)  not null
);
insert into chain_rule (from_date, to_date, operator, threshold, source, decision) values
    (date '2020-04-01', date '2026-03-31', 'AT_LEAST', 40000,
     '「オンライン資格確認導入の手引き」（令和2年9月 厚生労働省保険局）4. 医療機関・薬局への補助：月4万回以上', 'D-08'),
    (date '2026-04-01', null, 'MORE_THAN', 40000, '令和8年度：月4万回を超える', 'D-08');

-- 資格確認の方法, in the order in which they are shown. limited: EITHER with or without 資格確認限定型, IN_USE only with it,
-- NOT_IN_USE where it is not there, FAILED where it is there and fails.
create table confirmation_way (
    position         integer      primary key,
    place            varchar(20)  not null,
    means            varchar(200) not null,
    valid_from       date,
    valid_to         date,
    limited          varchar(20)  not null,
    note             varchar(400) not null,
    clause           varchar(40)  not null
);
insert into confirmation_way (position, place, means, valid_from, valid_to, limited, note, clause) values
    (1, 'MEDICAL', '健康保険証', null, date '2025-12-01', 'EITHER',
     '有効期限が切れたとき、転職や退職などで保険者が変わったときは使えません。', 'CONFIRM_LETTER'),
    (2, 'MEDICAL', 'マイナ保険証', date '2024-04-01', date '2025-12-01', 'IN_USE',
     '窓口の機器で読み取ります。健康保険証をあわせて提示していただく必要はありません。', 'CONFIRM_SLIDES'),
    (3, 'MEDICAL', 'マイナ保険証', date '2025-12-02', null, 'IN_USE',
     '窓口の機器で読み取ります。マイナ保険証のみで資格情報を確認できます。', 'CONFIRM_2025'),
    (4, 'MEDICAL', '資格確認書', date '2024-12-02', date '2025-12-01', 'EITHER',
     'マイナンバーカードを取得していない方や、マイナ保険証の登録をしていない方に送られます。', 'CONFIRM_LETTER'),
    (5, 'MEDICAL', '資格確認書', date '2025-12-02', null, 'EITHER',
     'マイナンバーカードを取得していない方や、マイナ保険証の登録をしていない方に送られます。', 'CONFIRM_2025'),
    (6, 'MEDICAL', 'マイナンバーカードと資格情報のお知らせ', date '2024-12-02', date '2025-12-01', 'NOT_IN_USE',
     'マイナ保険証だけでは資格を確認できません。2つをあわせて提示していただきます。', 'CONFIRM_LETTER'),
    (7, 'MEDICAL', 'マイナンバーカードと資格情報のお知らせ', date '2025-12-02', null, 'NOT_IN_USE',
     'マイナ保険証だけでは資格を確認できません。2つをあわせて提示していただきます。', 'CONFIRM_2025'),
    (8, 'MEDICAL', 'マイナンバーカードとマイナポータルの画面（医療保険の資格情報）', date '2024-12-02', date '2025-12-01', 'NOT_IN_USE',
     '画面のほか、マイナポータルからダウンロードしたPDFファイルでも確認できます。', 'CONFIRM_LETTER'),
    (9, 'MEDICAL', 'マイナンバーカードとマイナポータルの画面（医療保険の資格情報）', date '2025-12-02', null, 'NOT_IN_USE',
     '画面のほか、マイナポータルからダウンロードしたPDFファイルでも確認できます。', 'CONFIRM_2025'),
    (10, 'MEDICAL', 'マイナンバーカードとマイナポータルの画面（医療保険の資格情報）', date '2024-12-02', date '2025-12-01', 'FAILED',
     '画面のほか、マイナポータルからダウンロードしたPDFファイルでも確認できます。', 'CONFIRM_SLIDES'),
    (11, 'MEDICAL', 'マイナンバーカードとマイナポータルの画面（医療保険の資格情報）', date '2025-12-02', null, 'FAILED',
     '画面のほか、マイナポータルからダウンロードしたPDFファイルでも確認できます。', 'CONFIRM_2025'),
    (12, 'MEDICAL', 'マイナンバーカードと資格情報のお知らせ', date '2024-12-02', date '2025-12-01', 'FAILED',
     '2つをあわせて提示していただきます。', 'CONFIRM_SLIDES'),
    (13, 'MEDICAL', 'マイナンバーカードと資格情報のお知らせ', date '2025-12-02', null, 'FAILED',
     '2つをあわせて提示していただきます。', 'CONFIRM_2025'),
    (21, 'CHECKUP', '受診券・利用券と健康保険証', null, date '2025-12-01', 'EITHER',
     '受診券・利用券と照合し、契約している保険者の加入者であることを確かめます。', 'CONFIRM_CHECKUP'),
    (22, 'CHECKUP', '受診券・利用券とマイナ保険証', date '2024-04-01', null, 'IN_USE',
     'マイナ資格確認アプリで読み取り、受診券・利用券に記載の保険資格を確かめます。', 'CHECKUP'),
    (23, 'CHECKUP', '受診券・利用券とマイナポータルの保険資格の画面', date '2024-12-02', null, 'EITHER',
     '画面で、受診券・利用券に記載の保険資格を確かめます。', 'CONFIRM_CHECKUP'),
    (24, 'CHECKUP', '受診券・利用券、マイナ保険証と資格情報のお知らせ', date '2024-12-02', null, 'EITHER',
     'マイナ保険証と資格情報のお知らせの2つで、受診券・利用券に記載の保険資格を確かめます。', 'CONFIRM_CHECKUP'),
    (25, 'CHECKUP', '受診券・利用券と資格確認書', date '2024-12-02', null, 'EITHER',
     '資格確認書で、受診券・利用券に記載の保険資格を確かめます。', 'CONFIRM_CHECKUP'),
    (31, 'MIDWIFERY', '健康保険証', null, date '2025-12-01', 'EITHER',
     '直接支払制度を利用する方が、入所等の際に提示します。', 'CONFIRM_MIDWIFERY'),
    (32, 'MIDWIFERY', 'マイナ保険証', date '2024-07-01', null, 'IN_USE',
     '窓口の機器で読み取ります。自宅で出産した場合にも確認できます。', 'MIDWIFERY'),
    (33, 'MIDWIFERY', 'マイナポータルの保険資格の画面', date '2024-12-02', null, 'EITHER',
     '画面で資格を確認することで、直接支払制度を利用できます。', 'CONFIRM_MIDWIFERY'),
    (34, 'MIDWIFERY', 'マイナ保険証と資格情報のお知らせ', date '2024-12-02', null, 'EITHER',
     '2つで資格を確認することで、直接支払制度を利用できます。', 'CONFIRM_MIDWIFERY'),
    (35, 'MIDWIFERY', '資格確認書', date '2024-12-02', null, 'EITHER',
     '資格確認書で資格を確認することで、直接支払制度を利用できます。', 'CONFIRM_MIDWIFERY');
