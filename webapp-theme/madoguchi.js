// Everything works without this file; it only makes a few things more comfortable.

const summary = document.querySelector('main > .page > .errors');
if (summary) {
  summary.focus();
  // A link to a group of radio buttons leads to its first button.
  summary.addEventListener('click', event => {
    const target = event.target.hash && document.getElementById(decodeURIComponent(event.target.hash.slice(1)));
    const field = target && (target.matches('input, select, textarea') ? target : target.querySelector('input'));
    if (!field) return;
    event.preventDefault();
    field.focus();
  });
}

const sent = new Set();
document.addEventListener('submit', event => {
  const button = event.submitter;
  if (!button || event.defaultPrevented) return;
  // After the browser has collected the form: a disabled button would not be sent along.
  setTimeout(() => { button.disabled = true; sent.add(button); });
  // Whoever stopped the browser, or got no answer, may press again: the server counts it once.
  setTimeout(awaken, 10_000);
});
addEventListener('pageshow', awaken);
function awaken() {
  for (const button of sent) button.disabled = false;
  sent.clear();
}

// A table wider than the screen scrolls within itself; the keyboard must reach it to do so.
for (const table of document.querySelectorAll('.prose table')) {
  if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
}

for (const button of document.querySelectorAll('.button.print')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

// Work that goes on by itself: the part of the page that shows it is asked for again until it is done.
async function look() {
  const mark = document.querySelector('[data-live]');
  if (!mark) return;
  const part = document.getElementById(mark.dataset.live);
  try {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    part.replaceWith(page.getElementById(part.id) || part);
  } catch (away) {
    // Asked again in a moment.
  }
  setTimeout(look, 1500);
}
setTimeout(look, 1500);

// Some minutes before the sign-in ends, a bar says so and offers to go on. The server is asked first: another page may have gone on.
const stay = document.getElementById('stay');
if (stay) {
  const WARN = 300;
  const text = document.getElementById('stay-text');
  const on = document.getElementById('stay-on');
  let ends = Date.now() + stay.dataset.secondsLeft * 1000;
  let closed = false;
  let timer;

  const show = (words, canStay) => {
    stay.hidden = closed;
    on.hidden = !canStay;
    // Once it is there: a live region tells what changes in it.
    setTimeout(() => { if (text.textContent !== words) text.textContent = words; });
  };
  const watchIn = seconds => {
    clearTimeout(timer);
    // At most a minute at a time: a machine that slept has missed some.
    timer = setTimeout(watch, Math.min(Math.max(seconds, 1), 60) * 1000);
  };
  function watch() {
    const left = (ends - Date.now()) / 1000;
    if (left > WARN) watchIn(left - WARN);
    else ask('GET').catch(() => watchIn(30));
  }
  async function ask(method) {
    const { seconds, until, last } = await (await fetch('/my/stay', { method, body: method === 'POST' ? new URLSearchParams() : null })).json();
    if (seconds <= 0) {
      closed = false;
      show('ログインの時間が終わりました。入力した内容は消えません。そのまま送信すると、お預かりして、ログインのあとに続けられます。', false);
      return;
    }
    ends = Date.now() + seconds * 1000;
    if (seconds > WARN) {
      closed = false;
      stay.hidden = true;
      watchIn(seconds - WARN);
    } else {
      if (last) show(`${until}に、1日のログインの時間が終わります。入力した内容は消えません。送信すると、ログインのあとに続けられます。`, false);
      else show(`しばらく操作がないため、${until}にログインの時間が終わります。`, true);
      watchIn(Math.min(seconds + 1, 20));
    }
  }

  on.addEventListener('click', () => ask('POST').catch(() => show('つながりませんでした。少し待ってから、もう一度押してください。', true)));
  const close = () => { closed = true; stay.hidden = true; };
  document.getElementById('stay-close').addEventListener('click', close);
  stay.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
  watch();
}
