import type { Occupation } from '../skills/taxonomy.ts';

/**
 * The forms under which a concept can be found: its label, each alternative label, and both halves of a label that gives
 * the two genders («direttore tecnico/direttrice tecnica»). In the order of the concept, each once; the first one or two
 * come from the preferred label.
 */
export function listTitleForms(occupation: Pick<Occupation, 'label' | 'altLabels'>): string[] {
  const forms = new Set<string>();
  for (const label of [occupation.label, ...occupation.altLabels]) {
    for (const form of splitGenders(label)) forms.add(form);
  }
  return [...forms];
}

/** The halves of a gender pair begin alike («saldatore/saldatrice»); those of «carico/scarico» and «bar/ristorante» do not. */
const sharedLettersMin = 3;

/** The two halves when a slash separates two genders of the same title; otherwise the label alone; nothing when blank. */
export function splitGenders(label: string): string[] {
  const whole = label.trim();
  if (whole === '') return [];
  const [left, right, more] = whole.split(/\s*\/\s*/);
  if (left === undefined || right === undefined || more !== undefined) return [whole];
  const alike = left.slice(0, sharedLettersMin).toLowerCase() === right.slice(0, sharedLettersMin).toLowerCase();
  return alike && right.length > sharedLettersMin ? [left, right] : [whole];
}
