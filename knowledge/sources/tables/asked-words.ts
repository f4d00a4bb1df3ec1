import { fold } from '../../text/italian.ts';

/** A message as folded words with a space on either side of each: Cyrillic and Arabic have no `\b`. */
export function wordsOf(text: string): string {
  const words = fold(text.replaceAll('%', ' percento ')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/** Any of these words or phrases; `*` stands for any letters, as endings and Arabic articles vary. */
export function anyOf(list: string): RegExp {
  const choices = list
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((choice) => choice !== '')
    .map((choice) => fold(choice).replaceAll('*', '[^ ]*'));
  return new RegExp(`(?<= )(?:${choices.join('|')})(?= )`, 'gu');
}

export const has = (text: string, words: RegExp): boolean => text.search(words) >= 0;

/** The words of table questions by what they stand for, in the seven languages people ask in. */
export const tableWords = {
  navigators: anyOf(
    'assistenti del reddito, navigator*, navigater*, navegador*, navigateur*, навігатор*, *نافيغ*, *نافيج*, *ملاح*',
  ),
  staff: anyOf(
    `personale, organico, organici, unita di personale, operatori, staff, staffing, headcount, personnel, effectif*, agents, plantilla,
     personalul*, angajati*, angajatilor, персонал*, працівник*, співробітник*, *موظف*, employees, empleados, workers, operators, operatori`,
  ),
  people: anyOf(
    'person*, gente, unita, addett*, dipendent*, lavorator*, rinforz*, impiegat*, people, persoane, людей, *شخاص*, *شخص*',
  ),
  plan: anyOf(
    'piano, potenziamento, tabella, tabelle, riga, righe, plan, planul*, plano, table, tabla, tableau, reinforcement, refuerzo, план*, таблиц*, *خطة*, *جدول*',
  ),
  planned: anyOf(
    'previst*, riservat*, assegnat*, attribui*, destinat*, arrivan*, arrivav*, mettevan*, mettono, mette, dovevano, doveva, prevede, prevedeva, planned, assigned, preve*, prevue*, prevu*, assign*, prevazut*, передбач*, *مخصص*, *خصص*',
  ),
  offices: anyOf(
    `cpi, centro, centri, centr* per l impiego, centr* impiego, collocament*, uffic*, sportell*, job centre*, job center*, employment cent*, centre* pour l emploi,
     centro* de empleo, центр* зайнятості, *مركز* *توظيف*`,
  ),
  provinces: anyOf(
    'provinc*, province*, citta metropolitana, metropolitan city, ciudad metropolitana, ville metropolitaine, judet*, провінц*, *مقاطع*, ente, enti',
  ),
  centres: anyOf(
    `cpi, centro, centri, sede, sedi, uffici*, citta, comune, job centre*, job center*, centre*, center*, office*, city, town, ville, ciudad, oficina*, oras*, orasul*, centru*,
     центр*, міст*, *مركز*, *مدينة*`,
  ),
  placement: anyOf('cmd, collocamento mirato, disabil*, disabled, discapacidad, *handicap*'),
  number: anyOf(
    `quant*, qnt*, numero, numeri, how many, how much, number, which, quale, quali, qual, chi, cuant*, que, combien, quelle*, quel, quels, cati, cate, cat, cata, ce, care, скільки, яка,
     який, які, якій, كم, ما, اي, dammi, elenc*, lista, tutti, totale, totali, percentuale, classifica, dove`,
  ),
  whole: anyOf(
    `lombard*, regione, regionale, regional*, region, region*, totale, totali, total, totals, in tutto, in tutta, tutta, tutte, tutti, complessiv*, overall, en tout, toute, toda, todo, toata,
     ломбард*, регіон*, усього, всього, *لومباردي*, *منطقة*, *جمال*`,
  ),
  profiles: anyOf('profil*, figura, figure, colonn*, qualific*, ruol*, perfil*, categor*, profile*'),
  sum: anyOf(
    `insieme, assieme, somm*, sommat*, sommando, in tutto, in totale, complessivamente, together, combined, sum, suman, suma, juntos, juntas, ensemble, au total, impreuna,
     разом, сума*, *مجموع*, messi insieme`,
  ),
  difference: anyOf(
    `differenza, differenze, scarto, divario, in piu, in meno, di piu, di meno, rispetto, superano, supera, mancano, manca, di quanto, how many more, more staff, more, fewer, difference*,
     diferenci*, diferent*, de plus, ecart, різниц*, *فرق*`,
  ),
  ratio: anyOf(
    `quante volte, volte, doppio, triplo, rapporto, per ogni, times, ratio, veces, combien de fois, fois, de cate ori, ori, у скільки, разів, *مرة*, *مرات*`,
  ),
  share: anyOf(
    `percentual*, percento, per cento, quota, fetta, parte, incidenza, incide, share, percentage, percent, proportion, porcentaje, porciento, cuota, pourcentage, procent*, відсот*, частк*,
     *نسبة*, *مئوية*`,
  ),
  average: anyOf('media, medio, mediamente, average, mean, promedio, moyenne, medie, средн*, середн*, *متوسط*'),
  position: anyOf('posizione, posto in classifica, classifica, rank, ranking, posicion, puesto, position, rang, loc'),
  excluded: anyOf('dopo, tranne, esclus*, a parte, senza contare, after, except, despues, excepto, apres, sauf, dupa'),
  none: anyOf(
    'nessun*, manco un*, neanche un*, nemmeno un*, zero, senza, no, none, ningun*, aucun*, niciun*, жодн*, без, بدون, صفر',
  ),
  single: anyOf('un solo, una sola, solo un, solo uno, soltanto un*, only one, just one, un solo, un seul, un singur'),
  which: anyOf(
    'quale, quali, qual, chi, dove, which, what, where, que, quelle*, quel, quels, care, ce, яка, який, які, якій, اي, esattamente, exactly, exactamente',
  ),
} as const;

/** What asks for the highest or the lowest, and for the one after it. */
export const rankWords = {
  least: anyOf(
    `meno, minor*, minimo, piu bass*, piu poch*, piu piccol*, ultim*, least, fewest, lowest, smallest, menos, menor, moins, plus petit*, cel mai putin*, cei mai putini, cele mai putine, cel mai mic,
     найменш*, *اقل*, *اصغر*`,
  ),
  most: anyOf(
    `piu, maggior*, massimo, prim*, most, highest, largest, biggest, top, mas, mayor, plus, cel mai mult*, cei mai multi, cele mai multe, cel mai mare, найбільш*, *اكبر*, *اكثر*, record`,
  ),
  second: anyOf(
    'seconda, seconde, secondi, il secondo, secondo posto, secondo centro, al secondo, second, segund*, deuxieme, a doua, al doilea, друг*, *ثاني*',
  ),
  third: anyOf('terz*, third, tercer*, troisieme, a treia, треті*, *ثالث*'),
} as const;

/** Small numbers as words, for "the first three". */
export const smallNumbers: [RegExp, number][] = [
  [anyOf('due, two, dos, deux, doua, два, дві, 2'), 2],
  [anyOf('tre, three, tres, trois, trei, три, 3, *ثلاث*'), 3],
  [anyOf('quattro, four, cuatro, quatre, patru, чотири, 4'), 4],
  [anyOf('cinque, five, cinco, cinq, cinci, п ять, 5'), 5],
];
