/**
 * Navigators first assigned to each employment centre of Lombardy in 2019, by province, as the table of the technical
 * assistance plan gives them. Historical: the convention ended on 31 December 2022. Ostiglia's 0 is a value. Brescia's
 * four for disability placement are inside CPI Brescia while Varese's three are a row of their own, so the two provinces
 * do not compare.
 */
export type NavigatorProvince = { province: string; total: number; centres: { name: string; navigators: number }[] };

export const NAVIGATOR_SOURCE = {
  source: '003_9ef1b274544028eb.txt',
  locator: 'Allegato 1, par. 6, tabella',
  quote: 'TOTALE COMPLESSIVO 329',
} as const;

export const NAVIGATOR_TOTAL = 329;

export const NAVIGATOR_PROVINCES: NavigatorProvince[] = [
  province('BERGAMO', 38, [
    ['CPI ALBINO', 3],
    ['CPI BERGAMO', 9],
    ['CPI CLUSONE', 2],
    ['CPI GRUMELLO DEL MONTE', 3],
    ['CPI LOVERE', 2],
    ['CPI PONTE SAN PIETRO', 5],
    ['CPI ROMANO DI LOMBARDIA', 3],
    ['CPI TRESCORE BALNEARIO', 2],
    ['CPI TREVIGLIO', 6],
    ['CPI ZOGNO', 3],
  ]),
  province('BRESCIA', 50, [
    ['CPI BRENO', 5],
    ['CPI BRESCIA', 14],
    ['CPI DESENZANO DEL GARDA', 5],
    ['CPI ISEO', 6],
    ['CPI LENO', 5],
    ['CPI ORZINUOVI', 5],
    ['CPI SALÒ', 5],
    ['CPI SAREZZO', 5],
  ]),
  province('COMO', 18, [
    ['CPI APPIANO GENTILE', 2],
    ['CPI CANTÙ', 3],
    ['CPI COMO', 9],
    ['CPI ERBA', 2],
    ['CPI MENAGGIO', 2],
  ]),
  province('CREMONA', 16, [
    ['CPI CASALMAGGIORE', 3],
    ['CPI CREMA', 5],
    ['CPI CREMONA', 5],
    ['CPI SORESINA', 3],
  ]),
  province('LECCO', 12, [
    ['CPI LECCO', 9],
    ['CPI MERATE', 3],
  ]),
  province('LODI', 12, [['CPI DELLA PROVINCIA DI LODI', 12]]),
  province('MANTOVA', 20, [
    ['CPI CASTIGLIONE DELLE STIVIERE', 5],
    ['CPI MANTOVA', 9],
    ['CPI OSTIGLIA', 0],
    ['CPI SUZZARA', 4],
    ['CPI VIADANA', 2],
  ]),
  province('CITTÀ METROPOLITANA DI MILANO', 76, [
    ['CPI CORSICO', 6],
    ['CPI LEGNANO', 6],
    ['CPI MAGENTA', 5],
    ['CPI MELZO', 6],
    ['CPI MILANO', 30],
    ['CPI CINISELLO BALSAMO', 7],
    ['CPI RHO', 7],
    ['CPI ROZZANO', 4],
    ['CPI SAN DONATO MILANESE', 5],
  ]),
  province('MONZA E BRIANZA', 27, [
    ['CPI CESANO MADERNO', 8],
    ['CPI MONZA', 8],
    ['CPI SEREGNO', 5],
    ['CPI VIMERCATE', 6],
  ]),
  province('PAVIA', 22, [
    ['CPI PAVIA', 7],
    ['CPI VIGEVANO', 8],
    ['CPI VOGHERA', 7],
  ]),
  province('SONDRIO', 10, [
    ['CPI BORMIO', 1],
    ['CPI CHIAVENNA', 1],
    ['CPI MORBEGNO', 3],
    ['CPI SONDRIO', 3],
    ['CPI TIRANO', 2],
  ]),
  province('VARESE', 28, [
    ['CPI BUSTO ARSIZIO', 5],
    ['CPI GALLARATE', 6],
    ['CPI LAVENO MOMBELLO', 2],
    ['CPI LUINO', 2],
    ['CPI SARONNO', 3],
    ['CPI TRADATE', 2],
    ['CPI VARESE', 5],
    ['CMD VARESE', 3],
  ]),
];

function province(name: string, total: number, centres: [string, number][]): NavigatorProvince {
  return { province: name, total, centres: centres.map(([centre, navigators]) => ({ name: centre, navigators })) };
}
