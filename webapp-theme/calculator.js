// The amount follows what is typed. The server calculates: what is shown is what it would answer to the button.
const form = document.querySelector('form[data-answers]');
let waiting;
let asked = 0;

function address() {
  return '/calculator?' + new URLSearchParams(new FormData(form));
}

/** What was understood, or not, goes under the field; the field itself, where somebody is typing, is left alone. */
function tell(field, page) {
  const theirs = page.getElementById(field.id);
  for (const note of field.closest('.field').querySelectorAll('.understood, .field-error')) note.remove();
  field.closest('.field').append(...theirs.closest('.field').querySelectorAll('.understood, .field-error'));
  const wrong = theirs.getAttribute('aria-invalid');
  if (wrong) field.setAttribute('aria-invalid', wrong);
  else field.removeAttribute('aria-invalid');
}

async function calculate() {
  const number = ++asked;
  const here = address();
  try {
    const page = new DOMParser().parseFromString(await (await fetch(here)).text(), 'text/html');
    const answer = page.getElementById(form.dataset.answers);
    // An older answer that comes late, or a page of an error, is not shown.
    if (number !== asked || !answer) return;
    document.getElementById(form.dataset.answers).replaceChildren(...answer.childNodes);
    for (const field of form.querySelectorAll('input.amount')) tell(field, page);
    history.replaceState(null, '', here);
    const amount = document.querySelector('.result-amount');
    document.getElementById('answer-told').textContent = amount ? '補助額 ' + amount.textContent : '';
  } catch (away) {
    // The button is still there.
  }
}

form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(calculate, 250);
});
