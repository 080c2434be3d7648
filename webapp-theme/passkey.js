// Passkeys: the browser makes or shows one, and the answer goes with a form like any other. Without it the forms stay hidden.

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

function asked(form) {
  const options = JSON.parse(form.dataset.options).publicKey;
  options.challenge = bytes(options.challenge);
  if (options.user) options.user.id = bytes(options.user.id);
  for (const key of [...options.excludeCredentials || [], ...options.allowCredentials || []]) key.id = bytes(key.id);
  return options;
}

function answered(credential) {
  const response = {};
  for (const part of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (credential.response[part]) response[part] = text(credential.response[part]);
  }
  if (credential.response.getTransports) response.transports = credential.response.getTransports();
  return JSON.stringify({id: credential.id, rawId: text(credential.rawId), type: credential.type, response, clientExtensionResults: {}});
}

function said(failure) {
  if (failure.name === 'InvalidStateError') return 'この端末のパスキーは、もう登録されています。';
  return 'パスキーを使えませんでした。途中でやめたか、この端末に使えるパスキーがありません。もう一度試すか、ほかの方法を使ってください。';
}

for (const place of document.querySelectorAll('.passkey')) {
  const form = place.querySelector('form');
  const options = place.querySelector('[data-options]');
  place.querySelector('.passkey-can').hidden = !window.PublicKeyCredential;
  const cannot = place.querySelector('.passkey-cannot');
  if (cannot) cannot.hidden = !!window.PublicKeyCredential;
  form.addEventListener('submit', async event => {
    if (form.elements.answer.value) return;
    event.preventDefault();
    const button = event.submitter;
    const trouble = place.querySelector('[role="status"]');
    trouble.textContent = '';
    try {
      const publicKey = asked(options);
      const credential = publicKey.user ? await navigator.credentials.create({publicKey}) : await navigator.credentials.get({publicKey});
      form.elements.answer.value = answered(credential);
      form.requestSubmit(button);
    } catch (failure) {
      trouble.textContent = said(failure);
    }
  });
}

// Whoever comes back to the page by the browser's button is asked anew.
addEventListener('pageshow', () => {
  for (const field of document.querySelectorAll('.passkey input[name="answer"]')) field.value = '';
});
