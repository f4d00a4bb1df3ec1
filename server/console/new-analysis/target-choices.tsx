import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import { findOccupations } from '../../../knowledge/occupations/find-occupations.ts';

const shownMax = 8;

export type TargetChoices = {
  query: string;
  chosen: { id: string; label: string } | null;
  found: { id: string; label: string; matched: string; skills: number; group: boolean }[];
};

/** The jobs a title may mean; those without skills in the repertory are named too, because people would look for them. */
export function findTargets(knowledge: KnowledgeBase, query: string, chosenId: string): TargetChoices {
  const chosen = knowledge.occupations.get(chosenId);
  const matches =
    query.trim() === ''
      ? []
      : findOccupations(knowledge.occupationIndex, query.slice(0, 200), { limit: shownMax, prefix: true });
  const found = matches
    .filter((match) => match.occupationId !== chosenId)
    .map((match) => ({
      id: match.occupationId,
      label: match.label,
      matched: match.matched,
      skills: knowledge.requirements.get(match.occupationId)?.length ?? 0,
      group: match.kind === 'group',
    }));
  return { query: query.trim(), chosen: chosen === undefined ? null : { id: chosen.id, label: chosen.label }, found };
}

/** The answer to the search: radio buttons of the same form. It replaces itself while people type. */
export function TargetList({ choices }: { choices: TargetChoices }) {
  const { query, chosen, found } = choices;
  const usable = found.filter(({ skills }) => skills > 0);
  const bare = found.filter(({ skills }) => skills === 0);
  const count = usable.length + (chosen === null ? 0 : 1);
  return (
    <div id="obiettivi">
      <p class="console-quiet" role="status">
        {query === ''
          ? chosen === null
            ? 'Scrivi il lavoro qui sopra: l’elenco compare mentre scrivi.'
            : null
          : count === 0
            ? `Nessun lavoro trovato per «${query}»: prova con altre parole, oppure incolla un annuncio.`
            : usable.length === 1
              ? 'Un lavoro trovato.'
              : `${usable.length} lavori trovati.`}
      </p>
      {count === 0 ? null : (
        <fieldset class="console-choices">
          <legend>Scegli il lavoro</legend>
          {chosen === null ? null : <Choice id={chosen.id} label={chosen.label} note="scelto" checked={true} />}
          {usable.map(({ id, label, matched, skills }) => (
            <Choice
              id={id}
              label={label}
              note={`${matched !== label ? `anche «${matched}» · ` : ''}${skills === 1 ? 'una competenza' : `${skills} competenze`}`}
              checked={false}
            />
          ))}
          <Choice id="" label="Nessuno di questi" note={null} checked={false} />
        </fieldset>
      )}
      {bare.length === 0 ? null : (
        <p class="console-quiet">
          Senza competenze nel repertorio, quindi non utilizzabili: {bare.map(({ label }) => label).join('; ')}.
        </p>
      )}
    </div>
  );
}

function Choice({ id, label, note, checked }: { id: string; label: string; note: string | null; checked: boolean }) {
  const inputId = `obiettivo-${id || 'nessuno'}`;
  return (
    <div class="console-choice">
      <input type="radio" name="target" id={inputId} value={id} checked={checked} />
      <label for={inputId}>
        {label} {note === null ? null : <span class="console-choice-note">{note}</span>}
      </label>
    </div>
  );
}
