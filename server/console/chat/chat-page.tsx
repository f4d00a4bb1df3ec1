import type { KeptAnswer } from '../../../agents/adviser/keep-answer.ts';
import { questionLanguages } from '../../../agents/adviser/language.ts';
import { phrasesOf } from '../../../agents/adviser/phrases.ts';
import { questionCharsMax } from '../../answers/answer-asked.ts';
import type { OpenedMessage } from '../../conversations/list-messages.ts';
import type { SwitchState } from '../../switches.ts';
import { DeskMessage, DeskPoll } from './desk-messages.tsx';
import { Exchange } from './exchange.tsx';
import { PersonSection, type PersonView } from './person-section.tsx';

export type ChatView = {
  answers: KeptAnswer[];
  /** Messages from and to a person, in the conversation's language, and the number from which newer ones are asked. */
  desk: { messages: OpenedMessage[]; upTo: number };
  person: PersonView;
  /** A model is on: the script shows the answer as it comes. */
  streaming: boolean;
  contact: string | null;
  /** The switch when answers are suspended. */
  stopped: SwitchState | null;
  typed: { question: string; asOf: string };
  error: string | null;
  token: string;
  today: string;
};

const languageNames = {
  en: 'English',
  ro: 'română',
  ar: 'العربية',
  es: 'español',
  uk: 'українська',
  fr: 'français',
} as const;

/** The public chat. A plain form; with scripts an answer is added below the others and nothing else moves. */
export function ChatPage({ view }: { view: ChatView }) {
  return (
    <div class="chat">
      <h1>Domande sul programma</h1>
      <section class="chat-intro" aria-label="Che cosa fa questo assistente">
        <p>
          <strong>Ti risponde un sistema automatico (intelligenza artificiale), non una persona.</strong> Cerca nei
          documenti di GOL e dei servizi per il lavoro in Lombardia e ti dice dove sta scritto; se non lo trova, lo
          dice.
        </p>
        <p>
          Non decide chi ha diritto a che cosa, non prenota, non vede la tua pratica e può sbagliare. Non scrivere nome,
          codice fiscale, telefono o notizie sulla salute: non servono. <a href="/privacy#chat">Privacy</a>
        </p>
        <p class="console-quiet mb-0">
          Puoi scrivere anche in{' '}
          {questionLanguages
            .filter((lang) => lang !== 'it')
            .map((lang, n) => (
              <>
                {n === 0 ? null : ', '}
                <bdi lang={lang}>{languageNames[lang]}</bdi>
              </>
            ))}
          : i passi citati restano in italiano.
        </p>
      </section>
      <div id="conversazione" class="chat-log" role="log" aria-live="polite" aria-label="Conversazione">
        {inOrder(view)}
      </div>
      {view.streaming ? (
        <div id="in-corso" class="chat-exchange" hidden>
          <div class="chat-question">
            <p class="chat-words" dir="auto"></p>
          </div>
          <div class="chat-answer">
            <p class="chat-step console-quiet" role="status"></p>
            <div class="chat-words chat-coming" dir="auto"></div>
          </div>
        </div>
      ) : null}
      {view.person.stored ? <DeskPoll after={view.desk.upTo} /> : null}
      {view.stopped === null ? null : <Stopped view={view} state={view.stopped} />}
      {view.stopped === null || view.person.open !== null ? <QuestionForm view={view} /> : null}
      {view.answers.length === 0 ? null : (
        <form method="post" action="/chat/nuova" class="chat-new">
          <button type="submit" class="btn btn-sm btn-outline-primary">
            Nuova conversazione
          </button>
        </form>
      )}
      <PersonSection view={view.person} />
    </div>
  );
}

/** Answers of the machine and messages of a person as they came, whoever they came from. */
function inOrder(view: ChatView) {
  const all = [
    ...view.answers.map((kept) => ({
      at: kept.askedAt,
      shown: <Exchange kept={kept} />,
    })),
    ...view.desk.messages.map((message) => ({
      at: message.createdAt,
      shown: <DeskMessage message={message} lang={view.person.lang} />,
    })),
  ];
  return all.sort((a, b) => a.at.getTime() - b.at.getTime()).map(({ shown }) => shown);
}

function QuestionForm({ view }: { view: ChatView }) {
  const wrong = view.error !== null;
  return (
    <form
      id="domanda-modulo"
      method="post"
      action="/chat"
      class="chat-form"
      {...(view.streaming
        ? { 'data-stream': 'true' }
        : {
            'hx-post': '/chat',
            'hx-target': '#conversazione',
            'hx-swap': 'beforeend show:none',
            'hx-disabled-elt': 'find button',
          })}
      novalidate
    >
      <input type="hidden" name="token" value={view.token} />
      <div class={`console-field${wrong ? ' console-field-wrong' : ''}`}>
        <label for="domanda">{view.stopped === null ? 'La tua domanda' : 'Scrivi allo sportello'}</label>
        <textarea
          class="form-control"
          id="domanda"
          name="question"
          rows={3}
          maxlength={questionCharsMax}
          dir="auto"
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby="domanda-errore"
        >
          {view.typed.question}
        </textarea>
        <p class="console-field-error" id="domanda-errore">
          {view.error}
        </p>
      </div>
      <div class="chat-form-end">
        <button type="submit" class="btn btn-primary">
          Chiedi
        </button>
        <details class="chat-date" open={view.typed.asOf !== ''}>
          <summary class="line-link">Chiedi com’era in un’altra data</summary>
          <div class="console-field">
            <label for="alla-data">Alla data</label>
            <input
              class="form-control console-short"
              type="date"
              id="alla-data"
              name="asOf"
              value={view.typed.asOf}
              max={view.today}
            />
          </div>
        </details>
      </div>
    </form>
  );
}

function Stopped({ view, state }: { view: ChatView; state: SwitchState }) {
  return (
    <div class="alert alert-warning console-alert" role="alert">
      <p>
        Le risposte automatiche sono sospese da chi amministra il sistema. Motivo: {state.reason}. Le risposte già date
        restano qui sopra.
      </p>
      <p class="mb-0">{phrasesOf('it').askOffice(view.contact ?? phrasesOf('it').office)}</p>
      {view.typed.question === '' ? null : <p class="mb-0">La domanda non è stata inviata: «{view.typed.question}»</p>}
    </div>
  );
}
