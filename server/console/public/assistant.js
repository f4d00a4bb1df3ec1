// The assistant's page is a form and works without this file; it spares reloading, and shows the answer while it comes.
// In a scope of its own: other scripts of the page use the same short names.
(() => {
const pane = document.getElementById('assistente-pannello');
const toggle = document.getElementById('assistente-apri');
const openKey = 'colma-assistente';
const talkKey = 'colma:conversazione';
const store = {
  get: (area, key) => { try { return area.getItem(key); } catch { return null; } },
  set: (area, key, value) => { try { area.setItem(key, value); } catch { /* storage is off: the pane still works */ } },
};

/* One conversation in the page: sending, following, stopping. */
function bindTalk(talk) {
  if (!talk || talk.dataset.bound) return;
  talk.dataset.bound = 'yes';
  const log = talk.querySelector('.talk-log');
  const composer = talk.querySelector('[data-talk-composer]');
  const field = composer.elements.text;
  const files = composer.querySelector('input[type=file]');
  const fileNames = talk.querySelector('[data-talk-files]');
  const error = talk.querySelector('[data-talk-error]');
  const status = talk.querySelector('[data-talk-status]');
  const send = talk.querySelector('[data-talk-send]');
  let stop = talk.querySelector('[data-talk-stop]');
  let following = null;

  const speak = (text) => { if (status && text) status.textContent = text; };
  const toEnd = () => { log.scrollTop = log.scrollHeight; };
  const busy = (on) => {
    talk.dataset.busy = on ? 'yes' : '';
    send.disabled = on;
    if (!stop && on) {
      stop = document.createElement('button');
      stop.type = 'button';
      stop.className = 'btn btn-outline-danger talk-stop';
      stop.textContent = 'Ferma';
      send.before(stop);
    }
    if (stop) stop.hidden = !on;
  };
  const setConversation = (id, title) => {
    talk.dataset.conversation = id;
    talk.dataset.title = title ?? '';
    for (const input of talk.querySelectorAll('input[name=conversation]')) input.value = id;
    if (pane?.contains(talk)) {
      store.set(sessionStorage, talkKey, id);
      paneLinks(id);
    } else if (location.pathname.startsWith('/assistente')) history.replaceState(null, '', `/assistente/${id}`);
  };

  /* The answer as it comes. The browser connects again by itself and says which number it saw last. */
  function follow(turn) {
    following?.close();
    busy(true);
    const parts = turn.querySelector('.talk-parts');
    const source = new EventSource(`/assistente/${talk.dataset.conversation}/flusso?turno=${turn.dataset.turn}&dopo=${turn.dataset.after || 0}`);
    following = source;
    let losses = 0;
    const finish = () => {
      source.close();
      following = null;
      busy(false);
    };
    source.addEventListener('part', (event) => {
      losses = 0;
      const { at, html } = JSON.parse(event.data);
      turn.dataset.after = event.lastEventId;
      const near = log.scrollHeight - log.scrollTop - log.clientHeight < 160;
      const box = document.createElement('template');
      box.innerHTML = html;
      const part = box.content.firstElementChild;
      const before = parts.querySelector(`[data-part="${at}"]`);
      if (before) before.replaceWith(part);
      else parts.append(part);
      speak(part.dataset.say);
      if (near) toEnd();
    });
    source.addEventListener('end', (event) => {
      const { html, reload, status: how } = JSON.parse(event.data);
      finish();
      turn.dataset.status = how;
      turn.querySelector('.talk-end')?.remove();
      if (reload) { refresh(); return; }
      if (html) turn.querySelector('.talk-answer').insertAdjacentHTML('beforeend', html);
      for (const tool of turn.querySelectorAll('.talk-tool-running')) tool.remove();
      toEnd();
      document.dispatchEvent(new CustomEvent('colma:risposta'));
    });
    source.addEventListener('error', () => {
      // A lost network: the answer goes on at the server and is picked up again.
      losses += 1;
      if (losses === 2) speak('Collegamento perso: riprovo. La risposta va avanti lo stesso.');
      if (source.readyState === EventSource.CLOSED) { finish(); setTimeout(refresh, 1500); }
    });
  }

  /* Shows the conversation as the server has it: after a long absence, or when the stream is of another server. */
  async function refresh() {
    const id = talk.dataset.conversation;
    if (!id) return;
    try {
      const response = await fetch(`/assistente/pannello?conversazione=${id}&da=/assistente`, { headers: { accept: 'text/html' } });
      if (!response.ok) return;
      const box = document.createElement('template');
      box.innerHTML = await response.text();
      log.replaceChildren(...box.content.querySelector('.talk-log').childNodes);
      resume();
    } catch { setTimeout(refresh, 3000); }
  }

  function resume() {
    const last = log.querySelector('.talk-turn:last-of-type');
    toEnd();
    if (last?.dataset.status === 'running') follow(last);
    else busy(false);
  }

  async function post(form, submitter) {
    if (talk.dataset.busy === 'yes') return;
    const body = new FormData(form, submitter);
    if (!body.get('page')) body.set('page', pane?.contains(talk) ? location.pathname : '');
    if (!body.get('conversation')) body.set('conversation', talk.dataset.conversation ?? '');
    if (form === composer && field.value.trim() === '' && files.files.length === 0) { field.focus(); return; }
    error.textContent = '';
    busy(true);
    try {
      const response = await fetch('/assistente', { method: 'POST', body, headers: { accept: 'application/json' } });
      const answer = await response.json().catch(() => ({}));
      if (!response.ok) {
        error.textContent = response.status === 401 ? 'La sessione è scaduta: accedi in un’altra scheda, poi premi di nuovo Invia.' : (answer.detail ?? 'Non è andata: riprova.');
        busy(false);
        return;
      }
      if (answer.conversationId !== talk.dataset.conversation && talk.dataset.conversation) log.replaceChildren();
      setConversation(answer.conversationId, answer.title);
      log.querySelector('.talk-welcome')?.remove();
      log.insertAdjacentHTML('beforeend', answer.html);
      if (form === composer) {
        field.value = '';
        files.value = '';
        showFiles();
        grow();
      }
      field.focus({ preventScroll: true });
      toEnd();
      follow(document.getElementById(answer.turnId));
    } catch {
      error.textContent = 'La rete non risponde: quello che hai scritto è ancora qui. Riprova.';
      busy(false);
    }
  }

  talk.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('[data-talk-form]')) return;
    event.preventDefault();
    if (event.submitter?.matches('[data-talk-stop]')) return halt();
    post(form, event.submitter ?? undefined);
  });
  async function halt() {
    const id = talk.dataset.conversation;
    if (!id) return;
    if (stop) stop.disabled = true;
    try { await fetch(`/assistente/${id}/ferma`, { method: 'POST', headers: { accept: 'application/json' } }); } catch { error.textContent = 'La rete non risponde: riprova a fermare.'; }
    if (stop) stop.disabled = false;
    field.focus({ preventScroll: true });
  }
  talk.addEventListener('click', (event) => {
    if (event.target.closest('.talk-stop')) { event.preventDefault(); halt(); }
    const copy = event.target.closest('[data-copy]');
    if (copy) {
      navigator.clipboard?.writeText(copy.parentElement.querySelector('[data-copy-text]').textContent.trim()).then(() => {
        copy.textContent = 'Copiato';
        speak('Copiato');
      }, () => speak('Non riesco a copiare: seleziona il testo e copia a mano.'));
    }
    const cite = event.target.closest('.talk-cite');
    if (cite) {
      const source = document.getElementById(cite.getAttribute('href').slice(1));
      if (source) {
        event.preventDefault();
        source.querySelector('details').open = true;
        source.focus({ preventScroll: false });
      }
    }
  });

  // Enter sends, as people expect of a chat; with Shift it starts a new line. Composed letters are left alone.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    composer.requestSubmit(send);
  });
  const grow = () => { field.rows = Math.min(8, Math.max(2, field.value.split('\n').length)); };
  field.addEventListener('input', grow);

  function showFiles() {
    fileNames.textContent = [...files.files].map((file) => file.name).join(', ');
  }
  files.addEventListener('change', showFiles);
  // A file dropped anywhere on the conversation is attached; it goes with the next message.
  for (const kind of ['dragover', 'dragenter']) talk.addEventListener(kind, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    talk.classList.add('talk-drop');
  });
  talk.addEventListener('dragleave', (event) => { if (!talk.contains(event.relatedTarget)) talk.classList.remove('talk-drop'); });
  talk.addEventListener('drop', (event) => {
    talk.classList.remove('talk-drop');
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    files.files = event.dataTransfer.files;
    showFiles();
    field.focus();
  });

  if (talk.dataset.conversation && pane?.contains(talk)) store.set(sessionStorage, talkKey, talk.dataset.conversation);
  resume();
}

/* The pane of every page. */
function paneLinks(id) {
  const full = pane?.querySelector('[data-pane-full]');
  if (full) full.href = id ? `/assistente/${id}` : '/assistente';
}
async function fillPane(conversation) {
  const body = pane.querySelector('[data-pane-body]');
  const query = new URLSearchParams({ da: location.pathname });
  if (conversation) query.set('conversazione', conversation);
  body.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(`/assistente/pannello?${query}`, { headers: { accept: 'text/html' } });
    if (!response.ok) throw new Error(String(response.status));
    body.innerHTML = await response.text();
    bindTalk(body.querySelector('[data-talk]'));
    paneLinks(body.querySelector('[data-talk]').dataset.conversation);
  } catch {
    body.innerHTML = '<p class="talk-error">Non riesco ad aprire l’assistente. <a href="/assistente">Apri la sua pagina</a>.</p>';
  }
  body.removeAttribute('aria-busy');
}
async function openPane(focus) {
  pane.hidden = false;
  document.body.classList.add('with-assistant');
  toggle.setAttribute('aria-expanded', 'true');
  store.set(localStorage, openKey, 'aperto');
  if (!pane.querySelector('[data-talk]')) await fillPane(store.get(sessionStorage, talkKey));
  if (focus) (pane.querySelector('textarea') ?? pane.querySelector('h2')).focus({ preventScroll: true });
}
function closePane() {
  pane.hidden = true;
  document.body.classList.remove('with-assistant');
  toggle.setAttribute('aria-expanded', 'false');
  store.set(localStorage, openKey, 'chiuso');
  toggle.focus();
}
if (pane && toggle) {
  toggle.setAttribute('role', 'button');
  toggle.setAttribute('aria-controls', pane.id);
  toggle.setAttribute('aria-expanded', 'false');
  toggle.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (pane.hidden) openPane(true);
    else closePane();
  });
  toggle.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    toggle.click();
  });
  pane.querySelector('[data-pane-close]').addEventListener('click', closePane);
  pane.querySelector('[data-pane-new]').addEventListener('click', async () => {
    store.set(sessionStorage, talkKey, '');
    await fillPane('');
    pane.querySelector('textarea')?.focus();
  });
  pane.addEventListener('keydown', (event) => { if (event.key === 'Escape' && !event.isComposing) closePane(); });
  // On a narrow screen the pane covers the page: it opens only when asked for.
  if (store.get(localStorage, openKey) === 'aperto' && window.matchMedia('(min-width: 992px)').matches) openPane(false);
}
document.addEventListener('keydown', (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyA') return;
  event.preventDefault();
  if (pane && toggle) {
    if (pane.hidden) openPane(true);
    else closePane();
  } else document.querySelector('[data-talk] textarea')?.focus();
});

bindTalk(document.querySelector('main [data-talk]'));
// On a narrow screen the list of conversations comes folded.
const fold = document.querySelector('.talk-history-fold');
if (fold && window.matchMedia('(max-width: 991px)').matches) fold.open = false;
})();
