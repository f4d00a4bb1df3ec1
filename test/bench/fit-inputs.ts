import type { Taxonomy } from '../../knowledge/skills/taxonomy.ts';

/** A small seeded generator (mulberry32): every run measures the same adverts. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const openings = ['cerca', 'ricerca', 'seleziona', 'assume'];
const formulas = [
  'Contratto a tempo determinato con possibilità di conferma.',
  'La ricerca è rivolta a persone di ogni genere ed età.',
  'Inviare curriculum con autorizzazione al trattamento dei dati.',
  'Offriamo buoni pasto e formazione iniziale.',
  'Non è richiesta esperienza precedente nel settore.',
];
const provinces = ['BG', 'BS', 'CO', 'CR', 'LC', 'LO', 'MB', 'MI', 'MN', 'PV', 'SO', 'VA'];

/** Invented adverts: a title, two to four abilities of the occupation as tasks, and formulas. One NDJSON line each. */
export function* syntheticAdverts(taxonomy: Taxonomy, count: number): Generator<string> {
  const random = seededRandom(7);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!;
  const abilities = new Map<string, string[]>();
  for (const skill of taxonomy.skills)
    for (const parent of skill.broader) abilities.set(parent, [...(abilities.get(parent) ?? []), skill.label]);
  const competences = new Map<string, string[]>();
  for (const { occupationId, skillId } of taxonomy.occupationSkills)
    competences.set(occupationId, [...(competences.get(occupationId) ?? []), skillId]);
  const occupations = taxonomy.occupations.filter((one) => competences.has(one.id));
  for (let n = 1; n <= count; n += 1) {
    const occupation = pick(occupations);
    const company = `Azienda ${Math.floor(random() * 20_000)} ${pick(['Srl', 'SpA', 'Snc'])}`;
    const tasks = Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
      pick(abilities.get(pick(competences.get(occupation.id)!)) ?? [occupation.label]),
    );
    const text = `${company} ${pick(openings)} ${occupation.label.toLowerCase()}. ${tasks.map((task) => `${task}.`).join(' ')} ${pick(formulas)} ${pick(formulas)}`;
    yield `${JSON.stringify({
      id: `syn-${n}`,
      date: `2026-${String(1 + Math.floor(random() * 11)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
      province: pick(provinces),
      sector: 'Prova',
      title: occupation.label,
      company,
      text,
      seats: 1,
    })}\n`;
  }
}
