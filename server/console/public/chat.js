// The chat works without this file: it only empties the field, and shows where the new answer is.
const form = document.getElementById('domanda-modulo');
const field = document.getElementById('domanda');
const problem = document.getElementById('domanda-errore');

document.body.addEventListener('htmx:afterRequest', (event) => {
  if (event.detail.elt !== form) return;
  const { status } = event.detail.xhr;
  if (status === 422) {
    field.setAttribute('aria-invalid', 'true');
    field.focus();
    return;
  }
  if (status !== 200) return;
  field.removeAttribute('aria-invalid');
  problem.textContent = '';
  field.value = '';
  field.focus({ preventScroll: true });
  document.querySelector('#conversazione > :last-child')?.scrollIntoView({ block: 'start' });
});

// Enter sends, as people expect of a chat; with Shift it starts a new line. Composed letters are left alone.
field?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (field.value.trim() !== '') form.requestSubmit();
});
