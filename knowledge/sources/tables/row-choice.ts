import { has, tableWords } from './asked-words.ts';
import type { ProgrammeTable, TableRow } from './programme-table.ts';
import type { TableQuestion } from './table-question.ts';

export type RowChoice = {
  /** The rows the question names. */
  named: TableRow[];
  /** The rows it ranks or filters where it names none: provinces, or centres, or the centres of one province. */
  field: TableRow[];
};

/** Which rows of a table a question is about. A province and its main centre bear one name. */
export function chooseRows(table: ProgrammeTable, question: TableQuestion): RowChoice {
  const { places, asksCentres, asksProvinces, words } = question;
  const provinces = table.rows.filter(({ level }) => level === 'province');
  if (table.id === 'staff') {
    const region =
      / (?:a|alla|per la|in capo alla) regione (?:lombardia )?(?:.* )?/.test(words) &&
      / (?:direttament[^ ]*|assegnat[^ ]*|propri[^ ]*|ente) /.test(words);
    const named = places.flatMap((place) => provinces.filter((row) => row.place === place && !isShadow(place, places)));
    return {
      named: region && named.length === 0 ? table.rows.filter(({ level }) => level === 'region') : named,
      field: provinces,
    };
  }
  const centres = table.rows.filter(({ level }) => level === 'centre');
  if (has(words, tableWords.placement)) {
    const rows = centres.filter(
      ({ name, place }) => name.startsWith('CMD') || (name === 'CPI BRESCIA' && place === 'brescia'),
    );
    const named = rows.filter(({ province }) => places.length === 0 || places.includes(province));
    return { named, field: rows };
  }
  const named = places.map((place) => ({
    province: provinces.find((row) => row.place === place),
    centre: centres.find((row) => row.place === place && !row.name.startsWith('CMD')),
  }));
  const one = named.filter(({ province }) => province !== undefined);
  const within =
    asksProvinces && asksCentres && one.length === 1 && named.every(({ province, centre }) => province ?? centre)
      ? centres.filter(({ province }) => province === one[0]!.province!.place)
      : null;
  const onlyCentres = named.some(({ province }) => province === undefined) && places.length > 1 && !isPair(places);
  const rows = named.flatMap(({ province, centre }): TableRow[] => {
    if (province === undefined) return centre === undefined || isPair(places) ? [] : [centre];
    const both = [province, centre].filter((row): row is TableRow => row !== undefined);
    if (places.length > 1 && !isPair(places))
      return asksCentres && asksProvinces
        ? both
        : (asksCentres || onlyCentres) && centre !== undefined
          ? [centre]
          : [province];
    return asksCentres && !asksProvinces ? both.reverse() : both;
  });
  // Monza's centre and its province have two names for one word.
  if (isPair(places)) {
    const centre = centres.find(({ place }) => place === 'monza')!;
    if (asksCentres && !asksProvinces) rows.unshift(centre);
    else rows.push(centre);
  }
  return { named: rows, field: within ?? (asksCentres && !asksProvinces ? centres : provinces) };
}

const isPair = (places: readonly string[]) => places.length === 2 && places.every((place) => place.startsWith('monza'));
const isShadow = (place: string, places: readonly string[]) => place === 'monza' && places.includes('monza e brianza');
