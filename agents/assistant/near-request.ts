import { contentRoots } from '../../knowledge/text/italian.ts';
import type { Request } from './request.ts';

type Near =
  | Extract<Request, { kind: 'difference' | 'questions' | 'plain_text' | 'next' | 'help' }>['kind']
  | 'left_out';

/** Ways to ask for what needs no further word. Patterns come first; these catch what no pattern foresaw. */
const examples: Record<Near, string[]> = {
  questions: [
    'preparami le domande da rivolgere alla persona',
    'su che cosa devo interrogarla al colloquio',
    'che cosa conviene approfondire parlando con lei',
    'cosa le domando quando viene',
    'scaletta per il colloquio',
  ],
  plain_text: [
    'come lo racconto alla persona',
    'scrivimi due righe chiare da lasciare alla signora',
    'una versione facile da leggere',
    'riassumi per chi cerca lavoro',
    'spiegazione semplice da stampare',
  ],
  difference: [
    'fammi vedere le novità rispetto alla versione di prima',
    'in cosa la nuova bozza è diversa dalla vecchia',
    'confronta le due bozze',
    'che differenza fa il nuovo vincolo',
  ],
  left_out: [
    'quali corsi non sono entrati nel piano',
    'che cosa è stato scartato dal piano e per quale ragione',
    'moduli rimasti fuori dal piano formativo',
  ],
  next: [
    'che cosa mi aspetta oggi',
    'quali bozze devo ancora decidere',
    'che lavoro è rimasto in sospeso',
    'fammi il punto della situazione',
  ],
  help: ['spiegami come lavori', 'in che cosa mi puoi aiutare', 'elenco dei comandi'],
};

/** How much of the message must be found in an example, and of the example in the message. */
const sharedMin = 0.6;
const askedMin = 0.5;

/** The kind of request whose examples the message is nearest to; null when it is near none. Pure. */
export function nearRequest(text: string): Near | null {
  const said = new Set(contentRoots(text));
  if (said.size < 2 || said.size > 14) return null;
  let best: { kind: Near; score: number } | null = null;
  for (const [kind, phrases] of Object.entries(examples) as [Near, string[]][]) {
    for (const phrase of phrases) {
      const roots = new Set(contentRoots(phrase));
      const shared = [...said].filter((root) => roots.has(root)).length;
      const [ofSaid, ofPhrase] = [shared / said.size, shared / roots.size];
      if (shared < 2 || ofSaid < sharedMin || ofPhrase < askedMin) continue;
      const score = ofSaid + ofPhrase;
      if (best === null || score > best.score) best = { kind, score };
    }
  }
  return best?.kind ?? null;
}
