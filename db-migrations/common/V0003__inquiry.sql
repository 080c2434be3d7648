-- The call centre as dated rows: a new number or new hours is a new row, the old one is closed.
create table call_centre (
    valid_from      date primary key,
    valid_to        date,
    name            varchar(100) not null,
    phone           varchar(20)  not null,
    phone_note      varchar(100) not null,
    say_first       varchar(200) not null,
    weekday_opens   time not null,
    weekday_closes  time not null,
    saturday_opens  time,
    saturday_closes time,
    source          varchar(200) not null
);
insert into call_centre (valid_from, valid_to, name, phone, phone_note, say_first, weekday_opens, weekday_closes, saturday_opens, saturday_closes, source) values
    (date '2020-08-07', date '2024-03-31', 'オンライン資格確認に関するお問合せ窓口', '0800-8007121', '通話無料',
     'お電話は混み合うことがあります。メールでのお問合せをおすすめします。',
     time '09:00:00', time '17:00:00', null, null, 'オンライン資格確認導入の手引き（令和2年9月 厚生労働省保険局）'),
    (date '2024-04-01', null, 'オンライン資格確認等コールセンター', '0800-080-4583', '通話無料',
     'はじめに医療機関等コード、医療機関・薬局名をお伝えください',
     time '08:00:00', time '18:00:00', time '08:00:00', time '16:00:00', 'オンライン資格確認（資格確認限定型）の御案内（令和6年11月 厚生労働省保険局）');

-- お問い合わせ, kept exactly as typed.
create sequence inquiry_seq start with 50 increment by 50;
create table inquiry (
    id              bigint primary key,
    number          varchar(20)   not null unique,
    form_id         varchar(40)   not null unique,
    received_at     timestamp with time zone not null,
    facility_code   varchar(10),
    facility_name   varchar(400)  not null,
    asker           varchar(200)  not null,
    mail            varchar(320),
    phone           varchar(20),
    question        text          not null
);
