/**
 * Abbreviations that vacancies and work histories use in Italian job titles. Only what is unambiguous in a title is
 * here: a wrong expansion hides the right occupation, a missing one only costs a rank.
 */

/** Abbreviations only when a point follows: «add. magazzino», «resp. acquisti». */
const pointed = new Map<string, string>(
  Object.entries({
    add: 'addetto',
    amm: 'amministrativo',
    app: 'apprendista',
    appr: 'apprendista',
    ass: 'assistente',
    assist: 'assistente',
    aus: 'ausiliario',
    coll: 'collaboratore',
    collab: 'collaboratore',
    comm: 'commerciale',
    cond: 'conduttore',
    cons: 'consulente',
    contab: 'contabile',
    coord: 'coordinatore',
    dir: 'direttore',
    elettr: 'elettrico',
    gen: 'generale',
    geom: 'geometra',
    gest: 'gestione',
    imp: 'impiegato',
    impieg: 'impiegato',
    ind: 'industriale',
    inf: 'infermiere',
    ing: 'ingegnere',
    ins: 'insegnante',
    istr: 'istruttore',
    lab: 'laboratorio',
    lav: 'lavorazione',
    mag: 'magazzino',
    magazz: 'magazzino',
    man: 'manutenzione',
    manut: 'manutenzione',
    mecc: 'meccanico',
    mont: 'montatore',
    op: 'operatore',
    oper: 'operatore',
    prod: 'produzione',
    prof: 'professore',
    prog: 'progettista',
    rag: 'ragioniere',
    rep: 'reparto',
    resp: 'responsabile',
    segr: 'segretario',
    serv: 'servizi',
    spec: 'specializzato',
    sup: 'superiore',
    tec: 'tecnico',
    tecn: 'tecnico',
    uff: 'ufficio',
    univ: 'universitario',
    vend: 'vendite',
  }),
);

/** Whole words, with or without points between or after the letters: «OSS», «O.S.S.», «resp acquisti». */
const bare = new Map<string, string>(
  Object.entries({
    add: 'addetto',
    asa: 'ausiliario socio assistenziale',
    aspp: 'addetto salute sicurezza lavoro',
    ced: 'centro elaborazione dati',
    ceo: 'amministratore delegato ceo',
    cfo: 'direttore finanziario cfo',
    cio: 'direttore sistemi informativi cio',
    colf: 'collaboratore domestico colf',
    coo: 'direttore operativo coo',
    cto: 'direttore tecnologie cto',
    gdo: 'supermercato grande distribuzione',
    ftth: 'fibra ottica telecomunicazioni',
    hr: 'risorse umane hr',
    hse: 'salute sicurezza ambiente',
    imp: 'impiegato',
    mmt: 'macchine movimento terra',
    osa: 'operatore socio assistenziale',
    oss: 'operatore socio sanitario',
    ota: 'operatore tecnico addetto assistenza',
    resp: 'responsabile',
    rsa: 'residenza assistenza anziani',
    rspp: 'responsabile salute sicurezza lavoro',
  }),
);

/** The same title with its abbreviations written out; everything else stays as typed. */
export function expandAbbreviations(title: string): string {
  return title
    .replace(
      /(?<!\p{L})amm(?:in)?\.?\s?(v[oaie]|ne|re)(?!\p{L})\.?/giu,
      (_, ending: string) => ammWords.get(ending.toLowerCase()) ?? ammWords.get('vo')!,
    )
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (dotted) => `${dotted.replaceAll('.', '')} `)
    .replace(/(?<!\p{L})(\p{L}{2,7})\./gu, (whole, word: string) => {
      const long = pointed.get(word.toLowerCase());
      return long === undefined ? whole : `${long} `;
    })
    .replace(/\p{L}+/gu, (word) => (word.length <= 4 ? (bare.get(word.toLowerCase()) ?? word) : word));
}

/** «amm.va», «amm.ne», «amm.re»: the ending after the point tells which word was cut. */
const ammWords = new Map([
  ['vo', 'amministrativo'],
  ['ne', 'amministrazione'],
  ['re', 'amministratore'],
]);
