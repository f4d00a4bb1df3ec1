/** What no sentence of a draft may say about a person: deciding belongs to people, and some things to nobody. */
export type Refusal = 'decision' | 'eligibility' | 'ranking' | 'likelihood' | 'trait' | 'markup' | 'instruction';

const refused: [Refusal, RegExp][] = [
  ['markup', /[<>]|&#?\w+;|https?:|www\.|\]\(|\*\*|__|`|^\s*#|^\s*[-*]\s|\{|\}|\\|\||javascript:|data:\w+\//iu],
  [
    'instruction',
    /(?<!\p{L})(?:ignora\p{L}*|ignore|disregard|system|assistant|prompt|istruzion[ei]\s+(?:precedent|del\s+sistema)|come\s+modello|modello\s+linguistico|intelligenza\s+artificiale|json|api|token|password|chiave)(?!\p{L})/iu,
  ],
  [
    'eligibility',
    /(?<!\p{L})(?:idone[oaie]|inidone[oaie]|idoneit\p{L}+|ammissibil\p{L}*|inammissibil\p{L}*|ammess[oaie]|esclus[oaie]|eleggibil\p{L}*|ha\s+diritto|aver[e]?\s+diritto|avente\s+diritto|spetta(?:no)?|beneficiari\p{L}*|può\s+accedere|possiede\s+i\s+requisit\p{L}*|soddisfa\s+i\s+requisit\p{L}*|non\s+ha\s+i\s+requisit\p{L}*|requisiti\s+(?:soddisfatti|mancanti)|(?:va|viene|è|sia|sarà)\s+(?:assegnat|inserit|collocat|ammess|esclus|respint|approvat|rifiutat|bocciat|promoss)[oa]|cluster|reddito|indennit\p{L}*|sussidi\p{L}*|sanzion\p{L}*|decadenz\p{L}*|decurtazion\p{L}*|condizionalit\p{L}*|patto\s+di\s+servizio)(?!\p{L})/iu,
  ],
  [
    'decision',
    /(?<!\p{L})(?:approv(?:o|iamo|at[oa]|azione)|respint[oa]|bocciat[oa]|promoss[oa]|assum(?:ere|ibile|ete|ila|ilo|etel[oa])|da\s+assumere|non\s+assum\p{L}+|scart(?:are|at[oa])|decis[oa]|decision[ei]|decide\s+che|si\s+decide|accettat[oa]|rifiutat[oa]|confermat[oa]|certific(?:a|o|at[oa])\s+che|attest[oa]\s+che|validat[oa]|garanti(?:sce|to|amo)|obbligatori[oa]\s+per\s+la\s+persona|deve\s+(?:accettare|frequentare|iscriversi|partecipare)|raccomand\p{L}+\s+(?:l['’]assunzione|di\s+assumere))(?!\p{L})/iu,
  ],
  [
    'ranking',
    /(?<!\p{L})(?:miglior[ei]?|peggior[ei]?|migliori|prim[oa]\s+(?:post[oa]|in\s+classifica|della\s+lista)|classific\p{L}*|graduatori\p{L}*|punteggi[oi]?|punt[oi]\s+su|vot[oi]\s|ranking|score|livello\s+(?:alto|basso|medio)|top\s+\d+|fra\s+i\s+primi|tra\s+i\s+primi|(?:più|meno)\s+(?:adatt|qualificat|competent|meritevol|valid|promettent|brav|preparat)\p{L}*|superior[ei]\s+(?:a|agli|alla|ai)|inferior[ei]\s+(?:a|agli|alla|ai)|rispetto\s+(?:ad?\s+altr|agli\s+altr|alle\s+altr|ad\s+altre\s+person)\p{L}*|altr[ie]\s+candidat\p{L}*|media\s+(?:dei|delle)\s+(?:candidat|person)\p{L}*|stelle)(?!\p{L})/iu,
  ],
  [
    'likelihood',
    /(?<!\p{L})(?:probabil\p{L}*|improbabil\p{L}*|percentual[ei]\s+di\s+(?:successo|occup)\p{L}*|possibilit\p{L}*\s+di\s+(?:trovare|essere\s+assunt|successo|occup|inserimento)\p{L}*|chance|chances|speranz[ae]\s+di|occupabil\p{L}*|collocabil\p{L}*|rischio\s+di\s+(?:disoccup|esclus|abbandon|fallim)\p{L}*|trover(?:à|a'|ebbe|anno)\s+(?:lavoro|facilmente|subito|presto)|sarà\s+assunt\p{L}*|verrà\s+assunt\p{L}*|di\s+sicuro|sicuramente|certamente|senza\s+dubbio|senz['’]altro|previsione|stim(?:a|iamo|at[oa])|potenziale|prognosi)(?!\p{L})/iu,
  ],
  [
    'trait',
    /(?<!\p{L})(?:pigr[oaie]|svogliat[oaie]|motivat[oaie]|demotivat[oaie]|inaffidabil\p{L}*|affidabil\p{L}*|intelligent\p{L}*|capac[ei]\s+e|incapac[ei]|incapacit\p{L}*|scars[oaie]|insufficient\p{L}*|inadeguat\p{L}*|adatt[oaie]|inadatt[oaie]|non\s+(?:sa|è\s+in\s+grado|è\s+capace)|debol[ei]|fragil\p{L}*|problematic\p{L}*|ottim[oaie]|eccellent\p{L}*|perfett\p{L}*|brillant\p{L}*|personalità|carattere|temperamento|anzian[oa]|troppo\s+(?:vecchi|giovan|anzian)\p{L}*|stranier[oaie]|immigrat\p{L}*|disabil\p{L}*|invalid\p{L}*|malat\p{L}*|incinta|gravidanza)(?!\p{L})/iu,
  ],
];

/** The first refused formulation in a sentence of a draft, or null. Quoted words of others are looked at as well. */
export function refusalIn(text: string): Refusal | null {
  for (const [refusal, pattern] of refused) if (pattern.test(text)) return refusal;
  return null;
}

/** Whether a text carries links, markup or code: a reader's page, a chat and a report show plain words only. */
export function hasMarkup(text: string): boolean {
  return refused[0]![1].test(text);
}
