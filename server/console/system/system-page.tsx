import { formatDate, formatNumber } from '../../../knowledge/rules/italian-figures.ts';
import type { FirstReader } from '../../analyses/first-reader.ts';
import { version } from '../../api/status.ts';
import type { Usage } from '../../assistant/usage.ts';
import type { SwitchState } from '../../switches.ts';
import { AssistantBudget } from './assistant-budget.tsx';
import type { Figure } from './figures.ts';
import { FirstReaderForm } from './first-reader-form.tsx';
import { PeopleRights } from './people-rights.tsx';
import { PublicDesk, type PublicDeskView } from './public-desk.tsx';
import { SwitchForms } from './switch-forms.tsx';

/** A refused form of this page: which one, why, and what had been typed. */
export type SystemProblem = { form: string; message: string; typed: string; person: string };

type Props = {
  switches: SwitchState[];
  signedIn: boolean;
  admin: boolean;
  model: string | null;
  demo: boolean;
  figures: Figure[];
  /** Which reading a draft proposes; null for everybody but the administrator. */
  firstReader: FirstReader | null;
  /** What the assistant's model costs; null for everybody but the administrator. */
  usage: Usage | null;
  problem: SystemProblem | null;
  desk: PublicDeskView | null;
};

export function SystemPage({
  switches,
  signedIn,
  admin,
  model,
  demo,
  figures,
  firstReader,
  usage,
  problem,
  desk,
}: Props) {
  const modelOn = switches.find(({ feature }) => feature === 'model')?.on ?? true;
  return (
    <>
      <h1>Il sistema</h1>
      <p class="lead">
        Colma prepara bozze di analisi del divario di competenze per i servizi per il lavoro. Propone; chi decide è
        sempre una persona con nome e cognome.
      </p>
      {problem === null ? null : (
        <div class="alert alert-danger console-alert" role="alert" id="errore-sistema">
          {problem.message}
        </div>
      )}
      <nav aria-label="In questa pagina">
        <ul class="console-inpage">
          <li>
            <a href="#scopo">A che cosa serve</a>
          </li>
          <li>
            <a href="#limiti">Quali limiti ha</a>
          </li>
          <li>
            <a href="#contestare">Come contestare</a>
          </li>
          <li>
            <a href="#misure">Misure</a>
          </li>
          {signedIn ? (
            <li>
              <a href="#funzioni">Funzioni</a>
            </li>
          ) : null}
          {signedIn ? (
            <li>
              <a href="#sportello">Sportello del pubblico</a>
            </li>
          ) : null}
          {admin ? (
            <li>
              <a href="#persone">Diritti delle persone</a>
            </li>
          ) : null}
        </ul>
      </nav>
      <Purpose model={model} modelOn={modelOn} demo={demo} />
      <Limits />
      <Figures figures={figures} />
      {signedIn ? <SwitchForms switches={switches} admin={admin} problem={problem} /> : null}
      {desk === null ? null : <PublicDesk desk={desk} admin={admin} problem={problem} />}
      {firstReader === null ? null : <FirstReaderForm chosen={firstReader} model={model} />}
      {usage === null ? null : <AssistantBudget usage={usage} model={model} />}
      {admin ? <PeopleRights problem={problem} /> : null}
      <section aria-labelledby="codice">
        <h2 id="codice">Versione e codice sorgente</h2>
        <p>
          Versione {version}. Il codice è aperto, con licenza EUPL-1.2: chi gestisce questa installazione lo mette a
          disposizione insieme al programma. Stato del servizio: <a href="/status">/status</a>. Descrizione delle
          interfacce: <a href="/openapi.json">/openapi.json</a>.
        </p>
      </section>
    </>
  );
}

function Purpose({ model, modelOn, demo }: { model: string | null; modelOn: boolean; demo: boolean }) {
  return (
    <section aria-labelledby="scopo">
      <h2 id="scopo">A che cosa serve</h2>
      <p>
        Legge i testi di una persona, li confronta con le competenze che un lavoro richiede, dice che cosa il testo
        dimostra e che cosa conviene chiedere, propone i moduli formativi che coprono di più entro i vincoli dati e
        controlla le regole del percorso alla data indicata. Ogni riga porta le parole su cui si basa.
      </p>
      <p>
        {model === null
          ? 'Modello linguistico: nessuno. I testi sono composti da regole; lo stesso ingresso dà sempre la stessa bozza.'
          : modelOn
            ? `Modello linguistico: ${model}. Scrive le frasi; ogni frase è controllata sulle fonti prima che tu la veda.`
            : `Modello linguistico: ${model}, sospeso. I testi sono composti da regole.`}
      </p>
      {demo ? (
        <p class="console-demo">
          Questa installazione contiene dati dimostrativi: repertorio, moduli e annunci inventati.
        </p>
      ) : null}
    </section>
  );
}

function Limits() {
  return (
    <>
      <section aria-labelledby="limiti">
        <h2 id="limiti">Quali limiti ha</h2>
        <ul>
          <li>
            Legge solo i testi che riceve. «Non risulta» vuol dire che il testo non ne parla, non che la persona non lo
            sappia fare.
          </li>
          <li>
            Può capire male una frase, soprattutto se è breve, ironica o scritta in modo insolito. Per questo mostra
            sempre le parole e chiede una decisione.
          </li>
          <li>
            Non dà punteggi alle persone, non le mette in ordine, non stima se troveranno lavoro, non assegna gruppi
            (cluster) o percorsi, non decide chi ha diritto a che cosa.
          </li>
          <li>Il piano è il migliore solo rispetto al catalogo caricato e ai vincoli scritti.</li>
          <li>
            Le regole vengono dagli atti citati, con la loro validità. Dove la fonte tace, risponde «non si può dire».
          </li>
        </ul>
      </section>
      <section aria-labelledby="contestare">
        <h2 id="contestare">Come contestare</h2>
        <p>
          La persona può chiedere a chi l’ha seguita di rivedere ogni riga, di aggiungere ciò che manca e di spiegare su
          che cosa si basa. L’analisi approvata si può riaprire, con un motivo, e chi decide lo fa di nuovo. Si può
          chiedere copia dei propri dati o la cancellazione: se ne occupa chi amministra il sistema.
        </p>
      </section>
    </>
  );
}

function Figures({ figures }: { figures: Figure[] }) {
  return (
    <section aria-labelledby="misure">
      <h2 id="misure">Misure</h2>
      {figures.length === 0 ? (
        <p>
          Qui compaiono solo cifre misurate, con l’insieme di prova, la sua grandezza e la data. Al momento in questa
          pagina non ce ne sono; quelle pubblicate stanno nel README del codice sorgente.
        </p>
      ) : (
        <table class="table console-table">
          <caption>Misurate sugli insiemi indicati; come rifarle è scritto nel README del codice sorgente.</caption>
          <thead>
            <tr>
              <th scope="col">Che cosa</th>
              <th scope="col">Insieme di prova</th>
              <th scope="col">Casi</th>
              <th scope="col">Confronto</th>
              <th scope="col">Colma</th>
              <th scope="col">Data</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ name, set, size, peer, ours, date }) => (
              <tr>
                <th scope="row">{name}</th>
                <td data-label="Insieme di prova">{set}</td>
                <td data-label="Casi">{formatNumber(size)}</td>
                <td data-label="Confronto">{peer}</td>
                <td data-label="Colma">{ours}</td>
                <td data-label="Data">{formatDate(date)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
