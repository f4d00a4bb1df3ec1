import type { Module } from '../../../knowledge/catalogue/module.ts';
import { formatHours, formatNumber } from '../../../knowledge/rules/italian-figures.ts';
import { formatShare } from '../../charts/demand-chart.ts';
import type { CompanyProfile } from '../../company-profiles/profile-record.ts';
import type { FitLine } from '../../module-fits/fit-record.ts';
import { DemandFields } from '../demand/demand-fields.tsx';
import type { DemandChoices } from '../demand/demand-filter.ts';
import { formatInstant } from '../words.ts';
import type { TypedFit } from './fit-form.ts';

type Props = {
  typed: TypedFit;
  chosen: Module | null;
  found: Module[];
  choices: DemandChoices;
  profiles: CompanyProfile[];
  problems: string[];
  stopped: string | null;
  fits: FitLine[];
};

/** Two blocks, the module and the demand; below, the fits already made. */
export function FitFormPage({ typed, chosen, found, choices, profiles, problems, stopped, fits }: Props) {
  return (
    <>
      <h1>Verifica di un modulo</h1>
      <p class="lead">Confronta ciò che un modulo insegna con ciò che le imprese chiedono negli annunci.</p>
      {problems.length === 0 ? null : (
        <div class="alert alert-danger console-alert" role="alert" id="errori">
          <p class="mb-1">Quello che hai scritto è rimasto:</p>
          <ul class="mb-0">
            {problems.map((problem) => (
              <li>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <a href="/verifica-modulo/matrice">Tutto il catalogo contro i fabbisogni</a>
      </p>
      {stopped === null ? (
        <form
          method="post"
          action="/verifica-modulo"
          enctype="multipart/form-data"
          class="console-form"
          data-once
          novalidate
        >
          <ModuleBlock typed={typed} chosen={chosen} found={found} />
          <section class="console-block" aria-labelledby="blocco-fabbisogni">
            <h2 id="blocco-fabbisogni">2. I fabbisogni</h2>
            <p>Scegli quali annunci contano; fra parentesi quanti ce ne sono.</p>
            <div class="console-row">
              <DemandFields typed={typed.demand} choices={choices} />
            </div>
            {profiles.length === 0 ? null : (
              <div class="console-field">
                <label for="profilo">Oppure il profilo di un’azienda</label>
                <select class="form-select" id="profilo" name="profilo">
                  <option value="">nessuno</option>
                  {profiles.map(({ id, company, name }) => (
                    <option value={id} selected={id === typed.profile}>
                      {company}: {name}
                    </option>
                  ))}
                </select>
              </div>
            )}
            <div class="console-field">
              <label for="adverts">Oppure incolla degli annunci</label>
              <p class="console-hint" id="adverts-aiuto">
                Il testo completo; fra un annuncio e l’altro una riga con tre trattini (---). Se li incolli, contano
                solo questi.
              </p>
              <textarea class="form-control" id="adverts" name="adverts" rows={4} aria-describedby="adverts-aiuto">
                {typed.adverts}
              </textarea>
            </div>
          </section>
          <div class="console-form-end">
            <button type="submit" name="action" value="create" class="btn btn-primary btn-lg">
              Confronta
            </button>
          </div>
        </form>
      ) : (
        <p class="alert alert-warning console-alert" role="alert">
          {stopped}
        </p>
      )}
      <section aria-labelledby="verifiche-fatte">
        <h2 id="verifiche-fatte">Verifiche fatte</h2>
        {fits.length === 0 ? (
          <p class="console-empty">Nessuna verifica, per ora: la prima compare qui.</p>
        ) : (
          <ul class="console-cards">
            {fits.map((fit) => (
              <li class="console-card">
                <a class="console-card-link" href={`/verifica-modulo/${fit.id}`}>
                  {fit.title}
                </a>
                <p class="mb-0">
                  {fit.coverage === null ? 'campione troppo piccolo' : `copre il ${formatShare(fit.coverage)}`} ·{' '}
                  {fit.company === null ? `${formatNumber(fit.vacancies)} annunci` : fit.company} ·{' '}
                  {formatInstant(fit.createdAt)}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function ModuleBlock({ typed, chosen, found }: Pick<Props, 'typed' | 'chosen' | 'found'>) {
  const choices = [...(chosen === null ? [] : [chosen]), ...found.filter(({ id }) => id !== chosen?.id)];
  return (
    <section class="console-block" aria-labelledby="blocco-modulo">
      <h2 id="blocco-modulo">1. Il modulo</h2>
      <div class="console-field">
        <label for="moduleQuery">Cerca nel catalogo</label>
        <div class="console-search">
          <input
            class="form-control"
            type="search"
            id="moduleQuery"
            name="moduleQuery"
            value={typed.moduleQuery}
            maxlength={200}
            autocomplete="off"
          />
          <button type="submit" name="action" value="search" class="btn btn-outline-primary">
            Cerca
          </button>
        </div>
        {typed.moduleQuery.trim() !== '' && found.length === 0 ? (
          <p class="console-quiet" role="status">
            Nessun modulo con «{typed.moduleQuery}» nel titolo.
          </p>
        ) : null}
      </div>
      {choices.length === 0 ? null : (
        <fieldset class="console-choices">
          <legend>Scegli il modulo</legend>
          {choices.map((module) => (
            <div class="console-choice">
              <input
                type="radio"
                name="moduleId"
                id={`modulo-${module.id}`}
                value={module.id}
                checked={module.id === chosen?.id}
              />
              <label for={`modulo-${module.id}`}>
                {module.title}{' '}
                <span class="console-choice-note">
                  {module.provider} · {formatHours(module.hours)}
                </span>
              </label>
            </div>
          ))}
          <div class="console-choice">
            <input type="radio" name="moduleId" id="modulo-nessuno" value="" checked={false} />
            <label for="modulo-nessuno">Nessuno di questi</label>
          </div>
        </fieldset>
      )}
      <p>
        <strong>Oppure</strong> un programma che non è nel catalogo:
      </p>
      <div class="console-row">
        <div class="console-field">
          <label for="title">Titolo</label>
          <input class="form-control" type="text" id="title" name="title" value={typed.title} maxlength={400} />
        </div>
        <div class="console-field">
          <label for="hours">Ore</label>
          <input
            class="form-control"
            type="text"
            inputmode="numeric"
            id="hours"
            name="hours"
            value={typed.hours}
            maxlength={4}
          />
        </div>
      </div>
      <div class="console-field">
        <label for="text">Che cosa si impara</label>
        <textarea class="form-control" id="text" name="text" rows={7}>
          {typed.text}
        </textarea>
      </div>
      <div class="console-field">
        <label for="file">Oppure carica il programma</label>
        <p class="console-hint" id="file-aiuto">
          PDF con testo, DOCX, HTML o testo, fino a 20 MB. Se manca qualcosa, il testo letto resta nella pagina.
        </p>
        <input
          class="form-control"
          type="file"
          id="file"
          name="file"
          accept=".pdf,.docx,.html,.htm,.md,.txt"
          aria-describedby="file-aiuto"
        />
      </div>
    </section>
  );
}
