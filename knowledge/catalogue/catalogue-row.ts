import { z } from 'zod';

/** A blank cell means "not told". */
const blank = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);

const text = (max: number) => z.preprocess(blank, z.coerce.string().trim().max(max).optional());
const list = z.preprocess(
  (value) => (typeof value === 'string' ? value.split('|') : (value ?? [])),
  z.array(z.coerce.string()).transform((parts) => parts.map((part) => part.trim()).filter((part) => part !== '')),
);
const number = (low: number, high: number) => z.preprocess(blank, z.coerce.number().min(low).max(high).optional());
const day = z.preprocess(blank, z.iso.date('la data non è scritta come 2026-01-31').optional());

/**
 * One module as a catalogue file gives it: CSV cells are text with `|` between several values, JSON has lists and numbers.
 * Nothing is corrected here; what looks wrong is reported by `checkRows` and a person decides.
 */
export const catalogueRow = z.object({
  module_id: z.coerce.string().trim().min(1, 'manca il codice del modulo').max(200),
  title: z.coerce.string().trim().min(1, 'manca il titolo').max(400),
  provider: z.coerce.string().trim().min(1, "manca l'ente").max(300),
  province: text(2),
  mode: z.preprocess(
    blank,
    z.enum(['in_person', 'online', 'blended'], 'la modalità non è in_person, online o blended').default('in_person'),
  ),
  hours: z.coerce
    .number('le ore non sono un numero')
    .int('le ore non sono un numero intero')
    .min(1, 'le ore mancano')
    .max(5000, 'le ore sono troppe'),
  level_eqf: number(1, 8),
  competence_uris: list,
  learning_outcomes: text(10_000),
  assessment: text(1000),
  participation_form: text(1000),
  quality_assurance: text(1000),
  credential: z.preprocess(blank, z.enum(['open_badge', 'badge', 'edc', 'certificate', 'none']).default('none')),
  awarding_body: text(300),
  stackable_into: list,
  prerequisites: list,
  rating: number(0, 5),
  rating_n: number(0, 1_000_000),
  rating_from: day,
  rating_to: day,
  language: text(20),
  start_date: day,
  end_date: day,
  cost_eur: number(0, 1_000_000),
  seats: number(0, 100_000),
});

export type CatalogueRow = z.infer<typeof catalogueRow>;

/** A row with where it stands in the file (line of a CSV, place of a JSON list), or why it is none. */
export type CatalogueRead = { line: number } & ({ row: CatalogueRow } | { skip: string });

export function parseCatalogueRow(value: unknown): { row: CatalogueRow } | { skip: string } {
  const parsed = catalogueRow.safeParse(value);
  if (parsed.success) return { row: parsed.data };
  const issue = parsed.error.issues[0];
  return { skip: issue === undefined ? 'riga non valida' : `${issue.path.join('.')}: ${issue.message}` };
}
