import { anyOf } from './asked-words.ts';

/**
 * What the two tables do not count, though a question about it may name their words: pay, the people served, today's
 * numbers, dates. A figure of the tables under such a question would be a wrong answer that looks exact.
 */
export const foreignSubjects = anyOf(`
  target, obiettiv*, beneficiar*, stipend*, paga, pagat*, pagan*, pagav*, guadagn*, prendevano, prendeva, prendono, costa, costo, costi, retribu*, euro, soldi, budget, risors*, fondi, fondo, importo,
  quando, data, orari*, telefono, indirizzo, apre, chiude, cors*, formazione, formarsi, ore, giorni, mesi, anni, aziend*, imprese, iscritt*, utent*, disoccupat*, abitant*, residenti, comuni, donne, uomini, giovani,
  ragazz*, maschi, femmine, neet, over, percettor*, tirocin*, colloqui*, accreditat*, agenzie, punti informativi, sportelli, concors*, titolo di studio, laurea, laureat*, diritto,
  lingua, inglese, tedesco, livello, b2, b1, a2, certificat*, aula, milioni, tre milioni, naspi, mansion*, compit*, sposat*, stranier*, precar*, ferie, malattia, sciopero, assunzion*,
  oggi, adesso, attualmente, ormai, effettivamente, davvero, realmente, in servizio, anno scorso, quest anno, in questo momento, 2020, 2023, 2024, 2025, 2026, 2027,
  wage*, salary, salaries, pay, paid, earn*, today, now, currently, nowadays, hours, days, unemployed, beneficiar*, women, young, courses, phone, budget, when,
  gana*, cobra*, salario, sueldo, hoy, ahora, actualmente, horas, dias, parados, desempleados, mujeres, cursos, cuando, dinero,
  gagne*, salaire, aujourd, hui, actuellement, heures, jours, chomeur*, femmes, jeunes, quand, argent, formation,
  castig*, salari*, astazi, acum, in prezent, curent, zile, someri*, femei, cursuri, cursul*, bani, beneficiari*, cand,
  зарплат*, сьогодні, зараз, годин*, днів, безробітн*, жінок, бенефіціар*, курс*, коли, грошей,
  *راتب*, *رواتب*, اليوم, الان, حاليا, ساعة, ساعات, ايام, *عاطل*, *مستفيد*, *نساء*, دورة, دورات, متى, *اموال*`);

/** Who asks what navigators became or did asks about people, not about the rows of their first assignment. */
export const navigatorLives = anyOf(
  'assunt*, assumer*, contratt*, parlavano, faceva, fa, diventat*, licenziat*, hired, hace, hacian, fait, faisait',
);

/** Asked of the table's people, it is their work and not their number. */
export const otherQuestions = anyOf(
  'cosa, come si, come faccio, perche, cosa fa, che fa, chi era, chi erano, chi e, chi sono, why, what is, what does, who were, who are, que hace, qu est, pourquoi, por que, de ce, чому, хто, لماذا, من هو',
);

/** Regions and cities outside Lombardy, folded: a figure for Lombardy says nothing of them. */
export const outsideLombardy = anyOf(`
  piemonte, veneto, liguria, emilia, romagna, toscana, umbria, marche, lazio, abruzzo, molise, campania, puglia, basilicata, calabria, sicilia, sardegna, friuli, trentino, alto adige, val d aosta,
  valle d aosta, piedmont, tuscany, sicily, sardinia, apulia, piamonte, italia, italy, italie, nazional*, national*,
  torino, turin, roma, rome, napoli, naples, napoles, genova, bologna, firenze, venezia, verona, padova, vicenza, treviso, trieste, udine, trento, bolzano, aosta, novara, alessandria, asti, cuneo, biella,
  vercelli, verbania, piacenza, parma, modena, reggio, ferrara, ravenna, rimini, forli, ancona, pesaro, perugia, terni, pisa, siena, livorno, lucca, arezzo, grosseto, pistoia, prato, massa, spezia, savona,
  imperia, bari, lecce, taranto, foggia, brindisi, palermo, catania, messina, siracusa, cagliari, sassari, salerno, caserta, avellino, benevento, potenza, matera, cosenza, catanzaro, rovigo, belluno, pordenone,
  gorizia, pescara, chieti, teramo, aquila, latina, frosinone, viterbo, rieti, lugano, ticino, svizzera, рим, римі, روما`);

/** Words that carry no subject of their own in a question about a table; what remains is what it is really about. */
export const fillWords = anyOf(`
  il, lo, la, i, gli, le, l, un, uno, una, di, a, da, in, con, su, per, tra, fra, del, dello, della, dei, degli, delle, al, allo, alla, ai, agli, alle, dal, dalla, dalle, nel, nella, nei, nelle, sul, sulla,
  e, ed, o, oppure, ma, se, che, cui, ci, c, ce, ne, mi, vi, si, me, ti, d, dell, all, nell, sull, dall, un, sono, era, erano, e, ha, hanno, aveva, avevano, avra, c era, fu, furono, sia, stati, stato, state, essere, avere, fa, fanno, facevano,
  solo, soli, sola, soltanto, proprio, anche, poi, gia, allora, quindi, circa, esattamente, almeno, molto, pochi, pochissimi, pochissime, pare, sembra, vero, ecco, ok, ciao, buongiorno, scusi, scusa, per favore, grazie, mi serve, servono, serve,
  dimmi, dammi, dai, dare, elencami, vorrei, sapere, volevo, potete, puoi, secondo, nuovo, nuovi, lavoro, mercato, servizi, servizio, impiego, labour, market, labor, mercado, trabajo, marche, travail, du, ринку, праці, سوق, العمل,
  metropolitana, metropolitan, nord, zona, territorio, area, singol*, ciascun*, ogni, altro, altri, stesso, stessa, insieme, messi, messe, metto, mettere, tocca, toccano, spettano, spetta, vanno, va, arriva, arrivare, previste, totale,
  mandati, mandato, dati, dato, risultano, risulta, conta, contano, figura, figurano, nominat*, confronta, confronto, paragona, divis*, divid*, suddivi*, centro, centri, impiego, lavorera, lavoreranno, prendere, si dovevano, col, cpi,
  quell*, quest*, tot, n, nr, sta, stanno, comprende, comprese, compreso, inclus*, unita, operator*, art, articolo, 34, bis, 3, 4, accanto, vuol, dire, significa, nota, direttamente, d1, c1, gol, 2019, 2021, 2022, prima, cui, mancano, 
  edolo, darfo, fanno, sommati, riga, citta, via, sede, sedi, collaborator*, chi, quant*, dove, piu, meno, alto, alta, basso, maggiore, minore, grande, piccolo, avrebbe, dovrebbe, dovrebbero, avrebbero, doveva, dovevano, lavora, lavorano, lavorare, lavorava, lavoravano, ufficio, uffici, nell, anno, nemmeno, manco, preso, fu, rimasto, rimasta,
  the, a, an, of, for, to, in, at, on, by, was, were, is, are, be, have, has, had, do, does, did, there, it, its, with, than, as, and, or, each, per, from, this, that, give, gives, given, got, get, goes, only, please, tell, me, employment, job, centre*, center*, centres, office,
  many, much, number, planned, called, compared, compare, between,
  el, los, las, de, del, en, y, o, con, por, para, hay, habia, tiene, tenia, tienen, corresponde, segun, seria, cual, cuales, es, son, fue, empleo, centro, más, mas, numero, total, entre, ha, se,
  le, les, des, du, de, d, l, n, au, aux, en, dans, pour, et, ou, est, sont, etait, y, a, il, elle, avait, avaient, t, sur, combien, emploi, on, ete, compte, pas, avec, selon, prevoit,
  și, si, la, din, cu, pe, ale, ai, al, a, au, are, avea, erau, sunt, este, lor, numar, numarul, toata, de, in, pentru, ocupare, centru, dupa, conform, fost, merge, prevede, planul,
  у, в, за, та, і, й, на, було, є, має, мав, мала, всі, усій, всьому, по, для, з, із, кількість, до,
  نفسها, نفسه, عام, سنة, وبريانزا, من, في, على, الى, عدد, هو, هي, كان, كانت, لديه, لديها, كل, ال, و, بين, حسب, ال, التي, الذي, الذين`);
