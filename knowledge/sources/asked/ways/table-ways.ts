/** Ways people ask for figures of the two tables, which are answered by counting their rows. */
export const TABLE_WAYS = `
= table_navigators
it lista dei navigator per centro: a Treviglio quanti erano? / quanti navigator aveva il CPI di Milano? / mi servono i numeri dei navigator assegnati a Ostiglia, mi sembra zero / elenco dei centri della provincia di Varese con i navigator assegnati, per favore
= table_staff
it Provincia di Pavia, quanti in totale nel piano personale? / quanti informatici sono previsti alla Città metropolitana di Milano? / a Lecco quanti specialisti D1 ci sono nel piano?
`;
