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
  // How official lists word rank and manner of work: the occupation is in the words that follow.
  { says: 'professioni non qualificate', means: 'addetto', rest: 1 },
  { says: 'professioni qualificate', means: 'addetto', rest: 1 },
  { says: 'professioni tecniche', means: 'tecnico', rest: 1 },
  { says: 'altre professioni', means: 'addetto', rest: 1 },
  { says: 'personale addetto', means: 'addetto', rest: 1 },
  { says: 'impiegati addetti', means: 'impiegato', rest: 1 },
  { says: 'operai addetti', means: 'operatore', rest: 1 },
  { says: 'tecnici addetti', means: 'tecnico', rest: 1 },
  { says: 'conduttori di macchinari', means: 'operatore di macchine', rest: 1 },
  { says: 'conduttori di impianti', means: 'operatore di impianti', rest: 1 },
  { says: 'agricoltori e operai agricoli', means: 'coltivatore', rest: 1 },
  { says: 'agricoltori e lavoratori agricoli', means: 'coltivatore', rest: 1 },
  { says: 'allevatori e operai specializzati', means: 'allevatore', rest: 1 },
  { says: 'piccoli imprenditori', means: 'titolare', rest: 1 },
  { says: 'membri del governo', means: 'ministro', rest: 1 },
  { says: 'dirigenti scolastici', means: 'dirigente di istituto scolastico', rest: 1 },
  { says: 'forze armate', means: 'militare', rest: 1 },
  { says: 'forze di polizia', means: 'agente di polizia', rest: 1 },
  { says: 'agenti di commercio', means: 'rappresentante commerciale', rest: 1 },
  { says: 'commercio all’ingrosso', means: 'commerciante all’ingrosso', rest: 1 },
  { says: 'vendita all’ingrosso', means: 'commerciante all’ingrosso', rest: 1 },
  { says: 'vendita al minuto', means: 'negozio', rest: 1 },
  { says: 'commercio al minuto', means: 'negozio', rest: 1 },
  { says: 'al minuto', means: 'negozio', rest: 1 },
  { says: 'al dettaglio', means: 'negozio', rest: 1 },
  { says: 'materie plastiche', means: 'plastica', rest: 1 },
  { says: 'abiti femminili', means: 'donna', rest: 1 },
  { says: 'abiti maschili', means: 'uomo', rest: 1 },
  { says: 'rifiuti urbani', means: 'rifiuti', rest: 1 },
  { says: 'nettezza urbana', means: 'raccolta dei rifiuti', rest: 1 },
  { says: 'disc jockey', means: 'deejay', rest: 1 },
  { says: 'disk jockey', means: 'deejay', rest: 1 },
  { says: 'scuola guida', means: 'guida automobilistica', rest: 1 },
  { says: 'front end', means: 'interfaccia utente', rest: 1 },
  { says: 'back end', means: 'software', rest: 1 },
  { says: 'full stack', means: 'software', rest: 1 },
  { says: 'rent a car', means: 'noleggio di veicoli', rest: 1 },
  { says: 'pet shop', means: 'negozio di animali', rest: 1 },
  { says: 'real estate', means: 'immobiliare', rest: 1 },
  { says: 'supply chain', means: 'catena di fornitura', rest: 1 },
  { says: 'public relations', means: 'pubbliche relazioni', rest: 1 },
  { says: 'project manager', means: 'responsabile di progetto', rest: 1 },
  { says: 'area manager', means: 'responsabile regionale delle vendite', rest: 1 },
  { says: 'key account', means: 'responsabile clienti', rest: 1 },
  { says: 'export manager', means: 'responsabile import-export', rest: 1 },
  { says: 'quality control', means: 'controllo qualità', rest: 1 },
  { says: 'team leader', means: 'supervisore', rest: 1 },
  { says: 'social media manager', means: 'responsabile dei social media', rest: 1 },
  { says: 'help desk', means: 'assistenza utenti informatici', rest: 1 },
  { says: 'food delivery', means: 'consegna pasti', rest: 1 },
  { says: 'room service', means: 'cameriere', rest: 1 },
  { says: 'medico di base', means: 'medico generico', rest: 1 },
  { says: 'medico di famiglia', means: 'medico generico', rest: 1 },
  { says: 'scuola materna', means: 'scuola dell’infanzia', rest: 1 },
  { says: 'asilo nido', means: 'prima infanzia', rest: 1 },
  { says: 'scuole medie', means: 'scuola secondaria', rest: 1 },
  { says: 'scuole superiori', means: 'scuola secondaria', rest: 1 },
  { says: 'istituti superiori', means: 'scuola secondaria', rest: 1 },
  { says: 'alle superiori', means: 'scuola secondaria', rest: 1 },
  { says: 'apparecchi acustici', means: 'audioprotesi', rest: 1 },
  { says: 'vendita diretta', means: 'venditore a domicilio', rest: 1 },
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
