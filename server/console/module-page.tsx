import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { Fault } from '../../db/fault.ts';
import { findModule } from '../../knowledge/catalogue/find-modules.ts';
import { listMandatoryElements, type MandatoryElement } from '../../knowledge/catalogue/micro-credential.ts';
import type { Module } from '../../knowledge/catalogue/module.ts';
import { provinceName } from '../../knowledge/plan/lombardy-provinces.ts';
import { formatHours, formatNumber } from '../../knowledge/rules/italian-figures.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { type CollectedRating, readCollectedRatings } from '../ratings/rating-edition.ts';
import { Icon } from './icon.tsx';
import { page } from './layout.tsx';
import { credentialWords, formatPeriod, modeWords, ratingWords } from './words.ts';

const stateWords: Record<MandatoryElement['state'], { word: string; icon: string }> = {
  complete: { word: 'completo', icon: 'check-circle' },
  missing: { word: 'manca', icon: 'warning-circle' },
  at_issue: { word: 'si scrive al rilascio', icon: 'info-circle' },
  optional: { word: 'non indicato, facoltativo', icon: 'minus-circle' },
};

/** One module: what it teaches, and which of the eleven elements of a micro-credential it states. */
export async function modulePage(deps: AppDeps, c: Context<Env>): Promise<Response> {
  const { session } = requireRole(c, 'consultant', 'trainer', 'admin');
  const module = await findModule(deps.database.db, c.req.param('id') ?? '');
  if (module === null) throw new Fault('not_found', 'Questo modulo non è nel catalogo.');
  const { skills } = await deps.knowledge.get();
  const before = await Promise.all(module.prerequisites.map((id) => findModule(deps.database.db, id)));
  const elements = listMandatoryElements(module);
  const missing = elements.filter(({ state }) => state === 'missing').length;
  const labels = module.covers.map((id) => skills.get(id)?.label).filter((label) => label !== undefined);
  return page(
    c,
    { title: module.title },
    <article>
      <p>
        <a href="/catalogo">Catalogo dei moduli</a>
      </p>
      <h1>
        {module.title} {module.demo ? <span class="console-tag">dato dimostrativo</span> : null}
      </h1>
      {session.role === 'trainer' ? (
        <p>
          <a class="btn btn-outline-primary" href={`/verifica-modulo?modulo=${module.id}`}>
            Verifica con i fabbisogni
          </a>{' '}
          <a class="btn btn-outline-primary" href={`/catalogo/${module.id}/giudizi`}>
            Raccogli i giudizi
          </a>
        </p>
      ) : null}
      <Facts
        module={module}
        before={before.filter((each) => each !== null)}
        collected={await readCollectedRatings(deps.database.db, module.id)}
      />
      <section aria-labelledby="impara">
        <h2 id="impara">Che cosa si impara</h2>
        {module.learningOutcomes.length === 0 ? <p>Non indicato.</p> : <List items={module.learningOutcomes} />}
        <h3 class="h5">Competenze del repertorio</h3>
        {labels.length === 0 ? <p>Nessuna indicata.</p> : <List items={labels} />}
      </section>
      <section aria-labelledby="elementi">
        <h2 id="elementi">Elementi di una micro-credenziale</h2>
        <p>
          {missing === 0
            ? 'Ci sono tutti gli elementi che si dichiarano prima del rilascio.'
            : missing === 1
              ? 'Manca un elemento.'
              : `Mancano ${missing} elementi.`}{' '}
          Gli undici elementi sono quelli della raccomandazione del Consiglio UE del 16 giugno 2022 (2022/C 243/02).
        </p>
        <ol class="module-elements">
          {elements.map(({ number, label, state }) => (
            <li value={number} class={`module-element-${state}`}>
              {label}: <Icon name={stateWords[state].icon} /> <strong>{stateWords[state].word}</strong>
            </li>
          ))}
        </ol>
      </section>
    </article>,
  );
}

function Facts({ module, before, collected }: { module: Module; before: Module[]; collected: CollectedRating[] }) {
  const facts: [string, Child][] = [
    ['Ente', module.provider],
    ['Rilascia', module.awardingBody || 'non indicato'],
    ['Durata', formatHours(module.hours)],
    ['Dove', `${module.province === null ? 'a distanza' : provinceName(module.province)}, ${modeWords[module.mode]}`],
    ['Quando', formatPeriod(module.start, module.end)],
    ['Livello EQF', module.levelEqf === null ? 'non indicato' : String(module.levelEqf)],
    ['Attestato', credentialWords[module.credential]],
    ['Valutazione finale', module.assessment || 'non indicata'],
    ['Frequenza', module.participationForm || 'non indicata'],
    ['Garanzia della qualità', module.qualityAssurance || 'non indicata'],
    ['Voto dichiarato dall’ente', ratingWords(module.rating)],
    [
      'Giudizi raccolti con codice',
      collected.length === 0
        ? 'non ancora cinque risposte'
        : collected.map((rating) => `${ratingWords(rating)}, raccolti da ${rating.collectedBy}`).join('; '),
    ],
    ['Posti', module.seats === null ? 'non indicati' : formatNumber(module.seats)],
    ['Costo', module.costEur === null ? 'non indicato' : `${formatNumber(module.costEur)} €`],
    ['Fa parte di', module.stackableInto.join('; ') || 'nessun percorso più lungo'],
    [
      'Prima serve',
      before.length === 0
        ? 'nulla'
        : before.map(({ id, title }, n) => (
            <>
              {n === 0 ? null : '; '}
              <a href={`/catalogo/${id}`}>{title}</a>
            </>
          )),
    ],
  ];
  return (
    <dl class="module-facts">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function List({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
