import type { Clause } from './clause.ts';
import { isDelegated } from './delegation.ts';
import { isAboutThem, opensRemarkOnOthers, speaksInFirstPerson, turnsToThem } from './other-people.ts';
import { plain } from './plain.ts';

const pronounObject = /\b(?:lo|la|li|le|ne|l'|ci|quest[oaie]|quell[oaie])\b/;

/**
 * A denial reaches back where it has no object of its own: over a heading ("Collaudi: mai fatti"), over a list that a
 * pronoun takes up again ("ricevute, fatture, archivio li teneva la socia"), over what only "questo" names, over what
 * was put in front ("Quando si decideva il menu, non mi facevano entrare").
 */
export function spreadNegation(text: string, clauses: Clause[]): void {
  for (let i = clauses.length - 1; i > 0; i -= 1) {
    const clause = clauses[i];
    const before = clauses[i - 1];
    if (clause === undefined || before === undefined) continue;
    if (clause.polarity === 'asserted' || before.polarity !== 'asserted') continue;
    const piece = plain(text.slice(clause.start, clause.end));
    const previous = plain(text.slice(before.start, before.end));
    const demonstrative = /^\W*(?:quest|quell)[oaie] /.test(piece);
    if (/^\W*(?:ma|pero|invece|mentre|poi|tranne|fuorche|eccetto|esclus[oaie])\b/.test(piece) && !takesUp.test(piece))
      continue;
    if (!demonstrative && before.own) continue;
    const heading = /^\s*:/.test(text.slice(before.end, clause.start));
    const content = clause.tokens.filter((token) => !token.stop && !lightRoots.has(token.root)).length;
    const objectless = content === 0 || (content <= 2 && pronounObject.test(piece));
    const listed =
      before.tokens.filter((token) => !token.stop).length <= 2 &&
      (resumed.test(piece) || listing.test(previous) || (notI.test(piece) && !/\bsi\b/.test(previous)));
    const resumes =
      clause.polarity === 'negated' && takenUp.test(piece) && !hasFinite(text.slice(before.start, before.end));
    if (heading || objectless || listed || demonstrative || resumes || inFront.test(previous)) {
      before.polarity = clause.polarity;
      before.reached = true;
    }
  }
  // What was spread to one item of a list holds for the items before it ("alzare, girare nel letto: questo mai").
  for (let i = clauses.length - 2; i >= 0; i -= 1) {
    const clause = clauses[i];
    const after = clauses[i + 1];
    if (clause === undefined || after === undefined || clause.polarity !== 'asserted' || !after.reached) continue;
    if (clause.own) continue;
    if (turns.test(plain(text.slice(after.start, after.end)))) continue;
    if (/^\s*,/.test(text.slice(clause.end, after.start))) {
      clause.polarity = after.polarity;
      clause.reached = true;
    }
  }
}

/**
 * In one's own account what follows a denial with somebody else's or nobody's verb explains it ("mai fatto io, viene la
 * ditta con la botte", "non me le fa toccare, perché si rompono"), unless it turns ("ma", "solo").
 */
export function spreadReason(
  text: string,
  earlier: Clause[],
  clauses: Clause[],
  toldByOthers: (clause: Clause) => boolean,
): void {
  for (const [i, clause] of clauses.entries()) {
    const comes = i === 0 && comer.test(plain(text.slice(clause.start, clause.end)));
    const before = comes ? earlier.at(-1) : clauses[i - 1];
    if (before?.polarity !== 'negated' || clause.polarity !== 'asserted' || clause.own || clause.other) continue;
    if (toldByOthers(clause)) continue;
    const piece = text.slice(clause.start, clause.end);
    const listed = listsDelegated(text, before, clause);
    if (turns.test(plain(piece)) || !(listed || reason.test(piece.toLowerCase()))) continue;
    clause.polarity = 'negated';
    clause.reached = true;
  }
}

/** "Innesto io no. Viene un vecchio signore": who comes to do it may stand in the next sentence. */
const comer = /^\W*(?:viene|vengono|veniva|venivano|arriva|arrivava) (?:un |una |il |la |l'|i |gli |dei |delle )/;
const turns =
  /^\W*(?:ma|pero|invece|mentre|solo|soltanto|tranne|fuorche|pero|poi|quindi|cosi|per questo|allora|dopo|oggi|adesso|ora|pero|il resto)\b|\b(?:mi piace|posso|vorrei|imparo)\b/;
/** Read with its accents: "è" is a verb and "e" is not. */
const reason =
  /^[^\p{L}]*(?:(?:perch[eé]|perchè|che|dove|siccome|tanto) |(?:è|era|erano|sono|c['’]è|c['’]era|c['’]erano|viene|vengono|veniva|venivano|arriva|arrivava|arrivavano|fa|fanno|ha|hanno|lui|lei|loro) )|^[^\p{L}]*quell[oaie] (?:è|era|vengono|viene|arriva|arrivano|venivano|fa|fanno) /u;

/** "Li compilava uno studio: obiettivi, soldi": what follows the colon is what was given away, as long as it only names. */
function listsDelegated(text: string, before: Clause, clause: Clause): boolean {
  const piece = text.slice(clause.start, clause.end);
  if (hasFinite(piece) || clause.tokens.length > 5) return false;
  const given = text.slice(before.start, before.end);
  return (
    (before.reached && /^\s*,/.test(text.slice(before.end, clause.start)) && !hasFinite(given)) ||
    (/^\s*:/.test(text.slice(before.end, clause.start)) && isDelegated(given, plain(given), false))
  );
}

/** "Muretti, panchine, fontane io no": the last of a list that nobody's verb tells. */
const notI = /^\W*(?!io )(?!.*\b(?:ho|ha|[a-z]{2,}(?:avo|evo|ivo))\b).*\bio (?:no|mai)(?: mai)?\W*$/;
/** A pronoun takes up what stands before it: "i preventivi, con i prezzi — li scriveva l'ufficio". */
const takenUp = /^\W*(?:(?:invece|pero|poi) )?(?:(?:(?:se |ce )?(?:lo|la|li|le|ne) )|l')[a-z]+/;
function hasFinite(piece: string): boolean {
  return /(?<!\p{L})(?:è|era|erano|sono|ha|hanno|fa|fanno|viene|vengono|che|\p{L}{2,}(?:ava|eva|iva|avano|evano|ivano|avo|evo|ivo))(?!\p{L})/u.test(
    piece.toLowerCase(),
  );
}

/** "Una sola volta, nel 2016, ho tagliato io", "ho montato il palco, mancava il collega": a limit that only says when holds for the verb beside it. */
export function spreadLimit(text: string, clauses: Clause[]): void {
  const bare = (clause: Clause) =>
    clause.strength === 'once' && !clause.own && clause.tokens.filter((token) => !token.stop).length <= 3;
  for (const [i, clause] of clauses.entries()) {
    if (!bare(clause)) continue;
    const piece = text.slice(clause.start, clause.end);
    if (i === clauses.length - 1 || /^\s*[.;)]/.test(text.slice(clause.end, clause.end + 2))) {
      const before = clauses[i - 1];
      if (before?.strength === 'done' && before.polarity === 'asserted' && when.test(plain(piece)))
        before.strength = 'once';
    } else if (when.test(plain(piece)) && /^\s*,/.test(text.slice(clause.end, clause.end + 2))) {
      for (const after of clauses.slice(i + 1)) {
        if (after.strength === 'done' && after.polarity === 'asserted') after.strength = 'once';
        if (after.own || hasFinite(text.slice(after.start, after.end))) break;
      }
    }
  }
}

const when =
  /^\W*(?:(?:ma |pero )?(?:ogni tanto|qualche volta|raramente|di rado|un paio di volte|poche volte|una sola volta|una volta sola|due volte|due o tre volte|l'ultimo anno|gli ultimi (?:mesi|tempi)|negli ultimi tempi|quando |se |mancava |manca |con (?:il|la|l')|sotto |da ragazz|solo |soltanto |e basta|in stage|all'occorrenza|in caso di))/;

/** "Ho fatto il catalogo della mostra, per amicizia": what closes the sentence says in what part of life it was. */
export function spreadPastime(text: string, clauses: Clause[]): void {
  for (const [i, clause] of clauses.entries()) {
    if (clause.setting !== 'leisure' || clause.own || clause.tokens.length > 4) continue;
    for (const before of clauses.slice(0, i).reverse()) {
      if (!/^\s*,/.test(text.slice(before.end, clauses[clauses.indexOf(before) + 1]?.start ?? before.end + 1))) break;
      if (before.setting === 'work') before.setting = 'leisure';
      if (before.own || hasFinite(text.slice(before.start, before.end))) break;
    }
  }
}

/** "Con il grossista non ha mai parlato: «la roba la trovavo in cella»": the words quoted explain the denial. */
export function spreadIntoQuotes(text: string, clauses: Clause[]): void {
  let inside = false;
  for (const [i, clause] of clauses.entries()) {
    const before = clauses[i - 1];
    if (before === undefined) continue;
    const between = text.slice(before.start, clause.end);
    if (!inside) inside = before.polarity === 'negated' && /:\s*["“«]/.test(between);
    if (inside && clause.polarity === 'asserted') clause.polarity = 'negated';
    if (inside && /["”»]\W*$/.test(text.slice(clause.start, clause.end + 1))) inside = false;
  }
}

/** "Mi hanno proposto le notti ma ho rifiutato": what was offered was not taken up. */
export function spreadRefusal(text: string, clauses: Clause[]): void {
  for (const [i, clause] of clauses.entries()) {
    const after = clauses[i + 1];
    if (after?.polarity !== 'negated' || !offered.test(plain(text.slice(clause.start, clause.end)))) continue;
    if (refused.test(plain(text.slice(after.start, after.end)))) clause.polarity = 'negated';
  }
}

const offered = /\b(?:proposto|offert[oa]|chiesto)\b/;
const refused = /\brifiutato\b|\b(?:detto|risposto) (?:di )?no\b|\bnon (?:ho|ha) (?:accettato|voluto)\b/;

/** "L'impianto elettrico? Quello era roba dell'elettricista": the answer says of the question whether it happened. */
export function spreadToQuestion(text: string, before: Clause[], clauses: Clause[]): void {
  const question = before.at(-1);
  const answer = clauses[0];
  if (question === undefined || answer === undefined || question.sentence !== answer.sentence - 1) return;
  if (question.own || question.polarity !== 'asserted' || answer.polarity === 'asserted') return;
  if (text.charAt(question.end - 1) !== '?' || question.tokens.filter((token) => !token.stop).length > 4) return;
  const reply = plain(text.slice(answer.start, answer.end));
  if (
    /^\W*(?:no|mai|mica|per carita|figurati|macche|io|quell[oaie]|quest[oaie]|nemmeno|neanche)\b/.test(reply) ||
    pronounObject.test(reply)
  ) {
    question.polarity = answer.polarity;
    question.reached = true;
  }
}

/** A remark on other people goes on until the person speaks again ("colleghi: uno leggeva, gli altri montavano"). */
export function spreadOthers(text: string, clauses: Clause[]): void {
  for (const [i, clause] of clauses.entries()) {
    const before = clauses[i - 1];
    const first = clauses[0];
    if (before === undefined || first === undefined) continue;
    const opened = i === 1 && opensRemarkOnOthers(text.slice(first.start, first.end)) && text.charAt(first.end) === ':';
    const piece = text.slice(clause.start, clause.end);
    const named = before.other && !isAboutThem(text.slice(before.start, before.end));
    if ((named || opened) && !speaksInFirstPerson(piece) && !turnsToThem(piece)) clause.other = true;
  }
}

/** "Il collaudo invece lo facevano loro", "il bar invece mai": goes on about what stands before it. */
const takesUp =
  /^\W*(?:invece|pero) (?:mai\b|no\b|io no\b|non (?:lo|la|li|le|l'|ne)\b|(?:lo|la|li|le|l'|se ne|ci)\b ?[a-z]+(?:a|ano|o)\b)/;
/** "archivio li teneva la socia": the object stands first and a pronoun takes it up. */
const resumed = /^\W*(?:[a-z]+ ){1,5}(?:lo|la|li|le) [a-z]/;
/** "Con bollette, registri e contratti non…": a list that a preposition opens. */
const listing = /^\W*(?:con|di|a|ai|alle|per|su|sui|sulle|nei|nelle) [a-z]+\W*$/;
const inFront = /^\W*(?:quando|se|dove|a tavolino|per quanto riguarda|quanto a)\b/;
const lightRoots = new Set(
  'fatt far provar prov us ved lavor cap toccar tocc impar sol person direttament niente nient esperienz nessun zero mett entrar entr discu discuss fin man sedere sed'.split(
    ' ',
  ),
);
