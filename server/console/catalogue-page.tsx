import type { Context } from 'hono';
import { findModules } from '../../knowledge/catalogue/find-modules.ts';
import type { Module } from '../../knowledge/catalogue/module.ts';
import { provinceName } from '../../knowledge/plan/lombardy-provinces.ts';
import { formatHours } from '../../knowledge/rules/italian-figures.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { page } from './layout.tsx';
import { provinces } from './new-analysis/typed-form.ts';
import { credentialWords, formatPeriod, modeWords, ratingWords } from './words.ts';

const perPage = 30;

/** The modules plans are made of, with the facts a plan weighs. */
export async function cataloguePage(deps: AppDeps, c: Context<Env>): Promise<Response> {
  requireRole(c, 'consultant', 'trainer', 'admin');
  const q = (c.req.query('q') ?? '').trim().slice(0, 200);
  const province = (provinces as readonly string[]).includes(c.req.query('provincia') ?? '')
    ? c.req.query('provincia')!
    : '';
  const hours = Number(c.req.query('ore'));
  const maxHours = Number.isInteger(hours) && hours > 0 ? hours : undefined;
  const after = c.req.query('dopo')?.slice(0, 64);
  const found = await findModules(deps.database.db, {
    limit: perPage + 1,
    ...(q === '' ? {} : { q }),
    ...(province === '' ? {} : { province }),
    ...(maxHours === undefined ? {} : { maxHours }),
    ...(after === undefined || after === '' ? {} : { after }),
  });
  const shown = found.slice(0, perPage);
  const { skills } = await deps.knowledge.get();
  const next = new URLSearchParams({
    ...(q === '' ? {} : { q }),
    ...(province === '' ? {} : { provincia: province }),
    ...(maxHours === undefined ? {} : { ore: String(maxHours) }),
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
      <form method="get" action="/catalogo" class="console-filters">
        <div class="console-field">
          <label for="q">Parole del titolo</label>
          <input class="form-control" type="search" id="q" name="q" value={q} maxlength={200} />
        </div>
        <div class="console-field">
          <label for="provincia">Provincia</label>
          <select class="form-select" id="provincia" name="provincia">
            <option value="">tutte</option>
            {provinces.map((code) => (
              <option value={code} selected={code === province}>
                {provinceName(code)}
              </option>
            ))}
          </select>
        </div>
        <div class="console-field">
          <label for="ore">Ore al massimo</label>
          <input
            class="form-control"
            type="text"
            inputmode="numeric"
            id="ore"
            name="ore"
            value={maxHours === undefined ? '' : String(maxHours)}
            maxlength={4}
          />
        </div>
        <button type="submit" class="btn btn-outline-primary">
          Cerca
        </button>
      </form>
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
      <p class="mb-0">Insegna: {labels.join('; ') || 'non indicato'}</p>
    </li>
  );
}
