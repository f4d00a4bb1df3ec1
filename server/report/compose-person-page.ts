import { demoNotice } from './compose-notice.ts';
import { type Prose, plain, quote, type ReportBlock, strong } from './report-blocks.ts';
import { type ReportCompetence, type ReportModel, verificationCode } from './report-model.ts';
import { CREDENTIAL_WORDS, formatDate, formatHours, formatPeriod, formatPlace } from './report-words.ts';

/**
 * What fits on one A4 page beside headings and contact: measured with every notice shown, 10-point type holds 31 lines of
 * about 105 characters. The annex has all of it.
 */
const PAGE_LINES = 31;
const LINE_CHARS = 105;
/** A quotation longer than this is cut on the page, never in the annex. */
const MAX_QUOTE_CHARS = 80;

/**
 * The page for the person: what they bring, what to strengthen, the courses, the questions, whom to call. Second person, short
 * sentences, no figure about the person. Rejected lines do not appear: the person reads what was decided, not what was drafted.
 */
export function composePersonPage(model: ReportModel): ReportBlock[] {
  const kept = model.competences.filter((competence) => competence.decision.state !== 'rejected');
  const brought = kept.filter((competence) => competence.verdict === 'evidenced');
  const toStrengthen = kept.filter((competence) => competence.verdict !== 'evidenced');
  const modules = model.modules.filter((module) => module.decision.state !== 'rejected');
  const questions = toStrengthen.flatMap((competence) => (competence.question === null ? [] : [competence.question]));
  const [strengths, gaps, courses, asked] = fitOnPage([
    brought.map(composeBrought),
    toStrengthen.map(composeToStrengthen),
    modules.map(composeModule),
    questions.map(plain),
  ]) as [Prose[], Prose[], Prose[], Prose[]];
  return [
    { type: 'heading', level: 1, text: 'Le tue competenze e i prossimi passi' },
    { type: 'paragraph', tone: 'lead', prose: composeOpening(model) },
    ...(model.demo ? [demoNotice] : []),
    { type: 'heading', level: 2, text: 'Che cosa porti già' },
    ...listOrSentence(
      strengths,
      'Nel testo che hai consegnato non abbiamo trovato competenze richieste. Non vuol dire che non le hai: ne parliamo insieme.',
    ),
    { type: 'heading', level: 2, text: 'Che cosa rafforzare' },
    ...listOrSentence(gaps, 'Niente: il testo parla di tutte le competenze richieste.'),
    { type: 'heading', level: 2, text: 'I corsi che ti proponiamo' },
    ...listOrSentence(courses, 'Per ora nessun corso.'),
    ...(modules.length > 1
      ? [
          {
            type: 'paragraph',
            prose: [{ text: 'In tutto ' }, strong(formatHours(model.plan.totalHours)), { text: '.' }],
          } satisfies ReportBlock,
        ]
      : []),
    { type: 'heading', level: 2, text: 'Che cosa ti chiederemo' },
    ...listOrSentence(asked, 'Nessuna domanda: dal testo è tutto chiaro.'),
    { type: 'heading', level: 2, text: 'Chi chiamare' },
    { type: 'paragraph', prose: composeContact(model) },
    { type: 'paragraph', tone: 'small', prose: composeClosing(model) },
  ];
}

function composeOpening(model: ReportModel): Prose {
  return [
    { text: 'Per ' },
    strong(model.person.alias),
    { text: ' · obiettivo: ' },
    strong(model.target.label),
    { text: ` · ${formatDate(model.dates.approved)} · con ${model.consultant.name}, ${model.organisation.name}` },
  ];
}

function composeBrought(competence: ReportCompetence): Prose {
  const first = competence.evidence[0];
  if (!first) return [strong(competence.label)];
  return [strong(competence.label), { text: ': hai scritto o detto ' }, quote(shorten(first.text))];
}

function composeToStrengthen(competence: ReportCompetence): Prose {
  const first = competence.evidence[0];
  const words = first ? [{ text: ' ' }, quote(shorten(first.text))] : [];
  switch (competence.verdict) {
    case 'partial':
      return [strong(competence.label), { text: ': ne hai già una parte.' }, ...words];
    case 'contradicted':
      return [strong(competence.label), { text: ': da quello che dici, non ancora.' }, ...words];
    default:
      return [strong(competence.label), { text: ': non risulta dal testo. Non vuol dire che non la sai fare.' }];
  }
}

function composeModule(module: ReportModel['modules'][number]): Prose {
  const place = `${formatHours(module.hours)}, ${formatPlace(module)}, ${formatPeriod(module.start, module.end)}, con ${module.provider}.`;
  const gives = module.credential === 'none' ? '' : ` Alla fine: ${CREDENTIAL_WORDS[module.credential]}.`;
  return [strong(module.title), { text: ` – ${place}${gives}` }];
}

function composeContact(model: ReportModel): Prose {
  const contact = model.organisation.contact;
  if (contact === null) return plain(`${model.consultant.name}, ${model.organisation.name}.`);
  const ways = [
    contact.phone === null ? '' : `telefono ${contact.phone}`,
    contact.email === null ? '' : `e-mail ${contact.email}`,
    contact.address ?? '',
    contact.hours ?? '',
  ].filter((way) => way !== '');
  return [
    strong(contact.name),
    { text: `, ${model.organisation.name}${ways.length === 0 ? '' : ` – ${ways.join(' · ')}`}.` },
  ];
}

function composeClosing(model: ReportModel): Prose {
  return plain(
    `Questa analisi è stata preparata con l’aiuto di un sistema di intelligenza artificiale (Colma); ogni riga è stata decisa da una persona, ${model.approval.by}. ` +
      `Puoi chiedere spiegazioni, correggere o contestare ogni riga a chi trovi qui sopra. Codice di verifica: ${verificationCode(model.approval.digest)}.`,
  );
}

/** Takes the last item from the section that fills most lines until all fit, and says how many more the annex has. */
function fitOnPage(sections: Prose[][]): Prose[][] {
  const shown = sections.map((items) => items.length);
  const lines = (index: number) => {
    const items = sections[index]!.slice(0, shown[index]);
    const more = shown[index]! < sections[index]!.length ? 1 : 0;
    return (
      more +
      items.reduce(
        (sum, item) => sum + Math.ceil(item.reduce((chars, { text }) => chars + text.length, 0) / LINE_CHARS),
        0,
      )
    );
  };
  const all = sections.map((_, index) => index);
  while (all.reduce((sum, index) => sum + lines(index), 0) > PAGE_LINES && shown.some((count) => count > 1)) {
    const candidates = all.filter((index) => shown[index]! > 1);
    const fullest = candidates.reduce((a, b) => (lines(b) > lines(a) ? b : a));
    shown[fullest]! -= 1;
  }
  return sections.map((items, index) => {
    const more = items.length - shown[index]!;
    if (more === 0) return items;
    return [
      ...items.slice(0, shown[index]),
      plain(more === 1 ? 'Un’altra voce è nell’allegato.' : `Altre ${more} voci sono nell’allegato.`),
    ];
  });
}

function listOrSentence(items: Prose[], empty: string): ReportBlock[] {
  return [items.length === 0 ? { type: 'paragraph', prose: plain(empty) } : { type: 'list', items }];
}

/** Cut between words. */
function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= MAX_QUOTE_CHARS) return flat;
  const cut = flat.slice(0, MAX_QUOTE_CHARS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_QUOTE_CHARS / 2)).trimEnd()} …`;
}
