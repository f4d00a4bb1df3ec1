import type { Occupation } from '../skills/taxonomy.ts';

/**
 * The forms under which one concept can be found: its label, each alternative label, and both halves of a label that
 * gives the two genders («direttore tecnico/direttrice tecnica», «Magazziniere/Magazziniera»). In the order of the
 * concept, each once.
 */
export function listTitleForms(occupation: Pick<Occupation, 'label' | 'altLabels'>): string[] {
  const forms = new Set<string>();
  for (const label of [occupation.label, ...occupation.altLabels]) {
    for (const form of splitGenders(label)) forms.add(form);
  }
  return [...forms];
}

/**
 * The two halves when a slash separates two genders of the same title; otherwise the label alone. The halves of a gender
 * pair begin with the same letters; «carico/scarico» and «addetto/a» are not pairs and stay whole.
 */
export function splitGenders(label: string): string[] {
  const trimmed = label.trim();
  const halves = trimmed.split(/\s*\/\s*/);
  if (halves.length !== 2) return trimmed === '' ? [] : [trimmed];
  const [left, right] = halves as [string, string];
  const shared = 3;
  if (
    right.length < 5 ||
    left.length < 5 ||
    left.slice(0, shared).toLowerCase() !== right.slice(0, shared).toLowerCase()
  ) {
    return [trimmed];
  }
  return [left, right];
}
