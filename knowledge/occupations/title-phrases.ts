import { stemTitleWord, titleWords } from './title-words.ts';

/**
 * Phrases of official lists and of adverts that stand for a role known under another name. `rest` is how much the other
 * words of the title still count once the phrase is recognised: whoever heads a large company has the same occupation in
 * every sector, while a shop manager keeps the kind of shop.
 */
type TitlePhrase = { says: string; means: string; rest: number };

const phrases: readonly TitlePhrase[] = [
  { says: 'imprenditori e amministratori di grandi aziende', means: 'amministratore delegato', rest: 0.15 },
  { says: 'imprenditori e amministratori di grandi', means: 'amministratore delegato', rest: 0.15 },
  { says: 'direttori e dirigenti generali', means: 'direttore generale', rest: 0.3 },
  { says: 'direttori generali', means: 'direttore generale', rest: 0.6 },
  { says: 'direttori e dirigenti', means: 'direttore', rest: 1 },
  { says: 'direttori e dirigenti', means: 'responsabile', rest: 1 },
  { says: 'imprenditori e responsabili di piccole aziende', means: 'responsabile', rest: 1 },
  { says: 'imprenditori e responsabili di piccole aziende', means: 'dirigenti', rest: 1 },
  { says: 'imprenditori e responsabili di piccoli', means: 'responsabile', rest: 1 },
  { says: 'ricercatori e tecnici laureati', means: 'ricercatore universitario', rest: 0.25 },
  { says: 'artigiani e operai specializzati', means: 'artigiano', rest: 1 },
  { says: 'operai specializzati', means: 'addetto', rest: 1 },
  { says: 'personale non qualificato', means: 'addetto', rest: 1 },
  { says: 'addetti a funzioni di segreteria', means: 'segretario', rest: 0.6 },
  { says: 'catene di montaggio', means: 'assemblaggio', rest: 1 },
  { says: 'scienze della terra', means: 'geologia', rest: 1 },
  { says: 'scienze dell’informazione', means: 'informatica', rest: 1 },
  { says: 'scienze ingegneristiche', means: 'ingegneria', rest: 1 },
  { says: 'scienze della vita', means: 'biologia', rest: 1 },
  { says: 'scienze giuridiche', means: 'diritto', rest: 1 },
  { says: 'scienze politiche', means: 'politica', rest: 1 },
  { says: 'radio televisivi', means: 'radiotelevisivo', rest: 1 },
  { says: 'risorse umane', means: 'personale', rest: 1 },
  { says: 'buste paga', means: 'paghe e contributi', rest: 1 },
  { says: 'movimento terra', means: 'scavatore', rest: 1 },
  { says: 'store manager', means: 'responsabile di negozio', rest: 1 },
  { says: 'shop manager', means: 'responsabile di negozio', rest: 1 },
  { says: 'sales assistant', means: 'addetto alle vendite', rest: 1 },
  { says: 'shop assistant', means: 'addetto alle vendite', rest: 1 },
  { says: 'sales manager', means: 'responsabile vendite', rest: 1 },
  { says: 'human resources', means: 'risorse umane', rest: 1 },
  { says: 'data entry', means: 'inserimento dati', rest: 1 },
  { says: 'customer care', means: 'servizio clienti', rest: 1 },
  { says: 'customer service', means: 'servizio clienti', rest: 1 },
  { says: 'back office', means: 'impiegato d’ufficio', rest: 1 },
  { says: 'front office', means: 'addetto alla reception', rest: 1 },
  { says: 'baby sitter', means: 'babysitter', rest: 1 },
  { says: 'cameriera ai piani', means: 'addetta alla pulizia delle camere', rest: 1 },
  { says: 'carrellista', means: 'operatore di carrelli elevatori', rest: 1 },
  { says: 'mulettista', means: 'operatore di carrelli elevatori', rest: 1 },
  { says: 'recruiter', means: 'addetto alla selezione del personale', rest: 1 },
  { says: 'chef de rang', means: 'cameriere', rest: 1 },
  { says: 'cybersecurity', means: 'sicurezza informatica', rest: 1 },
  { says: 'cyber security', means: 'sicurezza informatica', rest: 1 },
  { says: 'elettromanutentore', means: 'manutentore elettromeccanico', rest: 1 },
  { says: 'tagesmutter', means: 'assistente all’infanzia', rest: 1 },
  { says: 'lavapiatti', means: 'addetto al lavaggio delle stoviglie', rest: 1 },
];

export type ReadPhrase = { stems: string[]; words: string[]; rest: number };

export function readTitlePhrases(): ReadPhrase[] {
  return phrases.map(({ says, means, rest }) => ({
    stems: titleWords(says).map(stemTitleWord),
    words: titleWords(means),
    rest,
  }));
}

/** A word asked for and how much it counts. */
export type AskedWord = { word: string; counts: number };

/** More readings of one title than this do not help, and each costs a search. */
const readingsMax = 4;

/** The title as typed, then its other readings, each with one phrase replaced by what it stands for. */
export function listReadings(words: readonly string[], phrasesRead: readonly ReadPhrase[]): AskedWord[][] {
  const stems = words.map(stemTitleWord);
  const readings = [words.map((word): AskedWord => ({ word, counts: 1 }))];
  for (const phrase of phrasesRead) {
    const at = stems.findIndex((_, start) => phrase.stems.every((stem, i) => stems[start + i] === stem));
    if (at < 0) continue;
    const rest = (word: string): AskedWord => ({ word, counts: phrase.rest });
    readings.push([
      ...words.slice(0, at).map(rest),
      ...phrase.words.map((word) => ({ word, counts: 1 })),
      ...words.slice(at + phrase.stems.length).map(rest),
    ]);
    if (readings.length === readingsMax) break;
  }
  return readings;
}
