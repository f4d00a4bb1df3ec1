import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { assessRequirements } from '../../knowledge/gap/assess.ts';
import { lexicon } from '../../knowledge/skills/lexicon/lexicon.ts';
import { findMentions } from '../../knowledge/skills/mentions.ts';
import { buildSkillIndex } from '../../knowledge/skills/skill-index.ts';
import { contentRoots, tokenize } from '../../knowledge/text/italian.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import { loadRepertory, sharedFolder } from '../eval/cv-set.ts';

/** One page of curriculum written for this measurement: 17 sentences over several trades. */
const page = [
  'Ho lavorato sei anni come magazziniera in una ditta di ricambi.',
  'Scaricavo i camion con il transpallet e controllavo le bolle.',
  'Registravo i colli nel gestionale e stampavo le etichette.',
  'Preparavo gli ordini con il palmare e filmavo i bancali.',
  'Facevo l’inventario due volte all’anno.',
  'Guidavo il carrello elevatore, il patentino è valido.',
  'Prima ho fatto la cameriera in una trattoria.',
  'Prendevo le comande, servivo ai tavoli e chiudevo la cassa.',
  'Lucidavo i bicchieri e apparecchiavo la sala.',
  'Per due estati ho raccolto mele e potato i filari.',
  'Ho assistito mia nonna: la lavavo, le davo le medicine e la portavo alle visite.',
  'Non ho mai saldato.',
  'Mi piacerebbe imparare la contabilità.',
  'So usare Excel e la posta elettronica.',
  'Rispondevo al telefono e prendevo gli appuntamenti.',
  'Tenevo puliti i macchinari e cambiavo le lame.',
  'Autorizzo il trattamento dei dati personali.',
].join('\n');

function medianMs(run: () => void, times: number): number {
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const started = performance.now();
    run();
    taken.push(performance.now() - started);
  }
  taken.sort((a, b) => a - b);
  return taken[Math.floor(times / 2)] ?? 0;
}

/** Milliseconds on one core; the peer is a MiniSearch over the same labels with the same stems, one query
 * a sentence, as usually set up (stems only) and helped by our list of stop words, exact and with typos and prefixes. */
export function benchSkills() {
  const shared = sharedFolder();
  if (shared === null) return null;
  const taxonomy = loadRepertory(shared);
  const buildMs = medianMs(() => buildSkillIndex(taxonomy, lexicon), 3);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const index = buildSkillIndex(taxonomy, lexicon);
  collect();
  const indexMib = (process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before) / 2 ** 20;
  const documents = taxonomy.skills.map(({ id, label, description }) => ({ id, label, description }));
  const peerOf = (tokens: (text: string) => string[]) => {
    const peer = new MiniSearch<{ id: string; label: string; description: string }>({
      fields: ['label', 'description'],
      tokenize: tokens,
      processTerm: (term) => term,
    });
    peer.addAll(documents);
    return peer;
  };
  const stemmed = peerOf((text) => tokenize(text).map((token) => token.root));
  const withoutStopWords = peerOf((text) => contentRoots(text));
  const sentences = splitSentences(page).map(({ start, end }) => page.slice(start, end));
  const searchMs = (peer: typeof stemmed, options: { fuzzy?: number; prefix?: boolean }) =>
    medianMs(() => {
      for (const sentence of sentences) peer.search(sentence, options);
    }, 5);
  const required = taxonomy.occupationSkills
    .filter((one) => one.occupationId.endsWith('/152'))
    .map((one) => one.skillId);
  findMentions(index, page);
  return {
    skills: taxonomy.skills.length,
    sentences: sentences.length,
    buildMs,
    indexMib,
    mentionsMs: medianMs(() => findMentions(index, page), 31),
    mentions: findMentions(index, page).length,
    assessMs: medianMs(() => assessRequirements(index, [{ id: 'cv', kind: 'narrative', text: page }], required), 31),
    peerStemmedMs: searchMs(stemmed, {}),
    peerStemmedFuzzyMs: searchMs(stemmed, { fuzzy: 0.2, prefix: true }),
    peerNoStopWordsMs: searchMs(withoutStopWords, {}),
    peerNoStopWordsFuzzyMs: searchMs(withoutStopWords, { fuzzy: 0.2, prefix: true }),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const figures = benchSkills();
  if (figures === null) console.log('bench/skills skipped: no shared data (set COLMA_SHARED).');
  else console.table(figures);
}
