// Everything works without this file; it spares waiting, and losing what was typed.
document.documentElement.classList.add('js');

const keptPrefix = 'colma:';

/** A form marked data-keep survives a reload: its words stay in this tab until the analysis exists or the tab is closed. */
function keepForm(form) {
  const key = keptPrefix + form.dataset.keep;
  const fields = () => [...form.elements].filter((field) => field.name && field.name !== 'token' && field.type !== 'file' && field.type !== 'submit' && field.type !== 'hidden');
  const save = () => {
    const values = fields().map((field) => [field.name, field.type === 'checkbox' || field.type === 'radio' ? [field.value, field.checked] : field.value]);
    try { sessionStorage.setItem(key, JSON.stringify(values)); } catch { /* storage is full or off: the form still works */ }
  };
  // What the server sent back is newer than what was kept; only a form nobody has typed in is filled again.
  const untouched = ['alias', 'narrative', 'vacancyText'].every((name) => !form.elements[name] || form.elements[name].value === '');
  const kept = untouched && !document.getElementById('errori') ? sessionStorage.getItem(key) : null;
  if (kept) {
    for (const [name, value] of JSON.parse(kept)) {
      for (const field of fields().filter((candidate) => candidate.name === name)) {
        if (!Array.isArray(value)) field.value = value;
        else if (field.value === value[0]) field.checked = value[1];
      }
    }
    const query = form.elements.targetQuery;
    // htmx listens only once the document is complete.
    if (query?.value) document.addEventListener('DOMContentLoaded', () => window.htmx?.trigger(query, 'search'));
  }
  form.addEventListener('input', save);
}

/** Shown in one place, read out at once. */
function announce(text) {
  const place = document.getElementById('avviso');
  if (place) place.textContent = text;
}
window.colmaAnnounce = announce;

function start() {
  for (const form of document.querySelectorAll('form[data-keep]')) keepForm(form);
  for (const done of document.querySelectorAll('[data-kept-done]')) sessionStorage.removeItem(keptPrefix + done.dataset.keptDone);
  if (document.querySelector('[data-forget]')) {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(keptPrefix)) sessionStorage.removeItem(key);
  }

  // A second press while the first is under way is not sent.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('[data-once]') || event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    if (event.submitter) event.submitter.setAttribute('aria-busy', 'true');
  });
  // Coming back with the browser's arrow the form may be sent again.
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
  });

  // With scripts the list of jobs comes while typing: the button and the Enter key must not send the page.
  document.addEventListener('keydown', (event) => {
    const field = event.target;
    if (event.key !== 'Enter' || field.tagName !== 'INPUT' || field.type === 'submit' || !field.closest('form[data-keep]')) return;
    event.preventDefault();
    if (field.name === 'targetQuery' && window.htmx) window.htmx.trigger(field, 'search');
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-search]');
    if (button && window.htmx) {
      event.preventDefault();
      window.htmx.trigger(document.getElementById(button.dataset.search), 'search');
    }
    const opener = event.target.closest('[data-open-dialog]');
    if (opener) document.getElementById(opener.dataset.openDialog)?.showModal();
  });

  document.body.addEventListener('htmx:responseError', (event) => {
    const { xhr } = event.detail;
    if (xhr.status === 401) {
      announce('La sessione è scaduta. Apri l’accesso in un’altra scheda, entra, poi riprova qui: quello che hai scritto è ancora nella pagina.');
      return;
    }
    let problem = {};
    try { problem = JSON.parse(xhr.responseText); } catch { /* a page, not a problem */ }
    announce(`${problem.detail ?? 'Qualcosa non ha funzionato: riprova.'}${problem.requestId ? ` Codice della richiesta: ${problem.requestId}.` : ''}`);
  });
  // A line that replaced itself keeps the focus, or gives it to what is wrong in it.
  document.body.addEventListener('htmx:afterSettle', (event) => {
    const line = event.detail.elt;
    if (line?.matches?.('[data-keep-focus]')) (line.querySelector('[aria-invalid="true"]') ?? line).focus({ preventScroll: true });
  });
  document.body.addEventListener('htmx:sendError', () => announce('La rete non risponde: quello che hai scritto è ancora qui, riprova fra un momento.'));
  document.body.addEventListener('htmx:beforeRequest', () => announce(''));
}

start();
