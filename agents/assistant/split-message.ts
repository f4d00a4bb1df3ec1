/** A message in two: what is asked, and a text that was pasted behind it. */
export type SplitMessage = { request: string; pasted: string | null };

/** A request fits in a few lines; what is longer was written elsewhere. */
const requestCharsMax = 320;
const pastedWordsMin = 12;

const marker =
  /(?:^|[\s.,;(])(?:ecco\s+)?(?:(?:il|questo|questa|la|l['’])\s*)?(?:(?:suo|sua)\s+)?(cv|curriculum(?:\s+vitae)?|racconto|testo|narrazione|storia|annuncio|offerta|programma|syllabus|profilo)\s*(?:è\s+questo|è|della persona)?\s*:\s*/iu;

const wordsOf = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0;

/** Where a pasted text begins: after a mark ("CV: …"), after the first line when more follows than a request would hold, or where somebody begins to tell. */
export function splitMessage(message: string): SplitMessage {
  const text = message.replace(/\r\n?/g, '\n').trim();
  const marked = marker.exec(text);
  if (marked !== null) {
    const rest = text.slice(marked.index + marked[0].length);
    if (wordsOf(rest) >= pastedWordsMin) return { request: text.slice(0, marked.index).trim(), pasted: rest.trim() };
  }
  const newline = text.indexOf('\n');
  if (newline !== -1 && newline <= requestCharsMax) {
    const rest = text.slice(newline + 1).trim();
    if (wordsOf(rest) >= pastedWordsMin) return { request: text.slice(0, newline).trim(), pasted: rest };
  }
  return splitTold(text) ?? { request: text, pasted: null };
}

const asksForDraft = /\b(?:prepar\w*|crea\w*|fai|fammi|avvia\w*|inizia\w*|nuova)\b.{0,60}\b(?:analisi|bozza)\b/iu;
/** What somebody did or did not do, as a consultant or the person tells it. */
const tells =
  /^(?:non )?(?:ha|ho|aveva|avevo|è stat[ao]|era|faceva|facevo|lavora(?:va|vo)?|lavoro|si occupava|mi occupavo|sa|so|guida(?:va|vo)?)\b/iu;

/** A request for a draft that goes on, on the same line, with what the person did: "Prepara l'analisi per A.R., magazziniera. Ha scaricato…". */
function splitTold(text: string): SplitMessage | null {
  for (const { index } of text.matchAll(/[.;!]\s+(?=\p{L})/gu)) {
    const [request, told] = [text.slice(0, index + 1), text.slice(index + 1).trim()];
    if (!asksForDraft.test(request)) continue;
    if (tells.test(told) && wordsOf(told) >= pastedWordsMin) return { request: request.slice(0, -1), pasted: told };
  }
  return null;
}

/** What a pasted or dropped text most likely is. The person sees the answer and may say otherwise. */
export function kindOfText(text: string, role: string): 'document' | 'vacancy' | 'syllabus' {
  const count = (patterns: RegExp[]) => patterns.filter((pattern) => pattern.test(text)).length;
  const vacancy = count([
    /\b(?:cerchiamo|ricerchiamo|cerca(?:si)?|ricerca(?:si)?|selezioniamo|seleziona)\b/iu,
    /\b(?:offriamo|si offre|offerta|retribuzione|RAL|CCNL|inquadramento)\b/u,
    /\b(?:inviare|candidarsi|candidati|candidature|requisiti|sede di lavoro|luogo di lavoro)\b/iu,
    /\b(?:tempo (?:in)?determinato|full[- ]time|part[- ]time|turni)\b/iu,
  ]);
  const syllabus = count([
    /\b(?:programma|unità formativ\w+|unità didattic\w+|modulo|moduli)\b/iu,
    /\b(?:obiettivi|risultati di apprendimento|al termine|contenuti|i partecipanti|il corso)\b/iu,
    /\b\d{1,3}\s*(?:ore|h)\b/iu,
    /\b(?:docenti|lezioni|esercitazion\w+|verifica finale|attestato)\b/iu,
  ]);
  const told = count([
    /\b(?:ho lavorato|lavoravo|ho fatto|mi occupavo|esperienz\w+|curriculum)\b/iu,
    /\b(?:dal \d{4}|20\d\d ?[-–])/u,
  ]);
  if (vacancy >= 2 && vacancy > told) return 'vacancy';
  if (syllabus >= 2 && syllabus > told && (role === 'trainer' || syllabus > vacancy + 1)) return 'syllabus';
  return 'document';
}
