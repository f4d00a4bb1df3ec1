// The chat works without this file: it only empties the field, and shows where the new answer is.
const form = document.getElementById('domanda-modulo');
const field = document.getElementById('domanda');
const problem = document.getElementById('domanda-errore');

const refuse = () => {
  field.setAttribute('aria-invalid', 'true');
  field.focus();
};
const showAnswer = () => {
  field.removeAttribute('aria-invalid');
  problem.textContent = '';
  field.value = '';
  field.focus({ preventScroll: true });
  document.querySelector('#conversazione > :last-child')?.scrollIntoView({ block: 'start' });
};

document.body.addEventListener('htmx:afterRequest', (event) => {
  if (event.detail.elt !== form) return;
  const { status } = event.detail.xhr;
  if (status === 422) refuse();
  else if (status === 200) showAnswer();
});

// Where a model answers, what is done and each checked sentence are shown as they come; then the whole answer takes their place.
if (form?.dataset.stream === 'true') {
  const coming = document.getElementById('in-corso');
  const [words, step, sentences] = ['.chat-question p', '.chat-step', '.chat-coming'].map((name) =>
    coming.querySelector(name),
  );
  const button = form.querySelector('button[type="submit"]');
  const seen = {
    step: (text) => {
      step.textContent = text;
    },
    sentence: (text) => {
      const line = document.createElement('p');
      line.textContent = text;
      sentences.append(line);
    },
    done: (html) => {
      document.getElementById('conversazione').insertAdjacentHTML('beforeend', html);
      coming.hidden = true;
      showAnswer();
    },
    // The message went to a person: the page fetches it with whatever else is new.
    desk: () => {
      coming.hidden = true;
      showAnswer();
      htmx.trigger(document.body, 'chat-novita');
    },
    problem: (text) => {
      coming.hidden = true;
      problem.textContent = text;
    },
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (button.disabled) return;
    button.disabled = true;
    problem.textContent = '';
    let ended = false;
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        headers: { accept: 'text/event-stream' },
        body: new URLSearchParams(new FormData(form)),
      });
      if (!response.ok) {
        problem.textContent = response.status === 422 ? await response.text() : 'La domanda non è arrivata. Riprova fra un momento.';
        refuse();
        return;
      }
      words.textContent = field.value;
      step.textContent = '';
      sentences.replaceChildren();
      coming.hidden = false;
      coming.scrollIntoView({ block: 'nearest' });
      let rest = '';
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        const blocks = (rest + read.value).split('\n\n');
        rest = blocks.pop();
        for (const block of blocks) {
          const lines = block.split('\n');
          const name = lines.find((line) => line.startsWith('event: '))?.slice(7);
          const data = lines.filter((line) => line.startsWith('data: ')).map((line) => line.slice(6));
          if (name === 'done' || name === 'desk' || name === 'problem') ended = true;
          seen[name]?.(data.join('\n'));
        }
      }
      if (!ended) seen.problem('Il collegamento si è interrotto: ricarica la pagina, la risposta potrebbe essere già lì.');
    } catch {
      seen.problem('Il collegamento si è interrotto: ricarica la pagina, la risposta potrebbe essere già lì.');
    } finally {
      button.disabled = false;
    }
  });
}

// Enter sends, as people expect of a chat; with Shift it starts a new line. Composed letters are left alone.
field?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (field.value.trim() !== '') form.requestSubmit();
});
