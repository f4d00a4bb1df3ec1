/**
 * Staff of the Lombard employment services by body and profile, as the table of the GOL slides gives it. Nothing is
 * repaired: a cell lost in the extraction is null, and a number whose column was lost is in `unplaced`.
 */
export type StaffRow = {
  body: string;
  /** C1 Operatore Mercato del Lavoro; `plusArt34bis` is written next to the figure ("54+3 art.34 bis"). */
  operators: number | null;
  operatorsPlusArt34bis: number;
  /** D1 Specialista Mercato e Servizi del Lavoro. */
  specialists: number | null;
  specialistsPlusArt34bis: number;
  /** D1 Statistico informatico. */
  statisticians: number | null;
  /** C1 informatico. */
  technicians: number | null;
  unplaced: number[];
  total: number;
};

export const STAFF_SOURCE = {
  source: '000_ae3e7c8fad42ec6d.txt',
  locator: 'Piano Potenziamento dei CPI - Personale, tabella',
  quote: 'TOTALE 891 335 28 54 1308',
} as const;

export const STAFF_TOTALS = { operators: 891, specialists: 335, statisticians: 28, technicians: 54, total: 1308 };

export const STAFF_ROWS: StaffRow[] = [
  row('Provincia di Bergamo', 100, 29, 1, 2, 132),
  row('Provincia di Brescia', 143, 35, 2, 3, 183),
  {
    ...row('Provincia di Como', 54, 21, 1, 4, 80),
    operatorsPlusArt34bis: 3,
    specialistsPlusArt34bis: 4,
  },
  row('Provincia di Cremona', 35, 31, 3, 5, 74),
  row('Provincia di Lecco', 49, 11, 1, 2, 63),
  row('Provincia di Lodi', 43, 11, 1, 2, 57),
  row('Provincia di Monza e Brianza', 57, 35, 8, 9, 109),
  row('Provincia di Mantova', 48, 32, 1, 3, 84),
  row('Città Metropolitana di Milano', 189, 71, 7, 18, 285),
  row('Provincia di Pavia', 82, 5, 2, 4, 93),
  row('Provincia di Sondrio', 10, 8, 1, 1, 20),
  { ...row('Provincia di Varese', 71, 42, null, null, 114), unplaced: [1] },
  { ...row('Regione Lombardia', null, null, null, null, 7), unplaced: [7] },
];

function row(
  body: string,
  operators: number | null,
  specialists: number | null,
  statisticians: number | null,
  technicians: number | null,
  total: number,
): StaffRow {
  return {
    body,
    operators,
    operatorsPlusArt34bis: 0,
    specialists,
    specialistsPlusArt34bis: 0,
    statisticians,
    technicians,
    unplaced: [],
    total,
  };
}
