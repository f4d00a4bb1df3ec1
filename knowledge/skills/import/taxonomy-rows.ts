/** Rows of the official ESCO CSV layout, one type a file, already trimmed and checked. */
export type OccupationRow = {
  uri: string;
  /** As given: ESCO's Italian `direttore/direttrice` forms are not split here. */
  label: string;
  /** Alternative then hidden labels, without repetitions and without the label itself. */
  altLabels: string[];
  description: string;
  /** ISCO-08 code of one to four digits, leading zeros kept; null when the file gives none. */
  isco: string | null;
};

export type IscoGroupRow = { uri: string; code: string; label: string; altLabels: string[]; description: string };

export type SkillRow = {
  uri: string;
  label: string;
  altLabels: string[];
  description: string;
  /** `knowledge` or not: the layout does not tell skills from competences; what lies under what does (`broader` rows). */
  isKnowledge: boolean;
  /** ESCO's own word (`cross-sector`, `sector-specific`, `occupation-specific`, `transversal`), empty when absent. */
  reuseLevel: string;
};

export type OccupationSkillRow = { occupationUri: string; skillUri: string; essential: boolean };

export type BroaderRow = { skillUri: string; broaderUri: string };

/** Rows of one kind, in the order of the file. Concepts always come before the relations that name them. */
export type TaxonomyBatch =
  | { kind: 'isco_group'; file: string; rows: IscoGroupRow[] }
  | { kind: 'occupation'; file: string; rows: OccupationRow[] }
  | { kind: 'skill'; file: string; rows: SkillRow[] }
  | { kind: 'broader'; file: string; rows: BroaderRow[] }
  | { kind: 'occupation_skill'; file: string; rows: OccupationSkillRow[] };

export type TaxonomyRow = TaxonomyBatch['rows'][number];

/** One record of a file by column name; columns the file lacks are absent. */
export type CsvRecord = Record<string, string | undefined>;

/** A row, a reason in Italian why the line is skipped, or the name of a kind of line that is counted and left aside. */
export type RowOutcome<Row> = { row: Row } | { skip: string } | { ignore: string };

/** What one file holds: how it is called, which columns it must have, and how a record becomes a row. */
export type FileLayout<Row> = {
  /** File name without language and extension. */
  stem: string;
  requiredColumns: string[];
  parse: (record: CsvRecord) => RowOutcome<Row>;
};

export const iscoGroupLayout: FileLayout<IscoGroupRow> = {
  stem: 'ISCOGroups',
  requiredColumns: ['conceptUri', 'code', 'preferredLabel'],
  parse: (record) => {
    const concept = parseConcept(record);
    if ('skip' in concept) return concept;
    const code = iscoCode(record.code);
    return code === null ? { skip: 'codice ISCO mancante o non valido' } : { row: { ...concept.row, code } };
  },
};

export const occupationLayout: FileLayout<OccupationRow> = {
  stem: 'occupations',
  requiredColumns: ['conceptUri', 'preferredLabel'],
  parse: (record) => {
    const concept = parseConcept(record);
    return 'skip' in concept ? concept : { row: { ...concept.row, isco: iscoCode(record.iscoGroup) } };
  },
};

export const skillLayout: FileLayout<SkillRow> = {
  stem: 'skills',
  requiredColumns: ['conceptUri', 'preferredLabel'],
  parse: (record) => {
    const concept = parseConcept(record);
    if ('skip' in concept) return concept;
    const isKnowledge = clean(record.skillType).toLowerCase() === 'knowledge';
    return { row: { ...concept.row, isKnowledge, reuseLevel: clean(record.reuseLevel) } };
  },
};

export const broaderLayout: FileLayout<BroaderRow> = {
  stem: 'broaderRelationsSkillPillar',
  requiredColumns: ['conceptUri', 'broaderUri'],
  parse: (record) => {
    // Skill groups are headings of ESCO's tree, not skills a person can show: links from or to them carry no requirement.
    if (isGroup(record.conceptType)) return { ignore: 'legame tra gruppi di competenze' };
    if (isGroup(record.broaderType)) return { ignore: 'legame con un gruppo di competenze' };
    const skillUri = clean(record.conceptUri);
    const broaderUri = clean(record.broaderUri);
    if (!isUri(skillUri) || !isUri(broaderUri)) return { skip: 'indirizzo (URI) mancante o non valido' };
    if (skillUri === broaderUri) return { skip: 'la competenza è collegata a sé stessa' };
    return { row: { skillUri, broaderUri } };
  },
};

export const occupationSkillLayout: FileLayout<OccupationSkillRow> = {
  stem: 'occupationSkillRelations',
  requiredColumns: ['occupationUri', 'relationType', 'skillUri'],
  parse: (record) => {
    const occupationUri = clean(record.occupationUri);
    const skillUri = clean(record.skillUri);
    if (!isUri(occupationUri) || !isUri(skillUri)) return { skip: 'indirizzo (URI) mancante o non valido' };
    const relation = clean(record.relationType).toLowerCase();
    if (relation !== 'essential' && relation !== 'optional')
      return { skip: `relazione sconosciuta «${relation.slice(0, 40)}»` };
    return { row: { occupationUri, skillUri, essential: relation === 'essential' } };
  },
};

type ConceptRow = { uri: string; label: string; altLabels: string[]; description: string };

function parseConcept(record: CsvRecord): { row: ConceptRow } | { skip: string } {
  const uri = clean(record.conceptUri);
  const label = clean(record.preferredLabel);
  const status = clean(record.status).toLowerCase();
  if (!isUri(uri)) return { skip: 'indirizzo (URI) mancante o non valido' };
  if (label === '') return { skip: 'etichetta mancante' };
  if (status !== '' && status !== 'released') return { skip: `stato «${status.slice(0, 40)}», non pubblicato` };
  const others = [...splitLabels(record.altLabels), ...splitLabels(record.hiddenLabels)];
  const altLabels = [...new Set(others)].filter((other) => other !== label);
  return { row: { uri, label, altLabels, description: clean(record.description) } };
}

function splitLabels(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(/\r?\n/)
    .map(clean)
    .filter((label) => label !== '');
}

function clean(cell: string | undefined): string {
  return (cell ?? '').normalize('NFC').trim();
}

function isUri(value: string): boolean {
  return /^(?:https?:\/\/|urn:)\S+$/i.test(value);
}

function isGroup(type: string | undefined): boolean {
  return clean(type) === 'SkillGroup';
}

/** Some exports write the notation of the URI (`C0110`) instead of the code. */
function iscoCode(cell: string | undefined): string | null {
  const code = clean(cell).replace(/^C(?=\d)/, '');
  return /^\d{1,4}$/.test(code) ? code : null;
}
