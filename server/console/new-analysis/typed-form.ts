import { Fault } from '../../../db/fault.ts';
import type { AnalysisConstraints } from '../../../db/schema/analyses.ts';
import { readDocument } from '../../../knowledge/reading/read-document.ts';
import type { TypedCredential } from './credential-files.ts';

export const provinces = ['BG', 'BS', 'CO', 'CR', 'LC', 'LO', 'MB', 'MI', 'MN', 'PV', 'SO', 'VA'] as const;
export const modes = ['in_person', 'online', 'blended'] as const;
const documentsMax = 5;

export type FieldName =
  | 'alias'
  | 'narrative'
  | 'documents'
  | 'credentials'
  | 'target'
  | 'vacancyText'
  | 'pathway'
  | 'maxHours'
  | 'province'
  | 'modes'
  | 'asOf'
  | 'note';
export type FieldErrors = Partial<Record<FieldName, string>>;

/** What a person typed, exactly as typed, so that any answer can show it again. */
export type TypedForm = {
  token: string;
  alias: string;
  narrative: string;
  /** Files already read: a browser cannot send a file twice, so the page carries their text. */
  documents: { name: string; text: string; notes: string[] }[];
  credentials: TypedCredential[];
  targetQuery: string;
  /** Chosen occupation's id; empty when none. */
  target: string;
  vacancyText: string;
  pathway: string;
  maxHours: string;
  province: string;
  modes: string[];
  asOf: string;
  note: string;
};

export function emptyForm(token: string, today: string): TypedForm {
  return {
    token,
    alias: '',
    narrative: '',
    documents: [],
    credentials: [],
    targetQuery: '',
    target: '',
    vacancyText: '',
    pathway: '',
    maxHours: '',
    province: '',
    modes: [...modes],
    asOf: today,
    note: '',
  };
}

/** Browsers send line ends as CRLF; offsets of evidence are easier to trust in one convention, and in one form of letters. */
function clean(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').normalize('NFC') : '';
}

function all(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

type Body = Record<string, unknown>;

/** Reads the form and every document in it; credentials are for `readCredentials`. A file that cannot be read is an error beside the field, never a failed request. */
export async function readTypedForm(body: Body): Promise<{ form: TypedForm; errors: FieldErrors }> {
  const names = all(body.documentName).map(clean);
  const texts = all(body.documentText).map(clean);
  const form: TypedForm = {
    token: clean(body.token).slice(0, 64),
    alias: clean(body.alias),
    narrative: clean(body.narrative),
    // An emptied text means that the document is not wanted any more.
    documents: texts
      .map((text, n) => ({ name: names[n] || 'Documento', text, notes: [] }))
      .filter(({ text }) => text.trim() !== ''),
    credentials: [],
    targetQuery: clean(body.targetQuery).slice(0, 200),
    target: clean(body.target).slice(0, 64),
    vacancyText: clean(body.vacancyText),
    pathway: clean(body.pathway),
    maxHours: clean(body.maxHours).trim().slice(0, 10),
    province: clean(body.province),
    modes: all(body.modes).map(clean),
    asOf: clean(body.asOf).slice(0, 10),
    note: clean(body.note),
  };
  const errors: FieldErrors = {};
  const files = all(body.documents).filter(
    (file): file is File => file instanceof File && (file.size > 0 || file.name !== ''),
  );
  for (const file of files) {
    if (form.documents.length >= documentsMax) {
      errors.documents = `Al massimo ${documentsMax} documenti: «${shortName(file.name)}» non è stato letto.`;
      break;
    }
    try {
      const read = await readDocument(new Uint8Array(await file.arrayBuffer()), file.name, file.type);
      form.documents.push({ name: shortName(file.name), text: read.text, notes: read.notes });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      errors.documents = `«${shortName(file.name)}»: ${error.safeMessage} Il file non resta nella pagina: se vuoi riprovare, sceglilo di nuovo.`;
    }
  }
  return { form, errors };
}

function shortName(name: string): string {
  const base = name.split(/[/\\]/).at(-1)!.trim() || 'Documento';
  return base.length > 120 ? `${base.slice(0, 119)}…` : base;
}

/** What does not go as typed; one sentence a field. The server's own checks (createAnalysis) come after these. */
export function checkForm(form: TypedForm): FieldErrors {
  const errors: FieldErrors = {};
  const alias = form.alias.trim();
  if (alias === '') errors.alias = 'Scrivi una sigla o un nome breve per riconoscere la persona.';
  else if (alias.length > 80) errors.alias = 'La sigla è troppo lunga: al massimo 80 caratteri.';
  if (form.narrative.trim() === '' && form.documents.length === 0 && form.credentials.length === 0) {
    errors.narrative = 'Manca il racconto della persona: incolla un testo oppure carica un documento.';
  }
  const vacancy = form.vacancyText.trim();
  if (form.target === '' && vacancy === '') {
    errors.target =
      form.targetQuery.trim() === ''
        ? 'Manca l’obiettivo: cerca un lavoro e sceglilo, oppure incolla un annuncio.'
        : 'Scegli un lavoro dall’elenco, oppure incolla un annuncio.';
  } else if (form.target !== '' && vacancy !== '') {
    errors.target =
      'Hai scelto un lavoro e incollato anche un annuncio: tienine uno solo. Per usare l’annuncio scegli «nessuno di questi».';
  }
  if (vacancy.length > 50_000) errors.vacancyText = 'L’annuncio è troppo lungo: al massimo 50.000 caratteri.';
  if (form.pathway !== '' && !/^[1-5]$/.test(form.pathway)) errors.pathway = 'Scegli un percorso dall’elenco.';
  if (
    form.maxHours !== '' &&
    !(/^\d{1,4}$/.test(form.maxHours) && Number(form.maxHours) >= 1 && Number(form.maxHours) <= 2000)
  ) {
    errors.maxHours = 'Scrivi un numero intero di ore, da 1 a 2.000, oppure lascia vuoto.';
  }
  if (form.province !== '' && !(provinces as readonly string[]).includes(form.province))
    errors.province = 'Scegli una provincia dall’elenco.';
  if (form.modes.length === 0) errors.modes = 'Lascia almeno un modo di frequentare.';
  else if (form.modes.some((mode) => !(modes as readonly string[]).includes(mode)))
    errors.modes = 'Scegli fra i modi dell’elenco.';
  if (form.asOf !== '' && !isDate(form.asOf))
    errors.asOf = 'Scrivi la data come giorno, mese e anno, per esempio 12/01/2027.';
  if (form.note.length > 5000) errors.note = 'La nota è troppo lunga: al massimo 5.000 caratteri.';
  return errors;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The limits of a form without errors. */
export function constraintsOf(form: TypedForm): AnalysisConstraints {
  return {
    ...(form.pathway === '' ? {} : { pathway: Number(form.pathway) as 1 | 2 | 3 | 4 | 5 }),
    ...(form.maxHours === '' ? {} : { maxHours: Number(form.maxHours) }),
    ...(form.province === '' ? {} : { province: form.province }),
    // All modes are no limit.
    ...(form.modes.length === modes.length ? {} : { modes: form.modes as (typeof modes)[number][] }),
  };
}
