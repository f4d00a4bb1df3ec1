import { provinceName } from '../../knowledge/plan/lombardy-provinces.ts';
import { fold } from '../../knowledge/text/italian.ts';
import { wordValue } from '../grounding/italian-figures.ts';
import { type DraftSlots, type Limits, type Province, provinceCodes } from './talk-state.ts';

/** Changes of limits: null takes a limit away. */
export type LimitChanges = { [K in keyof Limits]?: Limits[K] | null };

/** One spelling for patterns: folded, straight apostrophes, single spaces. */
export function plain(text: string): string {
  return fold(text.normalize('NFC'))
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

const hoursPattern = /(?<![\d.,])(\d{1,4}|\p{L}{3,20}) ?(?:h|ore)(?!\p{L})/gu;

/** The hours a sentence allows, in figures or in words; null when it takes the limit away; undefined when it names none. */
export function readHours(text: string): number | null | undefined {
  const said = plain(text);
  if (
    /\b(?:senza|togli|nessun|leva|elimina)\b.{0,20}\b(?:limite|vincolo|massimo)\b.{0,12}\bor[ea]\b|\bsenza limiti? di ore\b/.test(
      said,
    )
  )
    return null;
  for (const match of said.matchAll(hoursPattern)) {
    // "colloquio delle ore 10" is a time of the day.
    const value = /^\d+$/.test(match[1]!) ? Number(match[1]) : wordValue(match[1]!);
    if (value !== null && Number.isInteger(value) && value >= 1 && value <= 2000) return value;
  }
  return undefined;
}

/** A Lombard province by name or by its two letters; null when the limit is taken away. */
export function readProvince(text: string): Province | null | undefined {
  const said = plain(text);
  if (
    /\b(?:tutte le province|qualsiasi provincia|ovunque|senza (?:limit\w+|vincol\w+) di (?:provincia|luogo|zona)|anche fuori provincia)\b/.test(
      said,
    )
  )
    return null;
  const named = provinceCodes.find((code) =>
    new RegExp(`(?<!\\p{L})${plain(code === 'MB' ? 'monza' : provinceName(code))}(?!\\p{L})`, 'u').test(said),
  );
  if (named !== undefined) return named;
  const letters =
    /(?:\(|\bprovincia(?: di)? |[,;] ?|\ba |\bin )(BG|BS|CO|CR|LC|LO|MB|MI|MN|PV|SO|VA)(?![\p{L}'’])/u.exec(text);
  return letters?.[1] as Province | undefined;
}

export function readPathway(text: string): Limits['pathway'] | null | undefined {
  const said = plain(text);
  if (/\b(?:senza|togli il|nessun) percorso\b/.test(said)) return null;
  const match = /\bpercorso (?:n\.? ?|numero )?([1-5]|uno|due|tre|quattro|cinque)\b/.exec(said);
  if (match === null) return undefined;
  const n = /\d/.test(match[1]!) ? Number(match[1]) : match[1] === 'uno' ? 1 : wordValue(match[1]!);
  return n as Limits['pathway'];
}

export function readModes(text: string): Limits['modes'] | null | undefined {
  const said = plain(text);
  if (/\b(?:qualsiasi|ogni|tutte le) modalita\b/.test(said)) return null;
  const online = /\b(?:online|on line|a distanza|da remoto|da casa|fad)\b/.test(said);
  const inPerson = /\bin (?:presenza|aula)\b/.test(said);
  if (!online && !inPerson) return undefined;
  if (/\b(?:non|no|niente) (?:\w+ )?(?:online|a distanza|da remoto)\b/.test(said)) return ['in_person'];
  if (/\b(?:non|no|niente) (?:\w+ )?in presenza\b/.test(said)) return ['online'];
  return online && inPerson ? ['in_person', 'online', 'blended'] : online ? ['online'] : ['in_person'];
}

/** Every limit a sentence speaks of. */
export function readLimits(text: string): LimitChanges {
  const read = {
    maxHours: readHours(text),
    province: readProvince(text),
    pathway: readPathway(text),
    modes: readModes(text),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as LimitChanges;
}

const article = "(?:l['’]|un['’]|(?:la|il|lo|una|uno|un|i|le|gli)\\s+)?";
/** Where the name of a job ends: at a mark, or where limits begin. */
const ends =
  /\s*(?:[,.;:!?\n(]|\s(?:massimo|max|al massimo|entro|non oltre|fino a|con |in provincia|a (?:bergamo|brescia|como|cremona|lecco|lodi|monza|milano|mantova|pavia|sondrio|varese)|in zona|solo|percorso|ma |perché|perche|e (?:ha|abita|può|puo|non|vive|massimo|cerca)|per (?:la|il) (?:signor|sig)|oppure\?|\d))/iu;

const targetPatterns = [
  new RegExp(
    `\\b(?:vuole|vorrebbe|desidera|intende|spera di|sogna di|gli piacerebbe|le piacerebbe|volesse|punta a|si vede|si immagina)\\s+(?:fare|diventare|lavorare|essere|fare il lavoro)?\\s*(?:come|da|di)?\\s*${article}(.+)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:obiettivo|target|mestiere|lavoro)\\s*(?:è|e'|:|=|diventa)?\\s*(?:di|da|come)?\\s*${article}(.+)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:per (?:fare|diventare)|diventare|lavorare come|un posto (?:da|come)|come|verso)\\s+${article}(.+)`,
    'iu',
  ),
];

/** The words in which a job was named, before any search; undefined when none is. */
export function readTargetQuery(text: string): string | undefined {
  for (const pattern of targetPatterns) {
    const rest = pattern.exec(text.replace(/\s+/g, ' '))?.[1];
    if (rest === undefined) continue;
    const end = ends.exec(rest);
    const query = (end === null ? rest : rest.slice(0, end.index)).trim();
    if (/\p{L}{3,}/u.test(query) && query.length <= 80) return query;
  }
  return undefined;
}

const who =
  '(?:signora|signor|sig\\.?\\s?ra|sig\\.?|signorina|persona|ragazza|ragazzo|utente|candidata|candidato|caso)';

/** How the consultant calls the person: initials, a name, or the appointment. Never guessed from a pasted text. */
export function readAlias(text: string): string | undefined {
  const flat = text.replace(/\s+/g, ' ');
  const initials = /(?:^|[\s(])(\p{Lu}\.\s?\p{Lu}\.?)(?=$|[\s,;:)])/u.exec(flat)?.[1];
  if (initials !== undefined) return initials.replace(/\s/g, '');
  const meeting =
    /\b(colloquio|appuntamento|incontro)\s+(?:di\s+)?((?:delle|dell['’]|alle|di|del)\s*(?:ore\s+)?[\p{L}\d.:]+)/iu.exec(
      flat,
    );
  if (meeting !== null) return capital(`${meeting[1]!.toLowerCase()} ${meeting[2]!.toLowerCase().replace(/\.$/, '')}`);
  const named = new RegExp(`\\b${who}\\s+(\\p{Lu}[\\p{L}'’]+(?:\\s+\\p{Lu}[\\p{L}'’.]*)?)`, 'u').exec(flat)?.[1];
  if (named !== undefined) return named;
  return /\bsigla\s+(?:è\s+|:\s*)?([\p{L}\d. -]{1,40})/iu.exec(flat)?.[1]?.trim();
}

export function readSlots(text: string): DraftSlots {
  const { maxHours, province, pathway, modes } = readLimits(text);
  const alias = readAlias(text);
  const targetQuery = readTargetQuery(text);
  return {
    ...(typeof maxHours === 'number' ? { maxHours } : {}),
    ...(typeof province === 'string' ? { province } : {}),
    ...(typeof pathway === 'number' ? { pathway } : {}),
    ...(Array.isArray(modes) ? { modes } : {}),
    ...(alias === undefined ? {} : { alias }),
    ...(targetQuery === undefined ? {} : { targetQuery }),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
