// The draft page: keys, the light between words and lines, live progress. Without this file every form still works.
const narrow = window.matchMedia('(max-width: 991px)');
const lines = () => [...document.querySelectorAll('[data-line]')];
const lineOf = (element) => element?.closest?.('[data-line]') ?? null;

/* The text is a sheet on a narrow screen, always open on a wide one. */
function placeText() {
  const sheet = document.getElementById('testi');
  if (sheet) sheet.open = !narrow.matches;
}
narrow.addEventListener('change', placeText);

/* Hover or focus lights a line's words in the text, and the reverse. */
function light(itemIds) {
  for (const lit of document.querySelectorAll('.is-lit')) lit.classList.remove('is-lit');
  for (const id of itemIds) {
    document.getElementById(`riga-${id}`)?.classList.add('is-lit');
    for (const mark of document.querySelectorAll('mark[data-items]')) {
      if (mark.dataset.items.split(' ').includes(id)) mark.classList.add('is-lit');
    }
  }
}
function lightFrom(target) {
  const marked = target.closest?.('[data-items]');
  const line = lineOf(target);
  light(marked ? marked.dataset.items.split(' ') : line ? [line.dataset.line] : []);
}
document.addEventListener('mouseover', (event) => lightFrom(event.target));
document.addEventListener('focusin', (event) => lightFrom(event.target));

/* A quote opens the text at its words without moving the lines. */
document.addEventListener('click', (event) => {
  const proof = event.target.closest('[data-proof]');
  if (proof) {
    event.preventDefault();
    const sheet = document.getElementById('testi');
    if (sheet) sheet.open = true;
    const place = document.getElementById(proof.dataset.proof);
    const pane = place?.closest('.draft-texts');
    if (!place || !pane) return;
    pane.scrollTop += place.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
    place.focus({ preventScroll: true });
    light([lineOf(proof)?.dataset.line].filter(Boolean));
    return;
  }
  const mark = event.target.closest('mark[data-items]');
  if (mark && !window.getSelection()?.toString()) goTo(document.getElementById(`riga-${mark.dataset.items.split(' ')[0]}`));
});

function goTo(line) {
  if (!line) return;
  if (narrow.matches) placeText();
  line.focus({ preventScroll: true });
  line.scrollIntoView({ block: 'nearest' });
}

/* Keys. Single letters can be switched off: they get in the way of speech input. */
const keysOff = () => localStorage.getItem('colma:scorciatoie') === 'no';
function step(by) {
  const all = lines();
  const at = all.indexOf(lineOf(document.activeElement));
  goTo(all[at === -1 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))]);
}
function act(name) {
  const line = lineOf(document.activeElement);
  const control = line?.querySelector(`[data-act="${name}"]`);
  if (!control) return;
  if (control.tagName === 'DETAILS') {
    for (const other of line.querySelectorAll('.line-choices details')) other.open = other === control;
    control.querySelector('input:checked, textarea, input:not([type=hidden])')?.focus();
  } else control.click();
}
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const { target } = event;
  if (event.key === 'Escape' && target.closest('.line-disclosure[open]')) {
    const line = lineOf(target);
    target.closest('.line-disclosure[open]').open = false;
    line?.focus();
    return;
  }
  if (target.closest('input, textarea, select, dialog') || keysOff()) return;
  const actions = { j: () => step(1), k: () => step(-1), a: () => act('accept'), e: () => act('edit'), r: () => act('reject'), u: () => act('undo'), '?': () => document.getElementById('aiuto')?.showModal() };
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});
const toggle = document.getElementById('scorciatoie-attive');
if (toggle) {
  toggle.checked = !keysOff();
  toggle.addEventListener('change', () => localStorage.setItem('colma:scorciatoie', toggle.checked ? 'si' : 'no'));
}

/* After a decision the focus stays on the line that was decided, wherever its buttons went. */
let decidedLine = null;
document.body.addEventListener('htmx:beforeRequest', (event) => {
  decidedLine = lineOf(event.target)?.dataset.line ?? decidedLine;
});
document.body.addEventListener('htmx:afterSettle', (event) => {
  if (event.detail.target?.id === 'bozza' || event.detail.elt?.id === 'bozza') arrived();
  const line = decidedLine === null ? null : document.getElementById(`riga-${decidedLine}`);
  if (!line || !(event.detail.elt === line || event.detail.elt?.id === 'bozza')) return;
  decidedLine = null;
  const wrong = line.querySelector('[aria-invalid="true"]');
  (wrong ?? line).focus({ preventScroll: true });
});
function arrived() {
  placeText();
  follow();
}

/* Live progress: steps as they happen, then the draft in place of its skeleton. */
function follow() {
  const place = document.querySelector('[data-events]');
  if (!place || !window.EventSource) return;
  const events = new EventSource(place.dataset.events);
  const steps = [...place.querySelectorAll('[data-step]')];
  const status = place.querySelector('[role="status"]');
  steps[0]?.classList.add('is-doing');
  events.addEventListener('step', (event) => {
    const at = steps.findIndex((step) => step.dataset.step === JSON.parse(event.data).step);
    steps.forEach((step, n) => {
      step.classList.toggle('is-done', n <= at);
      step.classList.toggle('is-doing', n === at + 1);
    });
  });
  let tries = 0;
  const show = () => {
    events.close();
    if (status) status.textContent = 'La bozza è pronta.';
    window.htmx.ajax('GET', place.dataset.content, { target: '#bozza', swap: 'outerHTML show:none' });
  };
  events.addEventListener('done', show);
  // A stream that broke without saying why may have ended because the draft is there.
  events.addEventListener('error', () => {
    if (++tries > 3) show();
  });
}

placeText();
follow();
