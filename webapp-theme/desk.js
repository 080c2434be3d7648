// For the staff's pages, after PrimeFaces and before its widgets.

const nonce = document.currentScript.nonce;
// For the forms there are, and again for those that part of a page brought.
PrimeFaces.csp.init(nonce);
$(() => PrimeFaces.csp.init(nonce));
$(document).on('pfAjaxUpdated', () => PrimeFaces.csp.init(nonce));

// f:ajax by way of PrimeFaces: faces.js runs the scripts of what it receives without the nonce.
if (typeof mojarra !== 'undefined') mojarra.ab = (source, event, name, execute, render) => {
  const element = typeof source === 'string' ? document.getElementById(source) : source;
  const ids = words => (words || '').replace('@form', element.form.id).replace('@this', element.id);
  PrimeFaces.ab({ s: element.id, f: element.form.id, e: name, p: ids(execute) || element.id, u: ids(render) });
};

// What p:fileUpload leaves without a role or a name.
const nameUploads = () => {
  for (const button of document.querySelectorAll('.ui-fileupload-choose')) {
    button.setAttribute('role', 'button');
    // Opened by the button alone.
    for (const input of button.querySelectorAll('input')) input.hidden = true;
  }
  for (const bar of document.querySelectorAll('.ui-fileupload [role=progressbar]')) bar.setAttribute('aria-label', '送信の進み具合');
};
$(() => {
  nameUploads();
  for (const upload of document.querySelectorAll('.ui-fileupload')) new MutationObserver(nameUploads).observe(upload, { childList: true, subtree: true });
});
$(document).on('pfAjaxUpdated', nameUploads);

// A list's place (what was searched, the order, the first row) lives in the address: it can be reloaded, kept and sent on,
// and each request of the list carries it.
const carryPlace = () => {
  for (const form of document.querySelectorAll('form.list')) form.action = location.pathname + location.search;
};
$(carryPlace);
$(document).on('pfAjaxComplete', (event, xhr, settings, args) => {
  if (args && args.place !== undefined) history.replaceState(null, '', location.pathname + args.place);
  carryPlace();
});

// What PrimeFaces' own Japanese lacks or says like a machine. StaffWordsTest compares it with their English.
$.extend(true, PrimeFaces.locales.ja, {
  dateFormat: 'yy/mm/dd',
  unexpectedError: '予期しないエラーが起きました。もう一度お試しください。',
  aria: {
    cancelEdit: '変更をやめる',
    collapseLabel: '閉じる',
    collapseRow: '行を閉じる',
    editRow: '行を変更する',
    expandLabel: '開く',
    expandRow: '行を開く',
    falseLabel: 'いいえ',
    filterConstraint: '絞り込みの条件',
    filterOperator: '絞り込みの組み合わせ',
    jumpToPageDropdownLabel: 'ページを選ぶ',
    jumpToPageInputLabel: 'ページ番号を入力',
    listLabel: '候補の一覧',
    nullLabel: '選んでいません',
    rowsPerPageLabel: '1ページの行数',
    selectRow: '行を選ぶ',
    slideNumber: '{slideNumber}枚目',
    star: '星1つ',
    stars: '星{star}つ',
    trueLabel: 'はい',
    unselectRow: '行の選択をやめる',
    'datatable.sort.ASC': '昇順に並べる',
    'datatable.sort.DESC': '降順に並べる',
    'datatable.sort.NONE': '元の順に戻す',
    'messages.FATAL': '重大なエラー',
    'messages.INFO': 'お知らせ',
    'spinner.DECREASE': '減らす',
    'spinner.INCREASE': '増やす',
  },
});
