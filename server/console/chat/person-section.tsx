import { deskPhrasesOf, formatPromise } from '../../../agents/adviser/desk-phrases.ts';
import { phrasesOf } from '../../../agents/adviser/phrases.ts';
import type { Handoff } from '../../../db/schema/conversations.ts';
import { rightToLeft } from './chat-labels.ts';
import { keptDays } from './person-cookie.ts';

export type PersonView = {
  /** Staff who try the chat ask a colleague, not the desk. */
  offered: boolean;
  contact: string | null;
  lang: string;
  /** The open request of this browser; null when nobody was asked for, or it is over. */
  open: Pick<Handoff, 'state' | 'promisedAt'> | null;
  /** There is something of this browser to erase. */
  stored: boolean;
  appointment: { typed: { topic: string; place: string; times: string }; error: string } | null;
};

/** Who answers, and how a person is asked for: below the conversation, and always there. */
export function PersonSection({ view }: { view: PersonView }) {
  const { contact, open } = view;
  return (
    <section class="chat-person" aria-labelledby="persona">
      <h2 id="persona" tabindex={-1}>
        Parla con una persona
      </h2>
      {view.offered ? (
        <>
          <PersonState view={view} />
          {open === null ? (
            <form method="post" action="/chat/persona" data-once>
              <button type="submit" class="btn btn-outline-primary">
                Parla con una persona
              </button>
              <p class="console-hint">
                Una persona dello sportello legge questa conversazione e ti risponde qui. Non servono telefono né
                e-mail: torna su questa pagina, con questo browser, entro {keptDays} giorni.
              </p>
            </form>
          ) : null}
          <Appointment view={view} />
        </>
      ) : null}
      <p>{phrasesOf('it').askOffice(contact ?? phrasesOf('it').office)}</p>
      {view.stored ? (
        <details>
          <summary class="line-link">Cancella la conversazione con lo sportello</summary>
          <form method="post" action="/chat/persona/cancellazione" data-once>
            <p>
              Cancella da questo sito i messaggi, anche quelli della persona che ti ha risposto. Non si può annullare.
            </p>
            <button type="submit" class="btn btn-sm btn-outline-danger">
              Cancella tutto
            </button>
          </form>
        </details>
      ) : null}
    </section>
  );
}

/** What a citizen must know at every moment: whether a person answers, and by when. Replaced while the page is open. */
export function PersonState({ view, oob }: { view: PersonView; oob?: true }) {
  const { open, lang } = view;
  const phrases = deskPhrasesOf(lang);
  return (
    <p
      id="chi-risponde"
      class={open === null ? 'visually-hidden' : 'console-note'}
      role="status"
      lang={lang}
      dir={rightToLeft.has(lang) ? 'rtl' : undefined}
      {...(oob ? { 'hx-swap-oob': 'true' } : {})}
    >
      {open === null
        ? ''
        : open.state === 'claimed'
          ? phrases.held
          : phrases.already(formatPromise(open.promisedAt, lang))}
    </p>
  );
}

function Appointment({ view }: { view: PersonView }) {
  const typed = view.appointment?.typed ?? { topic: '', place: '', times: '' };
  const wrong = view.appointment !== null;
  const fields = [
    ['topic', 'Per che cosa?', 'Per esempio: iscrizione al programma, un corso, la DID.', typed.topic],
    ['place', 'In quale ufficio o provincia?', '', typed.place],
    ['times', 'Quando puoi?', 'Per esempio: martedì e giovedì mattina.', typed.times],
  ] as const;
  return (
    <details class="chat-appointment" open={wrong}>
      <summary class="line-link">Chiedi un appuntamento</summary>
      <form method="post" action="/chat/persona/appuntamento#persona" data-once novalidate>
        <p class="console-hint">
          Se ne occupa una persona, che ti risponde qui. Non scrivere nome, telefono, codice fiscale o notizie sulla
          salute.
        </p>
        {fields.map(([name, label, hint, value]) => (
          <div class={`console-field${wrong && value.trim() === '' ? ' console-field-wrong' : ''}`}>
            <label for={`appuntamento-${name}`}>{label}</label>
            {hint === '' ? null : (
              <p class="console-hint" id={`appuntamento-${name}-aiuto`}>
                {hint}
              </p>
            )}
            <input
              class="form-control"
              id={`appuntamento-${name}`}
              name={name}
              value={value}
              maxlength={500}
              dir="auto"
              aria-describedby={hint === '' ? undefined : `appuntamento-${name}-aiuto`}
              aria-invalid={wrong && value.trim() === '' ? 'true' : undefined}
            />
          </div>
        ))}
        {view.appointment === null ? null : (
          <p class="console-field-error" role="alert">
            {view.appointment.error}
          </p>
        )}
        <button type="submit" class="btn btn-sm btn-primary">
          Chiedi l’appuntamento
        </button>
      </form>
    </details>
  );
}
