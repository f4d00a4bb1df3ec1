import { type ConceptMention, findConceptMentions } from '../../knowledge/sources/concepts.ts';
import { fold, tokenize } from '../../knowledge/text/italian.ts';
import { chatWords } from './chat-words.ts';

/** What kind of thing would answer; more than one may hold ("quanti e quando"). */
export type Expected = {
  number: boolean;
  money: boolean;
  time: boolean;
  list: boolean;
  contact: boolean;
  instance: boolean;
  names: boolean;
  act: boolean;
  percent: boolean;
  bring: boolean;
  duration: boolean;
};

/** The thing asked for after "quale", "che", "quanti": an answer about something else that shares the rest is no answer. */
export type Focus = { root: string; norm: string };

export type ReadQuestion = {
  text: string;
  lang: string;
  /** Words that carry meaning, each once, with how they were said. */
  words: { norm: string; root: string }[];
  /** Concepts named, and which of the words named them. */
  mentions: ConceptMention[];
  expected: Expected;
  /** What is counted in "quanti X": root and written form. */
  counted: { root: string; norm: string } | null;
  focus: Focus | null;
  /** Words and `#concepts` of the last message when it follows another: what it adds is what is asked. */
  emphasised: ReadonlySet<string>;
  /** Parts joined by "e", each asking for something of its own. */
  parts: string[];
};

const patterns: Record<keyof Expected, RegExp> = {
  number:
    /\b(?:quant[iae]|quanto (?:dura\w*|tempo|e|sono)|numero|percentuale|quota|how many|how much|how long|cuant[oa]s?|combien|cat[ie]?|скільки|كم)\b|كم|скільки/,
  money:
    /\b(?:stipendi\w*|busta paga|paga oraria|salari\w*|quanto (?:mi |ci |ti )?(?:costa\w*|prend\w*|guadagn\w*|dann?o|spetta\w*|pag\w*|vale la dote)|import[oi]|tariff\w*|costo (?:standard )?(?:orario|all'ora|del corso|per ora)|valore (?:orario|dei costi)|euro (?:all'ora|al mese|l'ora)|indennita (?:di|al|mensile|oraria|spetta)|how much (?:money|do i|will i|is paid)|cuanto dinero|combien d'argent|cati bani|salary|wage|cuanto (?:cobra|pagan|gan)|combien (?:gagn|touche|pay)|зарплат\w*|راتب)\b/,
  time: /(?:^|[.,;:?!]\s*|\b(?:da|fino a|entro|di|sapere|dirmi|per)\s+|^.{0,40}\be\s+)quando\b(?!.*\be quando\b)|\b(?:entro (?:quando|quanto|quanti)|scade|scadenza|scadono|fino a quando|da quando|in che (?:data|anno|mese|giorno)|che (?:data|giorno)|a che data|quale data|con che cadenza|ogni quanto|ogni quanti|when|deadline|cuando|quand(?! meme)|cand|коли|متى)\b|متى|коли/,
  list: /\b(?:quali|chi (?:sono|puo|rientra|fa parte|compone|deve)|elenc\w*|che cosa (?:fa|fanno|prevede|comprende)|cosa (?:fa|fanno|prevede|comprende)|quali sono|funzioni|compiti|fasi|da chi|which|what are|who can|cuales|quels|quelles|care sunt|які|ما هي)\b/,
  contact:
    /\b(?:telefono|numero verde|indirizz\w*|orari\b|che orario|orario (?:di|degli|del|dei)\b(?! lavoro)|e-?mail|pec|sito|link|dove si trova|in che via|che via|apre|chiude|phone|address|opening hours|direccion|telefono|adresse|horaires|адрес\w*|телефон\w*|عنوان|هاتف)\b/,
  instance:
    /\b(?:(?:ci sono|c'e|avete|trovo|esiste|esistono|partono|iniziano|disponibil\w*)\b.{0,50}\b(?:corsi|corso|posti|posto|bandi|bando|offerte|annunci)\b.{0,60}|(?:corsi|corso|bandi|posti|offerte)\b.{0,40}\b(?:disponibil\w*|apert[io]|in partenza|a (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|questo mese|quest'anno|la prossima settimana))|\b(?:quali|che|quant[ie]) (?:aziende|imprese|ditte|enti|operatori|societa|person\w*|disoccupat\w*|utenti)\b.{0,40}\b(?:oggi|adesso|ora|attualmente|quest'anno|in questo momento|al momento)\b/,
  bring:
    /\b(?:(?:che|quali) documenti\b.{0,30}\b(?:port\w+|serv\w+|present\w+|occorr\w+)|(?:cosa|che cosa) (?:devo |bisogna |serve |occorre )?portare|what (?:documents|papers) (?:do|should|must))\b/,
  percent:
    /\b(?:percentual\w*|che quota|quale quota|quanto per cento|a quanto per cento|what percentage|que porcentaje|quel pourcentage)\b/,
  duration:
    /\b(?:quanto (?:tempo )?(?:dur\w+|puo durare|possono durare)|che durata|qual e la durata|quante ore (?:dur\w+|sono|ha|puo)|durata (?:massima|minima|del|di)|how long|cuanto dura|combien de temps|cat dureaza|скільки триває)\b/,
  act: /\b(?:con (?:quale|che)|quale|quali|che|qual e (?:il|la|l')|quale e (?:il|la|l'))\s?(?:numero (?:di|della) )?(?:delibera\w*|dgr|atto|decreto|legge|provvediment\w*|norma)\b/,
  names:
    /\b(?:come si chiama|nome (?:del|della|di|e cognome)|chi (?:e|era|sono) (?:oggi |adesso |ora |attualmente )?(?:il|la|l'|i)\s?(?:nuovo |attuale )?(?:direttore|direttrice|assessore|assessora|responsabile (?!del trattamento|dei dati)|referente|segretario|amministratore|presidente|ministro|ministra|dirigente)|(?:quali|chi|quale)\b.{0,40}\b(?:ha|hanno) (?:nominat\w*|scelt\w*|selezionat\w*|designat\w*|vint\w*|incaricat\w*)|who is the)\b/,
};

/** Reads what a question names and what would answer it. */
export function readQuestion(text: string, lang: string, last?: string): ReadQuestion {
  const folded = fold(text).replace(/[’‘`´]/g, "'");
  const seen = new Set<string>();
  const words = tokenize(text).flatMap((token) => {
    if (token.stop || chatWords.has(token.norm) || seen.has(token.root)) return [];
    seen.add(token.root);
    return [{ norm: token.norm, root: token.root }];
  });
  const expected = Object.fromEntries(
    Object.entries(patterns).map(([kind, pattern]) => [kind, pattern.test(folded)]),
  ) as Expected;
  return {
    text,
    lang,
    words,
    mentions: findConceptMentions(text, lang),
    expected,
    counted: readCounted(text),
    focus: lang === 'it' ? readFocus(text) : null,
    emphasised: new Set(
      last === undefined
        ? []
        : [
            ...tokenize(last).map((token) => token.root),
            ...findConceptMentions(last, lang).map(({ concept }) => `#${concept}`),
          ],
    ),
    parts: splitParts(text),
  };
}

const peopleWords = new Set(
  'persone persona gente utenti utente beneficiari cittadini lavoratori iscritti individui soldi risorse tempo volte'.split(
    ' ',
  ),
);

/** The noun after "quanti": what a number must be a number of. */
function readCounted(text: string): ReadQuestion['counted'] {
  const tokens = tokenize(text);
  const at = tokens.findIndex((token) => /^quant[iae]$/.test(token.norm));
  if (at < 0 || peopleWords.has(tokens[at + 1]?.norm ?? '')) return null;
  for (const token of tokens.slice(at + 1, at + 4)) {
    if (token.stop || chatWords.has(token.norm)) continue;
    // People are counted under many names: any number of them will do.
    if (peopleWords.has(token.norm) || /(?:are|ere|ire|ato|uto|ito)$/.test(token.norm)) return null;
    return { root: token.root, norm: token.norm };
  }
  return null;
}

const relational = new Set(
  `aspetti aspetto punti punto passaggi passaggio cose cosa elementi parti parte regole regola modalita finalita scopo motivo ragione cadenza data giorno anno momento ruolo compito compiti funzioni funzione valore
  vantaggio vantaggi rischio rischi problema problemi conseguenza conseguenze differenza caratteristiche condizioni condizione requisiti criteri strumenti strumento azioni attivita sezioni enti ente soggetti persone
  lavoratori categorie categoria gruppi gruppo zone zona territorio tipo tipi genere misura misure servizio servizi percorso percorsi corso corsi norme norma leggi legge atto documento fonte risposta modo maniera caso casi fase fasi
  idea senso obbligo obblighi bisogno bisogni obiettivo obiettivi traguardo numero somma totale importanza impegno novita soluzione soluzioni provincia province quanti rapporto attori attore figure figura principio principi
  organizzazione organizzazioni decreto delibera gente operatori operatore uffici ufficio centro centri posto uso ente fine titolo tempo tempi limite tetto massimo minimo durata ore strada strade provvedimento provvedimenti vincolo`.split(
    /\s+/,
  ),
);

/** The first noun after the question word, unless it only names a relation ("quali aspetti", "che ruolo"). */
function readFocus(text: string): Focus | null {
  const tokens = tokenize(text);
  const at = tokens.findIndex(
    (token, index) =>
      /^(?:qual|quale|quali|quant[iae])$/.test(token.norm) ||
      (token.norm === 'che' && (index === 0 || /^(?:a|di|da|in|con|per|e)$/.test(tokens[index - 1]!.norm))),
  );
  if (at < 0) return null;
  for (const token of tokens.slice(at + 1, at + 6)) {
    if (token.stop || chatWords.has(token.norm) || token.norm.length < 3) continue;
    if (relational.has(token.norm) || peopleWords.has(token.norm) || /(?:are|ere|ire|ano|ono)$/.test(token.norm))
      return null;
    return { root: token.root, norm: token.norm };
  }
  return null;
}

/** "…, e che cosa…", "… : che cosa …", "sia … sia …": two questions in one. A bare "e" between nouns does not part. */
function splitParts(text: string): string[] {
  const both = /^(.*?)\bsia\b(.+?)\bsia\b(.+)$/iu.exec(text);
  if (both !== null) return [`${both[1]} ${both[2]}`, `${both[1]} ${both[3]}`];
  const parts = text.split(
    /[:;?]\s+(?=\p{L})|,?\s+(?:e|ed|and|y|et|și|si|та|و)\s+(?=(?:che|chi|quale|quali|quanto|quanti|quante|quando|dove|come|perch[eé]|in che|con quale|a quale|a chi|da chi|entro|what|who|which|how|when|where|qué|quién|cuándo|cómo|dónde|que|qui|quand|comment|où|ce|cine|când|unde|cum)\b)/iu,
  );
  const long = parts.map((part) => part.trim()).filter((part) => part.length > 12);
  return long.length > 1 ? long.slice(0, 3) : [];
}
