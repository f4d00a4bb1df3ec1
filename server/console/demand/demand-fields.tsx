import type { DemandChoices, TypedDemand } from './demand-filter.ts';

const selects = [
  ['lavoro', 'Lavoro', 'tutti'],
  ['settore', 'Settore', 'tutti'],
  ['provincia', 'Provincia', 'tutte'],
  ['azienda', 'Azienda', 'tutte'],
] as const;

/** Which adverts count: only what there are adverts of can be chosen. */
export function DemandFields({ typed, choices }: { typed: TypedDemand; choices: DemandChoices }) {
  return (
    <>
      {selects.map(([name, label, none]) => {
        const known = choices[name];
        const lost = typed[name] !== '' && !known.some(({ value }) => value === typed[name]);
        return (
          <div class="console-field">
            <label for={name}>{label}</label>
            <select class="form-select" id={name} name={name}>
              <option value="">{none}</option>
              {lost ? (
                <option value={typed[name]} selected>
                  {typed[name]}
                </option>
              ) : null}
              {known.map((choice) => (
                <option value={choice.value} selected={choice.value === typed[name]}>
                  {choice.label} ({choice.vacancies})
                </option>
              ))}
            </select>
          </div>
        );
      })}
      <div class="console-field">
        <label for="dal">Dal</label>
        <input class="form-control" type="date" id="dal" name="dal" value={typed.dal} />
      </div>
      <div class="console-field">
        <label for="al">Al</label>
        <input class="form-control" type="date" id="al" name="al" value={typed.al} />
      </div>
    </>
  );
}
