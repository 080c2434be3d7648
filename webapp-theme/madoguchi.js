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
