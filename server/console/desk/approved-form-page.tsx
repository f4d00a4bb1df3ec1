import { questionLanguages } from '../../../agents/adviser/language.ts';
import type { FoundPassage } from '../../../knowledge/sources/source-library.ts';
import { approvedCharsMax } from '../../approved-answers/decide-approved.ts';
import { formatValidity } from '../words.ts';
import { approvedPath } from './approved-page.tsx';
import { languageWords } from './desk-words.ts';

export type TypedApproved = {
  questions: string;
  lang: string;
  text: string;
  passageIds: string[];
  expiresOn: string;
  search: string;
};

export type ApprovedFormView = {
  typed: TypedApproved;
  chosen: FoundPassage[];
  /** Null before anything was searched. */
  found: FoundPassage[] | null;
  problem: { field: string; message: string } | null;
  today: string;
};

/** One answer as a person writes it: what is asked, what is answered, on what it rests, until when. */
export function ApprovedFormPage({ view }: { view: ApprovedFormView }) {
  const { typed, problem } = view;
  const wrong = (field: string) => (problem?.field === field ? ' console-field-wrong' : '');
  const error = (field: string) =>
    problem?.field === field ? (
      <p class="console-field-error" id={`errore-${field}`} role="alert">
        {problem.message}
      </p>
    ) : null;
  const describe = (field: string, hint?: string) =>
    [hint, problem?.field === field ? `errore-${field}` : null].filter(Boolean).join(' ') || undefined;
  return (
    <>
      <p>
        <a href={approvedPath}>← Torna alle risposte approvate</a>
      </p>
      <h1>Scrivi una risposta</h1>
      <p class="lead">
        La leggono tutti i cittadini che fanno questa domanda, dopo che un’altra persona l’ha approvata.
      </p>
      <form method="post" action={`${approvedPath}/nuova`} novalidate class="console-narrow">
        <div class={`console-field${wrong('questions')}`}>
          <label for="questions">Le domande, una per riga</label>
          <p class="console-hint" id="questions-aiuto">
            Scrivi i modi in cui la chiedono. Risponde solo a domande con le stesse parole: più forme scrivi, più spesso
            la riconosce.
          </p>
          <textarea
            class="form-control"
            id="questions"
            name="questions"
            rows={4}
            dir="auto"
            aria-describedby={describe('questions', 'questions-aiuto')}
          >
            {typed.questions}
          </textarea>
          {error('questions')}
        </div>
        <div class={`console-field${wrong('lang')}`}>
          <label for="lang">Lingua</label>
          <select class="form-select console-short" id="lang" name="lang">
            {questionLanguages.map((lang) => (
              <option value={lang} selected={lang === typed.lang}>
                {languageWords[lang]}
              </option>
            ))}
          </select>
          {error('lang')}
        </div>
        <div class={`console-field${wrong('text')}`}>
          <label for="text">La risposta</label>
          <textarea
            class="form-control"
            id="text"
            name="text"
            rows={6}
            maxlength={approvedCharsMax}
            dir="auto"
            aria-describedby={describe('text')}
          >
            {typed.text}
          </textarea>
          {error('text')}
        </div>
        <div class={`console-field${wrong('expiresOn')}`}>
          <label for="expiresOn">Vale fino al</label>
          <input
            class="form-control console-short"
            type="date"
            id="expiresOn"
            name="expiresOn"
            value={typed.expiresOn}
            min={view.today}
            aria-describedby={describe('expiresOn')}
          />
          {error('expiresOn')}
        </div>
        <Passages view={view} />
        {error('passageIds')}
        <div class="console-form-end">
          <button type="submit" class="btn btn-primary" name="azione" value="proponi">
            Proponi la risposta
          </button>
        </div>
      </form>
    </>
  );
}

function Passages({ view }: { view: ApprovedFormView }) {
  const { chosen, found, typed } = view;
  const fresh = (found ?? []).filter(({ passageId }) => !typed.passageIds.includes(passageId));
  return (
    <fieldset class="console-choices">
      <legend>Su che cosa si basa (facoltativo)</legend>
      {[...chosen, ...fresh].map((passage) => (
        <div class="console-choice">
          <input
            type="checkbox"
            id={`passo-${passage.passageId}`}
            name="passageIds"
            value={passage.passageId}
            checked={typed.passageIds.includes(passage.passageId)}
          />
          <label for={`passo-${passage.passageId}`}>
            {passage.title}, {passage.locator}{' '}
            <span class="console-tag">
              {formatValidity({
                status: passage.validity.status,
                validFrom: passage.validity.from,
                validTo: passage.validity.to,
              })}
            </span>
            <span class="console-choice-note"> «{passage.text.slice(0, 200).trim()}…»</span>
          </label>
        </div>
      ))}
      {found !== null && fresh.length === 0 ? <p>Nessun altro passo trovato con queste parole.</p> : null}
      <div class="console-field">
        <label for="search">Cerca nei documenti</label>
        <div class="console-search">
          <input class="form-control" id="search" name="search" value={typed.search} maxlength={400} />
          <button type="submit" class="btn btn-outline-primary" name="azione" value="cerca">
            Cerca
          </button>
        </div>
      </div>
    </fieldset>
  );
}
