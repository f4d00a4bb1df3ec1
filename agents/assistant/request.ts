import { type LimitChanges, plain, readLimits, readSlots, readTargetQuery } from './slots.ts';
import type { DraftSlots, Province } from './talk-state.ts';

/** What nobody but a person does; asked for, the assistant says who and where. */
export type Act = 'approve' | 'sign' | 'send' | 'decide' | 'rank' | 'enrol';

export const pageNames = [
  'home',
  'analyses',
  'new_analysis',
  'catalogue',
  'demand',
  'module_fit',
  'documents',
  'log',
  'system',
  'desk',
  'chat',
  'privacy',
  'docs',
] as const;
export type PageName = (typeof pageNames)[number];

/** A message as code understands it. `question` is everything that names no job of the assistant. */
export type Request =
  | { kind: 'act'; act: Act }
  | { kind: 'draft'; slots: DraftSlots }
  | { kind: 'revise'; changes: LimitChanges; targetQuery: string | null }
  | { kind: 'difference' }
  | { kind: 'verdict'; query: string }
  | { kind: 'left_out'; query: string }
  | { kind: 'compare'; queries: string[] }
  | { kind: 'questions' }
  | { kind: 'modules'; query: string; limits: LimitChanges }
  | { kind: 'rules'; query: string; ruleId: string | null }
  | { kind: 'derogation'; motivation: string | null }
  | { kind: 'plain_text' }
  | { kind: 'note'; text: string | null }
  | { kind: 'fit'; module: string | null; target: string | null; province: Province | null }
  | { kind: 'page'; page: PageName }
  | { kind: 'case'; query: string }
  | { kind: 'next' }
  | { kind: 'help' }
  | { kind: 'cancel' }
  | { kind: 'greeting' }
  | { kind: 'question' };

/** Polite wrapping before what is asked. */
const opening =
  /^(?:(?:per favore|per piacere|ti prego|scusa|senti|allora|ok|bene|ciao|buongiorno|grazie|puoi|potresti|mi puoi|mi potresti|riesci a|vorrei(?: che tu)?|voglio(?: che tu)?|ho bisogno (?:di|che)|devi|dovresti|adesso|ora|poi|e|ma|colma)[, ]+)+/;

const acts: [Act, RegExp][] = [
  [
    'rank',
    /\b(?:chi (?:e|sarebbe) (?:il|la|i|le) (?:piu|miglior\w*|prim\w*)|(?:ordina|classifica|metti in (?:ordine|fila)|fai (?:una|la) (?:classifica|graduatoria))\b.{0,40}\b(?:person\w+|candidat\w+|utent\w+|cas[io]|analisi)|graduatoria (?:dei|delle|fra|tra)|(?:quale|chi) (?:dei|delle|fra|tra) (?:due|tre|quest\w+|candidat\w+|person\w+)|chi (?:scelgo|assumo|mando|presento|conviene)|(?:quante|che) (?:probabilita|possibilita|chance)|(?:che|dammi un|dai un|assegna un) (?:punteggio|voto)|e (?:adatta|adatto|idonea|idoneo) (?:al|alla|per))\b/,
  ],
  [
    'approve',
    /^(?:approv(?:a|are|ala|alo|iamo|o)|convalid(?:a|ala|are)|conferma (?:tutto|l'analisi|la bozza)|valid(?:a|ala|are) (?:l'analisi|la bozza|tutto))\b|\b(?:approva(?:re|la|mela)?|convalida(?:re|la)?) (?:tu|l'analisi|la bozza|il piano|tutto|subito|al posto mio|per me)\b|\bdai (?:tu )?l'ok\b/,
  ],
  [
    'sign',
    /^(?:firm(?:a|are|alo|ala)|sottoscriv(?:i|ere|ilo|ila))\b|\bfirma(?:re)? (?:tu|al posto mio|per me|il rapporto|il patto)\b/,
  ],
  [
    'send',
    /^(?:invia(?:re|lo|la|gli|le|glielo)?|manda(?:re|lo|la|gli|le|glielo)?|spedisci(?:lo|la|gli|le)?|trasmetti(?:lo|la)?|inoltra(?:re|lo|la)?|consegna(?:re|lo|la)?|pubblica(?:re|lo|la)?|scrivi (?:una |un')?(?:mail|email|e-mail|sms|messaggio) a)\b/,
  ],
  [
    'decide',
    /^(?:accett(?:a|are|ala|ale)|rifiut(?:a|are|ala)|resping(?:i|ere|ila|ile)|decid(?:i|ere|ila)|scegli (?:tu)|segna (?:come|tutt\w+)|metti (?:accettat\w+|respint\w+)|interromp(?:i|ere|ila)|chiud(?:i|ere) (?:l'analisi|il caso))\b|\b(?:decidi|scegli|fai|pensaci) tu\b|\b(?:accetta|respingi|decidi) (?:tutt\w+|le righe|la riga|ogni riga|per me)\b|\b(?:assegna|attribuisci|metti)\w* .{0,25}\b(?:cluster|fascia|percorso \d)\b/,
  ],
  [
    'enrol',
    /^(?:iscriv(?:i|ere|ila|ilo)|prenot(?:a|are|ala|alo)|fissa(?:re)?|registr(?:a|ala) (?:la persona|al corso))\b|\b(?:iscrivi|prenota)\w* (?:al|il|la|lo|un|una|per)\b/,
  ],
];

const pagePatterns: [PageName, RegExp][] = [
  [
    'new_analysis',
    /\b(?:modulo per (?:la |una )?nuova analisi|pagina (?:della )?nuova analisi|nuova analisi a mano)\b/,
  ],
  ['module_fit', /\b(?:verifica (?:dei )?modul[oi]|pagina di verifica)\b/],
  ['analyses', /\b(?:(?:elenco|lista|pagina) (?:delle |di )?analisi|le (?:mie )?analisi|tutte le analisi|analisi)\b/],
  ['catalogue', /\bcatalogo\b/],
  ['demand', /\bfabbisogn[oi]\b/],
  ['documents', /\b(?:documenti|fonti)\b/],
  ['log', /\bregistro\b/],
  ['desk', /\bsportello\b/],
  ['chat', /\b(?:chat pubblica|domande pubbliche)\b/],
  ['system', /\b(?:sistema|interruttori|limiti del sistema)\b/],
  ['privacy', /\bprivacy\b/],
  ['docs', /\bapi\b/],
  ['home', /\b(?:home|pagina iniziale|inizio)\b/],
];

const asks =
  /^(?:quant\w*|quand\w*|che (?!cambia)|cosa (?!cambia)|che cosa (?!cambia|e cambiat)|dove|come|chi|perche|qual\w*|a chi|in cosa|cos'e)\b/;
const draftVerbs =
  /\b(?:prepar\w+|fai|fammi|fare|crea\w*|avvi\w+|comincia\w*|inizia\w*|apri|imposta\w*|serve|mi serve|vorrei|nuova)\b.{0,30}\b(?:analisi|bozza|divario|skill gap)\b|^(?:nuova (?:analisi|bozza)|analisi (?:per|di|del divario))\b|^(?:bozza|analisi)\s*(?:per|:)/;

/** Reads what is asked from the words alone. `inHand`: a draft is the subject, so "massimo 60 ore" means it. */
export function readRequest(text: string, inHand: boolean): Request {
  const whole = plain(text);
  const said = whole.replace(opening, '');
  if (/^(?:annulla|lascia (?:stare|perdere)|niente|basta cosi|non importa|ricomincia(?:mo)?|stop)\W*$/.test(said))
    return { kind: 'cancel' };
  if (
    /^(?:aiuto|help|cosa (?:sai|puoi) fare|che cosa (?:sai|puoi) fare|come funzioni|come ti uso|cosa posso chiederti|\?)\W*$/.test(
      said,
    )
  )
    return { kind: 'help' };
  if (/^(?:ciao|salve|buongiorno|buonasera|grazie(?: mille)?|perfetto|ottimo|ok|va bene|a dopo)\W*$/.test(whole))
    return { kind: 'greeting' };
  const question = asks.test(said);

  const opened =
    /^(?:apri|vai (?:a|al|alla|ai|alle|su)|portami|mostrami la pagina|fammi vedere la pagina|dov'e(?: la pagina)?|dove (?:trovo|sta)|torna)\b/.test(
      said,
    );
  const id = /\bana_[0-9a-z]{24}\b/.exec(said)?.[0];
  if (id !== undefined && !question) return { kind: 'case', query: id };
  if (opened) {
    const named = /\b(?:il caso|l'analisi|la bozza|la pratica|la scheda) (?:di|della|del|per)\s+(.+)$/.exec(said)?.[1];
    if (named !== undefined) return { kind: 'case', query: named };
    const page = pagePatterns.find(([, pattern]) => pattern.test(said))?.[0];
    if (page !== undefined) return { kind: 'page', page };
  }
  const resumed =
    /^(?:riprend\w+|lavoriamo su|parliamo (?:di|del|della)|passa a|torniamo a|a che punto (?:e|sta))\s+(?:il caso |l'analisi |la bozza |la pratica )?(?:di |della |del |per )?(.+)$/.exec(
      said,
    )?.[1];
  if (resumed !== undefined && !/^(?:bozza|analisi|lavoro)\W*$/.test(resumed))
    return { kind: 'case', query: resumed.replace(/\W+$/, '') };

  // A motivation may hold any words: it is looked at before everything it might mention.
  if (
    /\b(?:deroga|derogare|motivazione|motivo)\b/.test(said) &&
    /\b(?:verific\w+|controll\w+|valut\w+|guarda|va bene|regge|e sufficiente|basta|rivedi|deroga)\b/.test(said) &&
    !/^(?:quali|che cosa|cos'e|quando|chi)\b/.test(said)
  ) {
    const words = /(?:deroga|motivazione|motivo)[^:«"]*[:«"]\s*([\s\S]{8,})$/iu.exec(text.replace(/[»"]\s*$/, ''))?.[1];
    return { kind: 'derogation', motivation: words?.trim() ?? null };
  }
  const note =
    /^(?:aggiungi|scrivi|metti|annota|inserisci|compila|salva|segna|completa)\b[^:]{0,40}\b(?:nota|note|annotazione)\b[^:]{0,40}/.exec(
      said,
    );
  if (note !== null) {
    const words = /:\s*([\s\S]{3,})$/.exec(text)?.[1];
    return { kind: 'note', text: words?.trim() ?? null };
  }

  for (const [act, pattern] of acts) if (pattern.test(said)) return { kind: 'act', act };

  if (
    draftVerbs.test(said) &&
    !/\b(?:confront\w+|cambiat\w+|differenz\w+)\b/.test(said) &&
    !(question && !/\bpuoi\b/.test(said))
  )
    return { kind: 'draft', slots: readSlots(text) };

  if (/\b(?:confront\w+|paragon\w+|metti a confronto|meglio fra|quale fra)\b/.test(said)) {
    const queries = readPair(text);
    if (queries.length === 2) return { kind: 'compare', queries };
    if (/\b(?:bozz\w+|prima|preceden\w+|di prima|version\w+)\b/.test(said)) return { kind: 'difference' };
    return { kind: 'compare', queries };
  }
  if (
    /\b(?:(?:che cosa|cosa|che) (?:e )?cambi\w+|differenz\w+ (?:con|tra|fra|rispetto)|rispetto a(?:lla)? (?:bozza )?(?:di )?prima|mostrami le differenze)\b/.test(
      said,
    )
  )
    return { kind: 'difference' };

  const excluded =
    /\b(?:perche|come mai|spiega\w*|dimmi|quali)\b.{0,40}\b(?:non (?:c'e|hai messo|compare|e nel piano|hai scelto|proponi|ci sono)|esclus\w+|scartat\w+|lasciat\w+ fuori|fuori dal piano|tagliat\w+)\b(.*)$|^(?:moduli|corsi) esclusi\b(.*)$|\b(?:perche) (?:questi|quei|proprio) (?:moduli|corsi)\b(.*)$/.exec(
      said,
    );
  if (excluded !== null && (inHand || /\b(?:modul\w+|cors\w+|piano)\b/.test(said)))
    return {
      kind: 'left_out',
      query: quotedOr(
        text,
        (excluded[1] ?? excluded[2] ?? excluded[3] ?? '').replace(
          /^\W*(?:dal piano|i|il|la|lo|gli|le|l'|nel piano|modul[oi]|cors[oi]|di|del|della|sul|sulla|perche)\b/g,
          ' ',
        ),
      ),
    };
  const verdict =
    /\b(?:perche|come mai|spiega\w*|giustifica|da dove viene|su che (?:cosa )?si basa)\b.{0,30}?\b(?:giudizio|riscontro|verdetto|risulta\w*|dimostrat\w+|contraddett\w+|in parte|competenza|riga)\b(.*)$/.exec(
      said,
    );
  if (verdict !== null && inHand) return { kind: 'verdict', query: quotedOr(text, verdict[1] ?? '') };
  if (inHand && /^(?:perche|come mai|spiegami|spiega)\b/.test(said))
    return { kind: 'verdict', query: quotedOr(text, said.replace(/^(?:perche|come mai|spiegami|spiega)\b/, '')) };

  if (
    /\b(?:domande|che cosa (?:le |gli )?(?:devo )?chied\w+|cosa (?:le |gli )?(?:devo )?chied\w+)\b.{0,40}\b(?:colloquio|intervista|persona|fare|chieder\w+|incontro)\b|^(?:domande|le domande)\b/.test(
      said,
    )
  )
    return { kind: 'questions' };
  if (
    /\b(?:parole semplici|linguaggio (?:semplice|chiaro)|testo (?:semplice|chiaro)|in modo semplice|per la persona|spiega\w* alla persona|riassunto per la persona|da (?:dare|leggere) alla persona)\b/.test(
      said,
    ) &&
    !/\bmodul/.test(said)
  )
    return { kind: 'plain_text' };

  const isFit =
    /\b(?:verific\w+|confront\w+|controll\w+|quanto (?:copre|risponde)|copre|aderenza)\b.{0,60}\b(?:modul\w+|corso|programma|syllabus)\b.{0,80}|\b(?:modul\w+|corso|programma)\b.{0,40}\b(?:fabbisogn\w+|domanda delle imprese|richiest\w+ (?:delle|dalle) imprese|annunci)\b/.test(
      said,
    );
  if (isFit) return { kind: 'fit', ...readFit(text) };

  const rule = /\br ?-? ?(\d{1,3})\b/.exec(said)?.[1];
  if (rule !== undefined && /\b(?:regola|r ?-? ?\d)/.test(said))
    return { kind: 'rules', query: said, ruleId: `R-${rule.padStart(2, '0')}` };
  if (
    /^(?:(?:mostra\w*|trova\w*|cerca\w*|elenca\w*|dammi|quali sono|dimmi)\s+)?(?:le |la |tutte le )?regol[ea]\b/.test(
      said,
    )
  )
    return { kind: 'rules', query: said.replace(/^.*?\bregol[ea]\b/, ''), ruleId: null };

  const modules =
    /^(?:(?:mostra\w*|trova\w*|cerca\w*|elenca\w*|dammi|fammi vedere|ci sono|che|quali|cerco|mi servono)\s+)+(?:(?:i|dei|degli|gli|tutti i|un|il)\s+)?(?:modul[oi]|cors[oi])\b(.*)$|^(?:modul[oi]|cors[oi])\b(.*)$/.exec(
      said,
    );
  if (modules !== null && !/\b(?:dura|durata|obbligator\w+|prevede|devono)\b/.test(said))
    return { kind: 'modules', query: topicOf(modules[1] ?? modules[2] ?? ''), limits: readLimits(text) };

  if (
    /\b(?:che cosa|cosa) (?:devo|posso|mi resta da|resta da|c'e da|ho da) fare\b|\b(?:prossimi passi|che cosa mi aspetta|cosa mi aspetta|a che punto (?:sono|siamo)|da dove (?:comincio|riparto)|che cosa manca|cosa manca)\b/.test(
      said,
    )
  )
    return { kind: 'next' };

  if (inHand) {
    const changes = readLimits(text);
    const targetQuery =
      /\b(?:se (?:volesse|facesse|puntasse|fosse|diventasse)|cambia (?:l'obiettivo|obiettivo|lavoro|mestiere)|obiettivo|(?:rifai|prova|ricalcola)\w* .{0,15}\b(?:come|per)|volesse fare)\b/.test(
        said,
      )
        ? (readTargetQuery(text) ?? null)
        : null;
    const commands =
      /^(?:e )?(?:se|con|massimo|max|al massimo|solo|togli|senza|cambia|porta|metti|riduci|aumenta|rifai|ricalcola|aggiorna|prova|a|in|su|da|niente|non piu di|fino a|\d)\b/.test(
        said,
      );
    if (
      (Object.keys(changes).length > 0 && (commands || said.split(' ').length <= 6) && !question) ||
      targetQuery !== null
    )
      return { kind: 'revise', changes, targetQuery };
  }
  return { kind: 'question' };
}

/** Two jobs named against each other: "confronta A con B", "A o B", "fra A e B". */
function readPair(text: string): string[] {
  const flat = text.replace(/\s+/g, ' ').replace(/[?!.]+\s*$/, '');
  const rest =
    /\b(?:confront\w*|paragon\w*|meglio|quale fra|fra|tra)\s+(?:gli? |i )?(?:due )?(?:obiettivi|lavori|mestieri)?\s*:?\s*(.+)$/iu.exec(
      flat,
    )?.[1] ?? '';
  const named = /^(.+?)\s+(?:con|e|o|oppure|contro|rispetto a|vs\.?)\s+(.+)$/iu.exec(
    rest.replace(/^(?:fra|tra)\s+/iu, ''),
  );
  if (named === null) return [];
  const clean = (words: string) =>
    words
      .replace(/\s+(?:per|in|a|massimo|max)\s.*$/iu, '')
      .replace(
        /^(?:(?:il lavoro di|fare|come|per|se fa)\s+)?(?:l['’]|un['’]|(?:la|il|lo|una|uno|un|i|le|gli)\s+)?/iu,
        '',
      )
      .replace(/[,;].*$/, '')
      .trim();
  const pair = [clean(named[1]!), clean(named[2]!)];
  return pair.every(
    (words) => /\p{L}{3,}/u.test(words) && !/\b(?:bozz\w+|prima|preceden\w+|piano|version\w+)\b/iu.test(words),
  )
    ? pair
    : [];
}

function readFit(text: string): { module: string | null; target: string | null; province: Province | null } {
  const flat = text.replace(/\s+/g, ' ');
  const quoted = /[«"“]([^»"”]{3,})[»"”]/u.exec(flat)?.[1];
  const named =
    /\b(?:modulo|corso)\s+(?:di\s+|su\s+)?(.+?)(?=\s+(?:con|rispetto|contro|per|sul|sui|al|ai|alla|alle|a|in|risponde|copre)\b|[,.;:?]|$)/iu.exec(
      flat,
    )?.[1];
  const module =
    quoted ??
    (named !== undefined && !/^(?:rispetto|con|che|incollato|allegato|questo)\b/iu.test(named) ? named : null);
  const target =
    /\b(?:fabbisogn[oi]|domanda|annunci|richiest[ae]|imprese)\b[^,.;]*?\b(?:di|per|da|dei|delle|degli|d['’])\s*(?!imprese|aziende|lavoro\b)((?:l['’])?[\p{L}' /-]{4,60}?)(?=\s+(?:a|in|di|nel|nella|provincia)\s|[,.;?]|$)/iu.exec(
      flat,
    )?.[1] ??
    readTargetQuery(flat) ??
    null;
  const { province } = readLimits(text);
  return { module, target, province: typeof province === 'string' ? province : null };
}

/** What a search is about, without the words around it. */
function topicOf(rest: string): string {
  return rest
    .replace(
      /\b(?:sotto|entro|fino a|massimo|max|al massimo|meno di|non oltre|di)\s+(?:le\s+)?\d{1,4}\s?(?:h|ore)\b/g,
      ' ',
    )
    .replace(
      /\b(?:a|in|in provincia di|provincia di|vicino a)\s+(?:bergamo|brescia|como|cremona|lecco|lodi|monza(?: e brianza)?|milano|mantova|pavia|sondrio|varese)\b/g,
      ' ',
    )
    .replace(
      /\b(?:online|a distanza|in presenza|disponibili|che ci sono|ci sono|per (?:la persona|lei|lui)|formativ[io])\b/g,
      ' ',
    )
    .replace(/^\W*(?:di|sul|sulla|su|per|del|della|dei|in|con|riguardo a)\b/, ' ')
    .replace(/[?!.,;:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function quotedOr(text: string, rest: string): string {
  const quoted = /[«"“]([^»"”]{2,})[»"”]/u.exec(text)?.[1];
  return (quoted ?? rest)
    .replace(/[?!.,;:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
