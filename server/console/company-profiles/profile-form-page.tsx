import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import type { Skill } from '../../../knowledge/skills/taxonomy.ts';
import type { DemandChoice } from '../demand/demand-filter.ts';
import type { TypedNeed, TypedProfile } from './profile-form.ts';

type Props = {
  action: string;
  typed: TypedProfile;
  knowledge: KnowledgeBase;
  found: Skill[];
  occupations: DemandChoice[];
  problems: string[];
};

/** Who needs whom, since when, and each skill with how often it is asked. Works without scripts: searching is a submit. */
export function ProfileFormPage({ action, typed, knowledge, found, occupations, problems }: Props) {
  const fresh = typed.version === '';
  const more = found.filter((skill) => !typed.needs.some(({ skillId }) => skillId === skill.id));
  return (
    <>
      <p>
        <a href="/fabbisogni/aziende">Profili delle aziende</a>
      </p>
      <h1>{fresh ? 'Nuovo profilo di un’azienda' : `Modifica: ${typed.name}`}</h1>
      <p class="lead">Che cosa serve a un’azienda che assume con regolarità, come lo dice l’azienda.</p>
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
      <form method="post" action={action} class="console-form" data-once novalidate>
        <input type="hidden" name="version" value={typed.version} />
        <section class="console-block" aria-labelledby="blocco-azienda">
          <h2 id="blocco-azienda">1. L’azienda</h2>
          <div class="console-row">
            <Text name="company" label="Azienda" value={typed.company} max={300} />
            <Text name="name" label="Nome del profilo" value={typed.name} max={200} />
          </div>
          <div class="console-row">
            <div class="console-field">
              <label for="lavoro">Lavoro (facoltativo)</label>
              <select class="form-select" id="lavoro" name="lavoro">
                <option value="">non indicato</option>
                {occupations.map(({ value, label }) => (
                  <option value={value} selected={value === typed.lavoro}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
            <div class="console-field">
              <label for="dal">Vale dal</label>
              <input class="form-control" type="date" id="dal" name="dal" value={typed.dal} />
            </div>
            <div class="console-field">
              <label for="al">Al (vuoto: finché non cambia)</label>
              <input class="form-control" type="date" id="al" name="al" value={typed.al} />
            </div>
          </div>
          <div class="console-field">
            <label for="note">Note</label>
            <p class="console-hint" id="note-aiuto">
              Chi lo ha detto e quando, quante persone servono. Niente dati di persone.
            </p>
            <textarea
              class="form-control"
              id="note"
              name="note"
              rows={3}
              maxlength={2000}
              aria-describedby="note-aiuto"
            >
              {typed.note}
            </textarea>
          </div>
        </section>
        <section class="console-block" aria-labelledby="blocco-competenze">
          <h2 id="blocco-competenze">2. Le competenze</h2>
          {typed.needs.length === 0 ? (
            <p class="console-empty">Ancora nessuna: cercale qui sotto e spuntale.</p>
          ) : (
            <ul class="console-cards console-cards-wide">
              {typed.needs.map((need) => (
                <Need need={need} label={knowledge.skills.get(need.skillId)?.label ?? need.skillId} />
              ))}
            </ul>
          )}
          <div class="console-field">
            <label for="skillQuery">Cerca una competenza</label>
            <div class="console-search">
              <input
                class="form-control"
                type="search"
                id="skillQuery"
                name="skillQuery"
                value={typed.skillQuery}
                maxlength={200}
                autocomplete="off"
              />
              <button type="submit" name="action" value="search" class="btn btn-outline-primary">
                Cerca e aggiungi le spuntate
              </button>
            </div>
          </div>
          {typed.skillQuery === '' ? null : more.length === 0 ? (
            <p class="console-quiet" role="status">
              Nessun’altra competenza con «{typed.skillQuery}».
            </p>
          ) : (
            <fieldset class="console-choices">
              <legend>Spunta quelle che servono</legend>
              {more.map((skill) => (
                <div class="console-choice">
                  <input type="checkbox" name="add" id={`agg-${skill.id}`} value={skill.id} />
                  <label for={`agg-${skill.id}`}>{skill.label}</label>
                </div>
              ))}
            </fieldset>
          )}
        </section>
        <div class="console-form-end">
          <button type="submit" name="action" value="save" class="btn btn-primary btn-lg">
            Salva il profilo
          </button>
        </div>
      </form>
    </>
  );
}

function Need({ need, label }: { need: TypedNeed; label: string }) {
  const { skillId } = need;
  return (
    <li class="console-card">
      <input type="hidden" name="skill" value={skillId} />
      <p class="mb-1">
        <strong>{label}</strong>
      </p>
      <div class="console-row">
        <div class="console-field">
          <label for={`share-${skillId}`}>Per quante assunzioni, in % (vuoto: sempre)</label>
          <input
            class="form-control console-short"
            type="text"
            inputmode="decimal"
            id={`share-${skillId}`}
            name={`share-${skillId}`}
            value={need.share}
            maxlength={6}
          />
        </div>
        <Text name={`note-${skillId}`} label="Nota" value={need.note} max={500} />
      </div>
      <div class="form-check">
        <input type="checkbox" name="drop" id={`via-${skillId}`} value={skillId} />
        <label for={`via-${skillId}`}>Togli</label>
      </div>
    </li>
  );
}

function Text({ name, label, value, max }: { name: string; label: string; value: string; max: number }) {
  return (
    <div class="console-field">
      <label for={name}>{label}</label>
      <input class="form-control" type="text" id={name} name={name} value={value} maxlength={max} />
    </div>
  );
}
