-- Which 地方厚生（支）局 publishes the list (コード内容別医療機関一覧表) of which prefecture, by the name its headings use.
create table bureau_prefecture (
    prefecture varchar(2) primary key,
    name       varchar(4) not null unique,
    bureau     varchar(4) not null
);
insert into bureau_prefecture (prefecture, name, bureau) values
    ('01', '北海道', '北海道'),
    ('02', '青森県', '東北'), ('03', '岩手県', '東北'), ('04', '宮城県', '東北'), ('05', '秋田県', '東北'),
    ('06', '山形県', '東北'), ('07', '福島県', '東北'),
    ('08', '茨城県', '関東信越'), ('09', '栃木県', '関東信越'), ('10', '群馬県', '関東信越'), ('11', '埼玉県', '関東信越'),
    ('12', '千葉県', '関東信越'), ('13', '東京都', '関東信越'), ('14', '神奈川県', '関東信越'), ('15', '新潟県', '関東信越'),
    ('19', '山梨県', '関東信越'), ('20', '長野県', '関東信越'),
    ('16', '富山県', '東海北陸'), ('17', '石川県', '東海北陸'), ('21', '岐阜県', '東海北陸'), ('22', '静岡県', '東海北陸'),
    ('23', '愛知県', '東海北陸'), ('24', '三重県', '東海北陸'),
    ('18', '福井県', '近畿'), ('25', '滋賀県', '近畿'), ('26', '京都府', '近畿'), ('27', '大阪府', '近畿'),
    ('28', '兵庫県', '近畿'), ('29', '奈良県', '近畿'), ('30', '和歌山県', '近畿'),
    ('31', '鳥取県', '中国四国'), ('32', '島根県', '中国四国'), ('33', '岡山県', '中国四国'), ('34', '広島県', '中国四国'),
    ('35', '山口県', '中国四国'),
    ('36', '徳島県', '四国'), ('37', '香川県', '四国'), ('38', '愛媛県', '四国'), ('39', '高知県', '四国'),
    ('40', '福岡県', '九州'), ('41', '佐賀県', '九州'), ('42', '長崎県', '九州'), ('43', '熊本県', '九州'),
    ('44', '大分県', '九州'), ('45', '宮崎県', '九州'), ('46', '鹿児島県', '九州'), ('47', '沖縄県', '九州');

-- Where a list has no row of header words: which column means what. Columns not named here mean nothing to us
-- (I: 病床数, 診療科名). The meanings are those of ListColumn.
create table list_position (
    bureau   varchar(4)   not null,
    position varchar(2)   not null,
    meaning  varchar(20)  not null,
    source   varchar(300) not null,
    primary key (bureau, position)
);
insert into list_position (bureau, position, meaning, source)
select bureau, position, meaning, source
from (values
    ('北海道',   '実物は未見。公開の取込プログラム2件が、令和8年9月の北海道の表と全国8局の表を A～J の同じ並びで読んでいる'),
    ('東北',     '実物は未見。公開の取込プログラムが、全国8局の表（県ごとのシート）を A～J の同じ並びで読んでいる'),
    ('関東信越', '実物は未見。公開の取込プログラム2件が、令和8年9月の表を A～J の同じ並びで読んでいる'),
    ('東海北陸', '実物は未見。公開の取込プログラムが、全国8局の表を A～J の同じ並びで読んでいる'),
    ('近畿',     '令和8年7月1日現在「福井県 薬局」の実物からの抜粋（公開の試験データ）'),
    ('中国四国', '実物は未見。公開の取込プログラムが、全国8局の表を A～J の同じ並びで読んでいる'),
    ('四国',     '実物は未見。公開の取込プログラムが、全国8局の表を A～J の同じ並びで読んでいる'),
    ('九州',     '実物は未見。公開の取込プログラムが令和8年7月の表で確認と記す。令和2年ごろは C・G・K・P 列だったという記述もある')
    ) as found (bureau, source)
cross join (values
    ('A', 'SERIAL'), ('B', 'NUMBER'), ('C', 'NAME'), ('D', 'ADDRESS'), ('E', 'PHONE'),
    ('F', 'FOUNDER'), ('G', 'MANAGER'), ('H', 'DESIGNATED_ON'), ('J', 'REMARKS')
    ) as columns_found (position, meaning);

-- Header words, without blanks. No meaning: the word is known, and its column means nothing to us.
create table list_header_word (
    word    varchar(40)  primary key,
    meaning varchar(20),
    source  varchar(300) not null
);
insert into list_header_word (word, meaning, source) values
    ('項番',                   'SERIAL',        '一覧表（PDF 版）の表頭'),
    ('医療機関番号',           'NUMBER',        '一覧表（PDF 版）の表頭'),
    ('医療機関名称',           'NAME',          '一覧表（PDF 版）の表頭'),
    ('医療機関所在地',         'ADDRESS',       '一覧表（PDF 版）の表頭'),
    ('電話番号',               'PHONE',         '一覧表（PDF 版）の表頭'),
    ('勤務医数',               null,            '一覧表（PDF 版）の表頭'),
    ('開設者氏名',             'FOUNDER',       '一覧表（PDF 版）の表頭'),
    ('管理者氏名',             'MANAGER',       '一覧表（PDF 版）の表頭'),
    ('指定年月日',             'DESIGNATED_ON', '一覧表（PDF 版）の表頭'),
    ('登録理由',               null,            '一覧表（PDF 版）の表頭'),
    ('指定期間始',             null,            '一覧表（PDF 版）の表頭'),
    ('病床数',                 null,            '一覧表（PDF 版）の表頭'),
    ('診療科名',               null,            '一覧表（PDF 版）の表頭'),
    ('備考',                   'REMARKS',       '一覧表（PDF 版）の表頭'),
    ('医療機関所在地（住所）', 'ADDRESS',       '届出受理医療機関名簿の表頭'),
    ('医療機関所在地（郵便番号）', 'POSTAL_CODE', '推定（届出受理医療機関名簿の書き方から）'),
    ('種別',                   'REMARKS',       '届出受理医療機関名簿の表頭'),
    ('番号',                   'SERIAL',        '推定'),
    ('薬局番号',               'NUMBER',        '推定'),
    ('薬局名称',               'NAME',          '推定'),
    ('薬局所在地',             'ADDRESS',       '推定'),
    ('ステーションコード',     'NUMBER',        '推定'),
    ('ステーション名称',       'NAME',          '推定'),
    ('ステーション所在地',     'ADDRESS',       '推定'),
    ('名称',                   'NAME',          '推定'),
    ('所在地',                 'ADDRESS',       '推定'),
    ('住所',                   'ADDRESS',       '推定'),
    ('郵便番号',               'POSTAL_CODE',   '推定'),
    ('開設者',                 'FOUNDER',       '推定'),
    ('管理者',                 'MANAGER',       '推定'),
    ('状態',                   'REMARKS',       '推定'),
    ('現存/休止',              'REMARKS',       '推定');
