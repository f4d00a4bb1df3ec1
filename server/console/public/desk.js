// The desk works without this file: it spares waiting, losing what was typed, and replying over a message nobody read.
const form = document.getElementById('risposta-modulo');
const field = document.getElementById('risposta');
/** A message must have been on the screen this long before a reply counts it as read. */
const readAfterMs = 2000;

function scrollLog() {
  const log = document.querySelector('.desk-log');
  if (log) log.scrollTop = log.scrollHeight;
}
scrollLog();

/** What was shown for a while in a visible tab is what the reply answers. */
let reading = null;
function readSoon() {
  clearTimeout(reading);
  if (!form) return;
  reading = setTimeout(() => {
    const live = document.getElementById('vivo');
    if (document.visibilityState !== 'visible' || !live) return;
    const seen = Number(live.dataset.lastSeq);
    if (seen > Number(form.elements.lastSeq.value)) form.elements.lastSeq.value = String(seen);
  }, readAfterMs);
}
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') readSoon();
});

let seen = Number(document.getElementById('vivo')?.dataset.lastSeq ?? 0);
const state = document.getElementById('vivo')?.dataset.state;
document.body.addEventListener('htmx:afterSettle', () => {
  const live = document.getElementById('vivo');
  if (!live) return;
  if (live.dataset.state !== state) {
    window.colmaAnnounce('Questa richiesta è cambiata: ricarica la pagina. Quello che hai scritto resta in questa scheda.');
  }
  const latest = Number(live.dataset.lastSeq);
  if (latest <= seen) return;
  const fresh = [...live.querySelectorAll('.desk-message-citizen')].filter((message) => Number(message.dataset.seq) > seen);
  seen = latest;
  scrollLog();
  if (fresh.length > 0) document.getElementById('novita').textContent = fresh.length === 1 ? 'Il cittadino ha scritto un messaggio nuovo.' : `Il cittadino ha scritto ${fresh.length} messaggi nuovi.`;
  readSoon();
});

if (form && field) {
  const key = `colma:sportello-${form.dataset.handoff}`;
  const save = () => {
    try { sessionStorage.setItem(key, field.value); } catch { /* storage is full or off: the form still works */ }
  };
  if (field.value === '') field.value = sessionStorage.getItem(key) ?? '';
  field.addEventListener('input', save);

  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector('button[name="manda"]'));
  });

  // A draft, a passage or a canned reply goes where the cursor is, and nothing is sent.
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-insert]');
    if (!button) return;
    event.preventDefault();
    const { selectionStart: from, selectionEnd: to, value } = field;
    const before = value.slice(0, from).trimEnd();
    const after = value.slice(to).trimStart();
    const text = button.dataset.insert;
    field.value = [before, text, after].filter((part) => part !== '').join('\n\n');
    form.elements.basis.value = button.dataset.basis;
    const end = (before === '' ? 0 : before.length + 2) + text.length;
    field.focus();
    field.setSelectionRange(end, end);
    save();
  });
}
