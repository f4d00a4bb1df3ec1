import type { HandoffLine } from '../../conversations/view-handoff.ts';
import type { SwitchState } from '../../switches.ts';
import { formatAge, formatInstant } from '../words.ts';
import { channelWords, languageWords, outcomeWords, reasonWords } from './desk-words.ts';

export type QueueView = {
  waiting: HandoffLine[];
  mine: HandoffLine[];
  others: HandoffLine[];
  ended: HandoffLine[];
  now: Date;
  /** Grows or changes with anything that is shown; the live list asks only for what is newer. */
  version: string;
};

/** The desk: what waits first, then what is in hand, then what is done. */
export function QueuePage({ view, desk, stopped }: { view: QueueView; desk: string | null; stopped: SwitchState[] }) {
  return (
    <>
      <div class="console-title-row">
        <h1>Sportello</h1>
        <ul class="console-inpage mb-0">
          <li>
            <a href="/sportello/risposte-approvate">Domande frequenti e risposte approvate</a>
          </li>
          <li>
            <a href="/sportello/risposte-pronte">Risposte pronte</a>
          </li>
        </ul>
      </div>
      <p class="lead">
        Le domande che il sistema automatico passa a una persona. Quando ne prendi una, il bot tace finché non la
        restituisci o la chiudi.
      </p>
      <StoppedNotice stopped={stopped} />
      {desk === null ? null : (
        <p class="console-note">
          Le domande del pubblico vanno allo sportello di <strong>{desk}</strong>. Lo cambia chi amministra, nella
          pagina <a href="/sistema#sportello">Sistema</a>.
        </p>
      )}
      <Queue view={view} />
    </>
  );
}

/** While answers or the bot are suspended the desk works on; whoever stands at it should know what citizens see. */
export function StoppedNotice({ stopped }: { stopped: SwitchState[] }) {
  return (
    <>
      {stopped.map(({ feature, reason }) => (
        <div class="alert alert-warning console-alert" role="status">
          {feature === 'answers'
            ? 'Le risposte automatiche sono sospese: ai cittadini viene detto come raggiungere l’ufficio. Lo sportello continua a lavorare.'
            : 'Il bot di Telegram è sospeso: i messaggi nuovi dei cittadini ricevono il contatto dell’ufficio. Lo sportello continua a lavorare.'}{' '}
          Motivo: {reason}.
        </div>
      ))}
    </>
  );
}

export function Queue({ view }: { view: QueueView }) {
  const { waiting, mine, others, ended, now } = view;
  return (
    <div
      id="coda"
      hx-get={`/sportello/coda?v=${view.version}`}
      hx-trigger="every 5s"
      hx-swap="outerHTML"
      data-waiting={String(waiting.length)}
    >
      <section aria-labelledby="in-attesa">
        <h2 id="in-attesa">In attesa ({waiting.length})</h2>
        {waiting.length === 0 ? (
          <p class="console-empty">
            Nessuno aspetta. Qui compaiono le domande di chi chiede una persona, e quelle a cui i documenti non
            rispondono.
          </p>
        ) : (
          <ul class="desk-queue">
            {waiting.map((line) => (
              <WaitingLine line={line} now={now} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="mie">
        <h2 id="mie">In mano a te ({mine.length})</h2>
        {mine.length === 0 ? (
          <p>Nessuna. Prendi in carico una domanda in attesa.</p>
        ) : (
          <ul class="desk-queue">
            {mine.map((line) => (
              <li class="desk-line">
                <a class="desk-line-link" href={`/sportello/${line.id}`}>
                  {reasonWords[line.reason]}
                </a>
                {line.unread === 0 ? null : (
                  <strong class="desk-unread">
                    {line.unread === 1 ? 'un messaggio nuovo' : `${line.unread} messaggi nuovi`}
                  </strong>
                )}
                <LineFacts line={line} now={now} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {others.length === 0 ? null : (
        <section aria-labelledby="altre">
          <h2 id="altre">In mano a colleghe e colleghi ({others.length})</h2>
          <ul class="desk-queue">
            {others.map((line) => (
              <li class="desk-line">
                <a class="desk-line-link" href={`/sportello/${line.id}`}>
                  {reasonWords[line.reason]}
                </a>{' '}
                la segue {line.claimedBy?.name}
                <LineFacts line={line} now={now} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {ended.length === 0 ? null : (
        <section aria-labelledby="concluse">
          <h2 id="concluse">Concluse da poco</h2>
          <table class="table console-table">
            <caption class="visually-hidden">Le ultime richieste concluse</caption>
            <thead>
              <tr>
                <th scope="col">Richiesta</th>
                <th scope="col">Esito</th>
                <th scope="col">Chi</th>
                <th scope="col">Quando</th>
              </tr>
            </thead>
            <tbody>
              {ended.map((line) => (
                <tr>
                  <th scope="row">
                    {line.outcome === 'erased' ? (
                      reasonWords[line.reason]
                    ) : (
                      <a href={`/sportello/${line.id}`}>{reasonWords[line.reason]}</a>
                    )}
                  </th>
                  <td data-label="Esito">{line.outcome === null ? '' : outcomeWords[line.outcome]}</td>
                  <td data-label="Chi">{line.claimedBy?.name ?? '—'}</td>
                  <td data-label="Quando">{line.endedAt === null ? '' : formatAge(line.endedAt.toISOString(), now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function WaitingLine({ line, now }: { line: HandoffLine; now: Date }) {
  const late = line.promisedAt < now;
  return (
    <li class={`desk-line${late ? ' desk-line-late' : ''}`}>
      <div class="desk-line-row">
        <a class="desk-line-link" href={`/sportello/${line.id}`}>
          {reasonWords[line.reason]}
        </a>
        <form method="post" action={`/sportello/${line.id}/presa`} data-once>
          <button
            type="submit"
            class="btn btn-sm btn-primary"
            aria-label={`Prendi in carico: ${reasonWords[line.reason]}, ${formatAge(line.openedAt.toISOString(), now)}`}
          >
            Prendi in carico
          </button>
        </form>
      </div>
      <LineFacts line={line} now={now} />
    </li>
  );
}

export function LineFacts({ line, now }: { line: Omit<HandoffLine, 'unread'>; now: Date }) {
  const late = line.promisedAt < now && (line.state === 'waiting' || line.state === 'claimed');
  return (
    <p class="desk-facts">
      <span>
        chiesta <time datetime={line.openedAt.toISOString()}>{formatAge(line.openedAt.toISOString(), now)}</time>
      </span>
      <span class={late ? 'desk-late' : undefined}>
        {late ? 'risposta promessa entro ' : 'risposta entro '}
        <time datetime={line.promisedAt.toISOString()}>{formatInstant(line.promisedAt)}</time>
        {late ? ': in ritardo' : ''}
      </span>
      <span>{languageWords[line.lang] ?? line.lang}</span>
      <span>{channelWords[line.channel]}</span>
    </p>
  );
}
