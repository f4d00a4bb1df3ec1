import type { Context } from 'hono';
import { findModules, listProviders } from '../../knowledge/catalogue/find-modules.ts';
import { listMissingElements } from '../../knowledge/catalogue/micro-credential.ts';
import type { Module } from '../../knowledge/catalogue/module.ts';
import { provinceName } from '../../knowledge/plan/lombardy-provinces.ts';
import { formatHours } from '../../knowledge/rules/italian-figures.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { moduleFilterOf, readTypedCatalogue, type TypedCatalogue } from './catalogue-filter.ts';
import { page } from './layout.tsx';
import { provinces } from './new-analysis/typed-form.ts';
import { credentialWords, formatPeriod, modeWords, ratingWords } from './words.ts';

const perPage = 30;
const providersMax = 200;

/** The modules plans are made of, with the facts a plan weighs. */
export async function cataloguePage(deps: AppDeps, c: Context<Env>): Promise<Response> {
  requireRole(c, 'consultant', 'trainer', 'admin');
  const { db } = deps.database;
  const typed = readTypedCatalogue((name) => c.req.query(name));
  const after = c.req.query('dopo')?.slice(0, 64);
  const [found, providers] = await Promise.all([
    findModules(db, {
      ...moduleFilterOf(typed),
      limit: perPage + 1,
      ...(after === undefined || after === '' ? {} : { after }),
    }),
    listProviders(db, providersMax),
  ]);
  const shown = found.slice(0, perPage);
  const { skills } = await deps.knowledge.get();
  const next = new URLSearchParams({
    ...Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '')),
    dopo: shown.at(-1)?.id ?? '',
  });
  return page(
    c,
    { title: 'Catalogo dei moduli' },
    <>
      <h1>Catalogo dei moduli</h1>
      <p class="lead">I moduli fra cui Colma sceglie per i piani formativi.</p>
      <p>
        Scarica tutto: <a href="/api/v1/catalogue?format=csv">CSV</a>,{' '}
        <a href="/api/v1/catalogue?format=elm">JSON-LD europeo (ELM)</a>
      </p>
      <Filters typed={typed} providers={providers.map(({ name }) => name)} />
      {shown.length === 0 ? (
        <p class="console-empty">
          Nessun modulo con questi filtri. <a href="/catalogo">Mostra tutti</a>
        </p>
      ) : (
        <ul class="console-cards console-cards-wide">
          {shown.map((module) => (
            <ModuleCard
              module={module}
              labels={module.covers.map((id) => skills.get(id)?.label).filter((label) => label !== undefined)}
            />
          ))}
        </ul>
      )}
      {found.length > perPage ? (
        <p>
          <a class="btn btn-outline-primary" href={`/catalogo?${next}`}>
            Mostra altri moduli
          </a>
        </p>
      ) : null}
    </>,
  );
}

function Filters({ typed, providers }: { typed: TypedCatalogue; providers: string[] }) {
  return (
    <form method="get" action="/catalogo" class="console-filters">
      <div class="console-field">
        <label for="q">Parole</label>
        <input
          class="form-control"
          type="search"
          id="q"
          name="q"
          value={typed.q}
          maxlength={200}
          aria-describedby="q-aiuto"
        />
        <p class="console-hint" id="q-aiuto">
          Del titolo, dell’ente o delle competenze
        </p>
      </div>
      <Choice
        name="provincia"
        label="Provincia"
        none="tutte"
        value={typed.provincia}
        choices={provinces.map((code) => [code, provinceName(code)])}
      />
      <div class="console-field">
        <label for="ore">Ore al massimo</label>
        <input
          class="form-control"
          type="text"
          inputmode="numeric"
          id="ore"
          name="ore"
          value={typed.ore}
          maxlength={4}
        />
      </div>
      <Choice
        name="modalita"
        label="Come"
        none="in ogni modo"
        value={typed.modalita}
        choices={Object.entries(modeWords)}
      />
      <Choice
        name="attestato"
        label="Attestato"
        none="qualsiasi"
        value={typed.attestato}
        choices={Object.entries(credentialWords)}
      />
      <Choice
        name="livello"
        label="Livello EQF"
        none="qualsiasi"
        value={typed.livello}
        choices={Array.from({ length: 8 }, (_, at) => [String(at + 1), String(at + 1)])}
      />
      <Choice
        name="ente"
        label="Ente"
        none="tutti"
        value={typed.ente}
        choices={providers.map((name) => [name, name])}
      />
      <div class="console-field">
        <label for="dal">Comincia dal</label>
        <input class="form-control" type="date" id="dal" name="dal" value={typed.dal} />
      </div>
      <div class="form-check">
        <input type="checkbox" id="gratis" name="gratis" value="si" checked={typed.gratis === 'si'} />
        <label for="gratis">Solo gratuiti</label>
      </div>
      <button type="submit" class="btn btn-outline-primary">
        Cerca
      </button>
    </form>
  );
}

function Choice({
  name,
  label,
  none,
  value,
  choices,
}: {
  name: string;
  label: string;
  none: string;
  value: string;
  choices: string[][];
}) {
  return (
    <div class="console-field">
      <label for={name}>{label}</label>
      <select class="form-select" id={name} name={name}>
        <option value="">{none}</option>
        {choices.map(([key, words]) => (
          <option value={key} selected={key === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function ModuleCard({ module, labels }: { module: Module; labels: string[] }) {
  return (
    <li class="console-card">
      <h2 class="h5">
        <a href={`/catalogo/${module.id}`}>{module.title}</a>{' '}
        {module.demo ? <span class="console-tag">dato dimostrativo</span> : null}
      </h2>
      <p class="mb-1">
        <strong>{formatHours(module.hours)}</strong> ·{' '}
        {module.province === null ? '' : `${provinceName(module.province)} · `}
        {modeWords[module.mode]} · {formatPeriod(module.start, module.end)}
      </p>
      <p class="mb-1">
        {module.provider} · {ratingWords(module.rating)} · {credentialWords[module.credential]}
      </p>
      <p class="mb-1">{elementWords(module)}</p>
      <p class="mb-0">Insegna: {labels.join('; ') || 'non indicato'}</p>
    </li>
  );
}

/** Whether the module could be a micro-credential as it stands: the elements it does not state yet. */
function elementWords(module: Module): string {
  const missing = listMissingElements(module);
  if (missing.length === 0) return 'Elementi di una micro-credenziale: ci sono tutti';
  return `Elementi di una micro-credenziale che mancano: ${missing.map(({ label }) => label).join(', ')}`;
}
