import type { Skill, Taxonomy } from '../../../knowledge/skills/taxonomy.ts';

/** Two invented profiles with the shape of a regional repertory: enough to read sentences against. */
const competences: { id: string; label: string; description: string; under: string[] }[] = [
  {
    id: 'ski_ricevere',
    label: 'Ricevere e controllare la merce in arrivo',
    description: 'Verificare la corrispondenza tra merce e documenti di trasporto e sistemarla in magazzino',
    under: [
      'Controllare la quantità e lo stato dei colli',
      'Applicare le procedure di scarico',
      'Documenti di trasporto',
    ],
  },
  {
    id: 'ski_pulire',
    label: 'Pulizia e sanificazione degli ambienti',
    description: 'Pulire superfici e ambienti con prodotti e attrezzature adatti',
    under: ['Usare prodotti detergenti e disinfettanti', 'Lavare pavimenti e superfici', 'Prodotti per la pulizia'],
  },
  {
    id: 'ski_saldare',
    label: 'Saldatura dei pezzi in metallo',
    description: 'Unire parti metalliche con saldatura a filo, a elettrodo o TIG',
    under: ['Preparare i lembi da saldare', 'Regolare la saldatrice', 'Tecniche di saldatura a filo e TIG'],
  },
  {
    id: 'ski_igiene',
    label: 'Igiene della persona assistita',
    description: 'Lavare, vestire e accudire la persona non autosufficiente',
    under: ['Lavare la persona a letto', 'Aiutare a vestirsi', 'Norme di igiene personale'],
  },
  {
    id: 'ski_tavoli',
    label: 'Servizio ai tavoli',
    description: 'Prendere le comande e servire cibi e bevande al tavolo',
    under: ['Servire piatti e bevande', 'Registrare le comande', 'Tecniche di servizio in sala'],
  },
];

export const smallRequired = competences.map(({ id }) => id);

export function smallTaxonomy(): Taxonomy {
  const skill = (id: string, label: string, rest: Partial<Skill>): Skill => ({
    id,
    uri: `https://example.org/${id}`,
    label,
    altLabels: [],
    description: '',
    kind: 'competence',
    broader: [],
    lang: 'it',
    scheme: 'demo',
    ...rest,
  });
  return {
    skills: competences.flatMap(({ id, label, description, under }) => [
      skill(id, label, { description, altLabels: id === 'ski_saldare' ? ['carpenteria metallica'] : [] }),
      ...under.map((name, i) => skill(`${id}_${i}`, name, { kind: i < 2 ? 'skill' : 'knowledge', broader: [id] })),
    ]),
    occupations: [],
    occupationSkills: competences.map(({ id }) => ({ occupationId: 'occ_prova', skillId: id, essential: true })),
  };
}
