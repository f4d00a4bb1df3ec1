import { formatList, formatNumber } from '../rules/italian-figures.ts';
import { fold, tokenize } from '../text/italian.ts';
import { STAFF_ROWS, STAFF_SOURCE, STAFF_TOTALS, type StaffRow } from './centre-staff.ts';
import { findConcepts } from './concepts.ts';
import { NAVIGATOR_PROVINCES, NAVIGATOR_SOURCE, NAVIGATOR_TOTAL } from './navigator-assignments.ts';

/** A figure read from a table of the sources, with the row as it stands there. */
export type Figure = {
  statement: string;
  note: string | null;
  file: string;
  quotes: string[];
  table: 'staff' | 'navigators';
};

type Column = 'total' | 'operators' | 'specialists' | 'statisticians' | 'technicians';
const columnNames: Record<Column, string> = {
  total: 'unità in tutto',
  operators: 'operatori del mercato del lavoro',
  specialists: 'specialisti',
  statisticians: 'statistici informatici',
  technicians: 'informatici',
};

/**
 * Answers "how many" from the two tables: staff by province, navigators by job centre. Exact, with the row quoted and a
 * word where the table does not add up (rules A-01, A-03, A-04, A-11). Null when the question is not about them.
 */
export function findFigure(question: string, lang: string): Figure | null {
  const concepts = new Set(findConcepts(question, lang));
  const text = fold(question).replace(/[’‘`´]/g, "'");
  const asksNumber =
    /\b(?:quant[iae]|quanto|numero|totale|quale|qual|qual'e|che provincia|how many|total|which|cuant[oa]s?|combien|cati|cate|cat|скільки|كم|qnt[iea]?|nessun\w*|manco un\w*|neanche un\w*|zero|meno|piu|piccol\w*|grand\w*|maggior\w*|minor\w*)\b|كم|скільки/.test(
      text,
    );
  if (
    !asksNumber ||
    /\b(?:target|obiettiv\w*|beneficiar\w*|stipend\w*|pag\w+|guadagn\w*|prendevano|quando|corsi|aziende|iscritt\w*)\b/.test(
      text,
    )
  )
    return null;
  // A figure for Lombardy says nothing of another region.
  if (otherRegions.test(text)) return null;
  const counted = /\bquant[iae]\s+(?:\p{L}{1,3}\s+)?(\p{L}+)/u.exec(text)?.[1];
  if (
    counted !== undefined &&
    !/^(?:person\w*|gente|unita|operator\w*|specialist\w*|informatic[io]|statistic\w*|tecnic\w*|addett\w*|personale|dipendent\w*|assunt\w*|lavorator\w*|rinforz\w*|navigator\w*|collaborator\w*|sono|erano|ne|in|ce|c|previst\w*|eran\w*)$/.test(
      counted,
    )
  )
    return null;
  const navigators = concepts.has('navigator');
  const staff =
    concepts.has('personale') ||
    concepts.has('specialisti') ||
    concepts.has('informatici') ||
    concepts.has('operatori_mercato');
  const peopleOfCentres =
    concepts.has('cpi') &&
    /\b(?:person\w*|gente|unita|addett\w*|dipendent\w*)\b/.test(text) &&
    /\b(?:previst\w*|lavor\w+|assegnat\w*|arriv\w+|destinat\w*)\b/.test(text);
  if (navigators && /\b(?:piano di potenziamento|unita|personale|organico|rinforz\w*)\b/.test(text))
    return bothFigures(navigatorFigure(text), staffFigure(text, concepts));
  if (navigators) return navigatorFigure(text);
  return staff || peopleOfCentres ? staffFigure(text, concepts) : null;
}

/** Regions other than Lombardy, folded. */
export const otherRegions =
  /\b(?:piemonte|veneto|liguria|emilia|romagna|toscana|umbria|marche|lazio|abruzzo|molise|campania|puglia|basilicata|calabria|sicilia|sardegna|friuli|trentino|alto adige|valle d'aosta|piedmont|tuscany|sicily)\b/;

/** Navigators and planned staff asked in one breath. */
function bothFigures(navigators: Figure | null, staff: Figure | null): Figure | null {
  if (navigators === null || staff === null) return navigators ?? staff;
  const note = [navigators.note, staff.note].filter((one) => one !== null).join(' ');
  return {
    ...navigators,
    statement: `${navigators.statement} ${staff.statement}`,
    quotes: [...navigators.quotes, ...staff.quotes],
    note: note === '' ? null : note,
  };
}

function staffFigure(text: string, concepts: Set<string>): Figure | null {
  const several = columnsNamed(text, concepts);
  const column: Column = /\bstatistic\w*/.test(text)
    ? 'statisticians'
    : concepts.has('specialisti')
      ? 'specialists'
      : concepts.has('informatici')
        ? 'technicians'
        : concepts.has('operatori_mercato') || /\boperatori del mercato\b/.test(text)
          ? 'operators'
          : 'total';
  const rows = STAFF_ROWS.filter((row) => row.body !== 'Regione Lombardia');
  const named = rows.filter((row) => names(text, placeOf(row.body)));
  const superlative = readSuperlative(text);
  const limit = /\b(meno|piu|oltre|almeno|sopra|sotto)\s+(?:di\s+|i\s+|le\s+)?(\d+)\b/.exec(text);
  if (named.length === 0 && limit !== null) {
    const n = Number(limit[2]);
    const below = limit[1] === 'meno' || limit[1] === 'sotto';
    const chosen = rows.filter(
      (row) =>
        row[column] !== null &&
        (below ? row[column]! < n : limit[1] === 'almeno' ? row[column]! >= n : row[column]! > n),
    );
    if (chosen.length === 0) return null;
    return figure(
      'staff',
      `Sono ${formatList(chosen.map((row) => `${row.body} (${formatNumber(row[column]!)})`))}.`,
      chosen.map(staffRowText),
      chosen.flatMap((row) => staffNotes(row, column)),
    );
  }
  if (named.length === 0 && superlative !== null) {
    const known = rows.filter((row) => row[column] !== null);
    const extreme = pick(known, (row) => row[column]!, superlative);
    const value = extreme[0]![column]!;
    const who = formatList(extreme.map((row) => row.body));
    return figure(
      'staff',
      `${superlative === 'least' ? 'Il numero più basso' : 'Il numero più alto'} è della ${who}: ${formatNumber(value)} ${columnNames[column]}.`,
      extreme.map(staffRowText),
      extreme.flatMap((row) => staffNotes(row, column)),
    );
  }
  if (named.length === 0) {
    if (
      !/\b(?:lombardia|regione|totale|in tutto|tutta|complessiv\w*|tutti|total|centri|cpi)\b/.test(text) &&
      column === 'total'
    )
      return null;
    if (/\bregione lombardia\b/.test(text) && /\b(?:alla|assegnat\w*|propria|ente)\b/.test(text))
      return figure('staff', 'Alla Regione Lombardia il piano attribuisce 7 unità.', ['Regione Lombardia 7 7'], []);
    const notes =
      column === 'total'
        ? [
            'I totali delle province e della Regione sommano 1.301, non 1.308: le 7 unità di differenza sono pari a quelle dell’articolo 34 bis annotate per Como.',
          ]
        : [];
    return figure(
      'staff',
      `In tutto il piano di potenziamento prevede ${formatNumber(STAFF_TOTALS[column])} ${column === 'total' ? 'unità' : columnNames[column]}.`,
      ['TOTALE 891 335 28 54 1308'],
      notes,
    );
  }
  if (several.length > 1) {
    const told = named.map(
      (row) =>
        `per la ${row.body} ${formatList(several.map((one) => `${row[one] === null ? 'un numero illeggibile di' : formatNumber(row[one])} ${columnNames[one]}`))}`,
    );
    return figure(
      'staff',
      `Il piano di potenziamento prevede ${formatList(told)}.`,
      named.map(staffRowText),
      named.flatMap((row) => staffNotes(row, several[0]!)),
    );
  }
  const parts = named.map((row) =>
    row[column] === null
      ? `per la ${row.body} il numero di ${columnNames[column]} non si legge nella tabella`
      : `per la ${row.body} ${formatNumber(row[column]!)} ${columnNames[column]}`,
  );
  const sum =
    named.length > 1 &&
    /\b(?:insieme|somm\w*|in tott?ale|in tutto|complessiv\w*|together|sum|en total|au total)\b/.test(text) &&
    named.every((row) => row[column] !== null)
      ? `Insieme fanno ${formatNumber(named.reduce((all, row) => all + row[column]!, 0))}.`
      : null;
  const difference =
    named.length === 2 &&
    /\b(?:differenz\w*|quant[iaeo]\b.{0,30}\bin (?:piu|meno)|di piu|di meno|scarto|difference|diferencia)\b/.test(
      text,
    ) &&
    named.every((row) => row[column] !== null)
      ? `La differenza è ${formatNumber(Math.abs(named[0]![column]! - named[1]![column]!))}.`
      : null;
  return figure('staff', `Il piano di potenziamento prevede ${formatList(parts)}.`, named.map(staffRowText), [
    ...(sum === null ? [] : [sum]),
    ...(difference === null ? [] : [difference]),
    ...named.flatMap((row) => staffNotes(row, column)),
  ]);
}

/** The profiles a question names, in the order of the table. */
function columnsNamed(text: string, concepts: Set<string>): Column[] {
  const columns: Column[] = [];
  if (concepts.has('operatori_mercato') || /\boperatori del mercato\b|\bc1 operator\w*/.test(text))
    columns.push('operators');
  if (concepts.has('specialisti') || /\bspecialist\w*/.test(text)) columns.push('specialists');
  if (/\bstatistic\w*/.test(text)) columns.push('statisticians');
  if (/\bc1 informatic\w*|\bquanti informatic\w*|\be informatici\b/.test(text)) columns.push('technicians');
  return columns;
}

function staffNotes(row: StaffRow, column: Column): string[] {
  if (row.body === 'Provincia di Como' && column !== 'statisticians' && column !== 'technicians')
    return [
      'Per Como la tabella annota a parte 3 operatori e 4 specialisti dell’articolo 34 bis: il totale di 80 torna solo senza di loro.',
    ];
  if (row.body === 'Provincia di Varese' && column !== 'total')
    return ['Nella riga di Varese una casella ha perso la colonna: il dato va letto con cautela.'];
  return [];
}

/** The row as the extracted table writes it. */
export function staffRowText(row: StaffRow): string {
  const cell = (value: number | null) => (value === null ? [] : [String(value)]);
  if (row.operatorsPlusArt34bis > 0)
    return `${row.body} ${row.operators}+${row.operatorsPlusArt34bis} art.34 bis ${row.specialists}+ ${row.specialistsPlusArt34bis} art.34 bis ${row.statisticians} ${row.technicians} ${row.total}`;
  return [
    row.body,
    ...cell(row.operators),
    ...cell(row.specialists),
    ...cell(row.statisticians),
    ...cell(row.technicians),
    ...row.unplaced.map(String),
    String(row.total),
  ].join(' ');
}

function navigatorFigure(text: string): Figure | null {
  const centres = NAVIGATOR_PROVINCES.flatMap(({ province, centres: list }) =>
    list.map((centre) => ({ ...centre, province })),
  );
  const superlative = readSuperlative(text);
  if (/\b(?:nessun\w*|manco un\w*|neanche un\w*|nemmeno un\w*|zero|senza)\b/.test(text)) {
    const none = centres.filter(({ navigators: n }) => n === 0);
    return figure(
      'navigators',
      `Senza navigator assegnati era ${formatList(none.map(({ name }) => titleCase(name)))}: la tabella scrive ${none[0]!.navigators}.`,
      none.map(({ name, navigators: n }) => `${name} ${n}`),
      none.map(({ name, province }) => `${titleCase(name)} è in provincia di ${titleCase(province)}.`),
    );
  }
  const centreNames = centres.filter(
    (centre) => names(text, placeOf(centre.name)) && !/^(?:CPI DELLA PROVINCIA)/.test(centre.name),
  );
  const provinces = NAVIGATOR_PROVINCES.filter(({ province }) => names(text, placeOf(province)));
  if (superlative !== null && centreNames.length === 0 && provinces.length === 0) {
    const byCentre = /\b(?:cpi|centr\w+|uffici\w*)\b/.test(text) && !/\bprovinci\w*\b/.test(text);
    const list = byCentre
      ? centres.map((centre) => ({ name: centre.name, n: centre.navigators }))
      : NAVIGATOR_PROVINCES.map(({ province, total }) => ({ name: province, n: total }));
    const extreme = pick(list, (one) => one.n, superlative);
    return figure(
      'navigators',
      `${superlative === 'least' ? 'Il numero più basso' : 'Il numero più alto'} di navigator assegnati è ${extreme[0]!.n}: ${formatList(extreme.map(({ name }) => titleCase(name)))}.`,
      extreme.map(({ name, n }) => `${name} ${n}`),
      [],
    );
  }
  if (provinces.length === 0 && centreNames.length === 0) {
    if (
      !/\b(?:lombardia|regione|totale|in tutto|tutta|complessiv\w*|previst\w*|assegnat\w*|erano|quanti navigator|how many)\b/.test(
        text,
      )
    )
      return null;
    return figure(
      'navigators',
      `In tutta la Lombardia i navigator assegnati erano ${NAVIGATOR_TOTAL}.`,
      ['TOTALE COMPLESSIVO 329'],
      [],
    );
  }
  const parts: string[] = [];
  const quotes: string[] = [];
  // A province and its main centre bear one name: both are told, the one that was meant first.
  const centreFirst =
    /\b(?:cpi|centro|ufficio|sede|collocamento)\b|مركز|центр/.test(text) &&
    !/\bprovinci\w*\b/.test(text) &&
    centreNames.length > 0;
  const tellCentres = () => {
    for (const { name, navigators } of centreNames) {
      parts.push(`${navigators} al ${titleCase(name)}`);
      quotes.push(`${name} ${navigators}`);
    }
  };
  if (centreFirst) tellCentres();
  for (const { province, total } of provinces) {
    parts.push(`${total} nella provincia di ${titleCase(province)}`);
    quotes.push(`${province} ${total}`);
  }
  if (!centreFirst) tellCentres();
  const bodies = provinces.map(({ province, total }) => ({ name: province, n: total }));
  const compared =
    bodies.length >= 2
      ? bodies
      : bodies.length === 0
        ? centreNames.map((one) => ({ name: one.name, n: one.navigators }))
        : [];
  const sums: string[] = [];
  if (compared.length >= 2 && /\b(?:insieme|somm\w*|in totale|in tutto|complessiv\w*|together|sum)\b/.test(text))
    sums.push(`Insieme fanno ${formatNumber(compared.reduce((all, { n }) => all + n, 0))}.`);
  if (compared.length === 2 && /\b(?:differenz\w*|in piu|in meno|di piu|di meno|scarto|difference)\b/.test(text))
    sums.push(`La differenza è ${formatNumber(Math.abs(compared[0]!.n - compared[1]!.n))}.`);
  const notes = [...provinces.map(({ province }) => province), ...centreNames.map(({ province }) => province)].some(
    (province) => province === 'BRESCIA' || province === 'VARESE',
  )
    ? [
        'Brescia conta nel CPI i navigator del collocamento mirato, Varese in una riga a parte: le due province non si confrontano.',
      ]
    : [];
  return figure('navigators', `I navigator assegnati erano ${formatList(parts)}.`, quotes, [...sums, ...notes]);
}

function figure(table: Figure['table'], statement: string, quotes: string[], notes: string[]): Figure {
  return {
    table,
    statement,
    note: notes.length === 0 ? null : [...new Set(notes)].join(' '),
    file: table === 'staff' ? STAFF_SOURCE.source : NAVIGATOR_SOURCE.source,
    quotes,
  };
}

function readSuperlative(text: string): 'least' | 'most' | null {
  if (/\b(?:meno|minor\w*|piu (?:basso|piccol\w*|pochi)|least|fewest|smallest|menos|moins|minimo)\b/.test(text))
    return 'least';
  return /\b(?:piu|maggior\w*|most|largest|highest|massimo)\b/.test(text) ? 'most' : null;
}

function pick<Row>(rows: readonly Row[], measure: (row: Row) => number, which: 'least' | 'most'): Row[] {
  const values = rows.map(measure);
  const wanted = which === 'least' ? Math.min(...values) : Math.max(...values);
  return rows.filter((row) => measure(row) === wanted);
}

/** The place in a body's name: `Città Metropolitana di Milano` → `milano`. */
function placeOf(body: string): string {
  return fold(
    body.replace(/^(?:Provincia|Città Metropolitana|CITTÀ METROPOLITANA)\s+(?:di|DI)\s+|^(?:CPI|CMD)\s+/u, ''),
  );
}

/** Every province and job centre of the tables as one folded word, to notice that a question is about one place. */
export function listPlaces(): string[] {
  const bodies = [
    ...STAFF_ROWS.map((row) => row.body),
    ...NAVIGATOR_PROVINCES.flatMap(({ province, centres }) => [province, ...centres.map(({ name }) => name)]),
  ];
  return [...new Set(bodies.map(placeOf).filter((place) => /^\p{L}+$/u.test(place) && place !== 'lombardia'))];
}

/** How places are called in other languages; Cyrillic and Arabic endings and articles vary, so their stems are looked for. */
const englishNames: Record<string, string> = { milano: 'milan', mantova: 'mantua', 'monza e brianza': 'monza' };
const otherScripts: Record<string, RegExp> = {
  milano: /мілан|милан|ميلان/,
  bergamo: /бергам|بيرغام|برغام/,
  brescia: /бреш|бресч|بريش/,
  como: /\bкомо|كومو/,
  cremona: /кремон|كريمون/,
  lecco: /лекк|ليكو/,
  lodi: /\bлоді|\bлоди|لودي/,
  mantova: /манту|мантов|مانتو/,
  'monza e brianza': /монц|مونز|مونتسا/,
  pavia: /паві|пави|بافيا/,
  sondrio: /сондрі|сондри|سوندر/,
  varese: /варез|فاريز/,
};

function names(text: string, place: string): boolean {
  const words = tokenize(text)
    .map((token) => token.norm)
    .join(' ');
  if (otherScripts[place]?.test(text) === true) return true;
  return [place, englishNames[place], place.replace(/ (?:al|del|di|e) .*$/, '')].some(
    (one) => one !== undefined && one.length >= 3 && ` ${words} `.includes(` ${one} `),
  );
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\b(?:Di|Del|Della|Dello|Delle|E)\b/g, (word) => word.toLowerCase())
    .replace(/^(?:Cpi|Cmd)\b/, (word) => word.toUpperCase());
}
