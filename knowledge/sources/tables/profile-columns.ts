import { anyOf, has, tableWords } from './asked-words.ts';
import { type Column, staffColumns } from './programme-table.ts';

const level = '(?:livello |profilo |di tipo )?';
const statistic = '(?:statistic[^ ]*|estadistic[^ ]*|статист[^ ]*|[^ ]*حصائي[^ ]*)';
const informatic = '(?:informatic[^ ]*|інформат[^ ]*|[^ ]*معلومات[^ ]*|it|computer)';
const specialist = anyOf('specialist*, especialist*, фахівц*, спеціаліст*, *خصائي*');

/** Every word a profile is named by. */
export const columnWords = anyOf(
  `statistic*, estadistic*, статист*, *حصائي*, informatic*, інформат*, *معلومات*, technician*, specialist*, especialist*, specialis*, фахівц*, спеціаліст*, *خصائي*,
   c1, d1, с1, operator*, operador*, operateur*, оператор*, *مشغل*`,
);

/**
 * The columns of the staff table that a question names, in the table's order. The two grades and the two trades cross:
 * statisticians are D1, technicians C1, so a trade with the other's grade means the other.
 */
export function readColumns(rest: string): Column[] {
  // A grade is typed in Cyrillic letters too.
  let words = rest.replace(/ с1 /g, ' c1 ');
  const found = new Set<Column>();
  const take = (pattern: string, ...columns: Column[]) => {
    const taken = words.replace(new RegExp(pattern, 'gu'), ' ');
    if (taken === words) return;
    words = taken;
    for (const column of columns) found.add(column);
  };
  take(
    ` ${informatic} (?:tra|fra|di|sia|between|entre|intre) (?:d1|c1) (?:e|o|and|y|et|si|che) (?:d1|c1)(?= )`,
    'statisticians',
    'technicians',
  );
  take(` (?:d1 )?${level}${statistic}(?: ${informatic})?(?: d1)?(?= )`, 'statisticians');
  take(` (?:d1 ${informatic}|${informatic} d1)(?= )`, 'statisticians');
  take(` (?:c1 )?${level}${informatic}(?: c1)?(?= )`, 'technicians');
  if (has(words, specialist) || / d1 /.test(words)) found.add('specialists');
  if (
    / c1 /.test(words) ||
    / (?:operator|operador|operateur)[^ ]* (?:del |del |of the |du )?(?:mercato|labour|labor|mercado|marche) /.test(
      words,
    )
  )
    found.add('operators');
  if (found.size === 0 && has(words, tableWords.profiles)) return [...staffColumns];
  return staffColumns.filter((column) => found.has(column));
}
