import type { DemandedSkill, SkillName, TaughtSkill } from '../../agents/examiner/fit.ts';
import type { SuggestionItem } from '../module-fits/fit-record.ts';
import { demoNotice } from './compose-notice.ts';
import type { FitReport } from './fit-report.ts';
import { type Prose, plain, quote, type ReportBlock, strong } from './report-blocks.ts';
import { DECISION_WORDS, formatDate, formatHours, formatInstant, formatPeriod, formatShare } from './report-words.ts';

/** A module against demand as blocks: the same sections as on the screen, and what people decided about each proposal. */
export function composeFit(report: FitReport): ReportBlock[] {
  const { fit } = report;
  return [
    { type: 'heading', level: 1, text: `Verifica del modulo «${fit.title}»` },
    ...(fit.sample.demo ? [demoNotice] : []),
    undecidedNotice(report),
    facts(report),
    { type: 'heading', level: 2, text: 'In breve' },
    { type: 'paragraph', tone: 'lead', prose: plain(coverageWords(report)) },
    { type: 'heading', level: 2, text: 'Che cosa è chiesto' },
    ...demanded(report),
    { type: 'heading', level: 2, text: 'Manca: chiesto e non insegnato' },
    ...names(fit.missing, 'Nulla.'),
    { type: 'heading', level: 2, text: 'In più: insegnato e non chiesto' },
    ...names(fit.surplus, 'Nulla.'),
    { type: 'heading', level: 2, text: 'Che cosa il modulo insegna' },
    ...taught(fit.taught),
    { type: 'heading', level: 2, text: 'Proposte e decisioni' },
    ...suggestions(report),
    { type: 'heading', level: 2, text: 'Moduli che insegnano le stesse cose' },
    ...overlaps(report),
    { type: 'heading', level: 2, text: 'Uso dell’intelligenza artificiale' },
    ...notice(report),
  ];
}

/** A reader must not take a proposal for a decision: how many stand open is said before anything else. */
function undecidedNotice({ fit }: FitReport): ReportBlock {
  const open = fit.suggestions.filter(({ decision }) => decision.state === 'proposed').length;
  const text =
    fit.suggestions.length === 0
      ? 'Non ci sono proposte da decidere.'
      : open === 0
        ? fit.suggestions.length === 1
          ? 'La sola proposta è stata decisa da una persona.'
          : `Tutte le ${fit.suggestions.length} proposte sono state decise da una persona.`
        : open === 1
          ? `Una proposta su ${fit.suggestions.length} non è stata decisa da nessuno: resta una proposta del programma.`
          : `${open} proposte su ${fit.suggestions.length} non sono state decise da nessuno: restano proposte del programma.`;
  return { type: 'notice', prose: [strong('Il programma propone, le persone decidono. '), { text }] };
}

function facts(report: FitReport): ReportBlock {
  const { fit } = report;
  const rows: [string, string][] = [
    ['Verifica', fit.id],
    ['Modulo', `${fit.title}, ${formatHours(fit.hours)}`],
    ['Livello EQF', fit.levelEqf === null ? 'non indicato' : String(fit.levelEqf)],
    ['Confronto con', report.demandWords],
    ['Campione', sampleWords(report)],
    ['Fatta da', `${report.createdBy}, ${formatInstant(fit.createdAt)}`],
    ['Ente', report.organisation],
  ];
  return table(
    'Dati della verifica',
    ['Voce', 'Valore'],
    [0.25, 0.75],
    rows.map(([name, value]) => [[strong(name)], plain(value)]),
  );
}

export function sampleWords({ fit }: FitReport): string {
  const { sample } = fit;
  if (sample.source === 'company')
    return `dichiarazione dell’azienda, ${formatPeriod(sample.from, sample.to)}: non è un campione di annunci`;
  const period = sample.from === null ? '' : `, ${formatPeriod(sample.from, sample.to)}`;
  const count = sample.vacancies === 1 ? '1 annuncio' : `${sample.vacancies} annunci`;
  return `${count}${period}${sample.message === null ? '' : `. ${sample.message}`}`;
}

function coverageWords({ fit }: FitReport): string {
  if (fit.coverage === null) return fit.sample.message ?? 'Non c’è abbastanza per dire quanto il modulo copre.';
  const asks = fit.sample.source === 'company' ? 'l’azienda chiede' : 'gli annunci chiedono';
  return `Il modulo insegna il ${formatShare(fit.coverage)} di ciò che ${asks}: ${fit.covered.length === 1 ? 'una competenza coperta' : `${fit.covered.length} competenze coperte`}, ${fit.missing.length === 1 ? 'una che manca' : `${fit.missing.length} che mancano`}, ${fit.surplus.length} in più.`;
}

function demanded({ fit }: FitReport): ReportBlock[] {
  if (fit.demanded.length === 0)
    return [{ type: 'paragraph', prose: plain('Non si riconosce nessuna competenza del repertorio.') }];
  const covered = new Set(fit.covered.map(({ skillId }) => skillId));
  return [
    table(
      'Competenze chieste, dalla più frequente',
      ['Competenza', 'Quanto', 'Nel modulo', 'Esempi'],
      [0.36, 0.16, 0.12, 0.36],
      fit.demanded.map((skill) => [
        [strong(skill.label)],
        plain(amountWords(skill)),
        plain(covered.has(skill.skillId) ? 'sì' : 'no'),
        skill.examples.length === 0 ? plain('–') : examples(skill.examples.slice(0, 2)),
      ]),
    ),
  ];
}

function amountWords({ vacancies, share }: DemandedSkill): string {
  const count = vacancies === 0 ? '' : vacancies === 1 ? '1 annuncio' : `${vacancies} annunci`;
  if (share === null) return count;
  return count === '' ? (share >= 1 ? 'sempre' : formatShare(share)) : `${count} (${formatShare(share)})`;
}

/** Words of a text in guillemets; an imported advert by title, company and date. */
function examples(list: DemandedSkill['examples']): Prose {
  return list.flatMap(
    ({ vacancy, text }, at): Prose => [
      ...(at === 0 ? [] : [{ text: ' · ' }]),
      vacancy.startsWith('vac_') ? { text: text.replace(/\d{4}-\d{2}-\d{2}$/, (day) => formatDate(day)) } : quote(text),
    ],
  );
}

function names(skills: readonly SkillName[], none: string): ReportBlock[] {
  if (skills.length === 0) return [{ type: 'paragraph', prose: plain(none) }];
  return [{ type: 'list', items: skills.map(({ label }) => plain(label)) }];
}

function taught(skills: readonly TaughtSkill[]): ReportBlock[] {
  if (skills.length === 0)
    return [{ type: 'paragraph', prose: plain('Nel programma non si riconosce nessuna competenza del repertorio.') }];
  return [
    table(
      'Competenze insegnate, parole del programma e ore',
      ['Competenza', 'Parole del programma', 'Ore'],
      [0.36, 0.48, 0.16],
      skills.map(({ label, evidence, declared, hours, hoursEstimated }) => [
        [strong(label)],
        evidence.length === 0
          ? plain(declared ? 'lo dichiara il catalogo' : '–')
          : evidence
              .slice(0, 2)
              .flatMap(({ text }, at): Prose => [...(at === 0 ? [] : [{ text: ' · ' }]), quote(text)]),
        plain(hours === null ? '–' : `${formatHours(hours)}${hoursEstimated ? ' (stima)' : ''}`),
      ]),
    ),
  ];
}

function suggestions(report: FitReport): ReportBlock[] {
  const { fit } = report;
  if (fit.suggestions.length === 0) return [{ type: 'paragraph', prose: plain('Nessuna proposta.') }];
  return [
    table(
      'Proposte, con chi ha deciso e quando',
      ['Proposta', 'Stato', 'Motivo o testo nuovo'],
      [0.5, 0.26, 0.24],
      fit.suggestions.map((item) => [
        suggestionProse(item),
        plain(stateWords(report, item)),
        plain(
          [item.decision.value?.text, item.decision.reason].filter((part) => typeof part === 'string').join(' – ') ||
            '–',
        ),
      ]),
    ),
  ];
}

function suggestionProse(item: SuggestionItem): Prose {
  const parts =
    item.kind === 'split' ? item.parts.map((part) => `${part.title} (${formatHours(part.hours)})`).join('; ') : '';
  const origin = item.kind === 'outcome' && item.origin === 'model' ? ' (testo del modello linguistico)' : '';
  return [
    { text: item.message },
    ...(parts === '' ? [] : [{ text: ` ${parts}.` }]),
    ...(origin === '' ? [] : [{ text: origin, style: 'muted' as const }]),
  ];
}

/** `proposta, non decisa`, or what somebody decided with name and time. */
export function stateWords(report: FitReport, { decision }: SuggestionItem): string {
  if (decision.state === 'proposed') return 'proposta, non decisa';
  const by = report.names.get(decision.by ?? '') ?? 'una persona dell’ente';
  return `${DECISION_WORDS[decision.state]} da ${by}${decision.at === null ? '' : `, ${formatInstant(decision.at)}`}`;
}

function overlaps({ fit }: FitReport): ReportBlock[] {
  if (fit.overlaps.length === 0) return [{ type: 'paragraph', prose: plain('Nessuno nel catalogo.') }];
  return [
    {
      type: 'list',
      items: fit.overlaps.map(({ title, provider, hours, shared }) => [
        strong(title),
        { text: `, ${provider}, ${formatHours(hours)}: ${shared.map(({ label }) => label).join('; ')}` },
      ]),
    },
  ];
}

function notice({ fit, generatedAt }: FitReport): ReportBlock[] {
  const wording =
    fit.draftedWith.mode === 'model'
      ? `Alcuni testi proposti sono stati scritti da un modello linguistico (${fit.draftedWith.name ?? 'nome non registrato'}) e ammessi solo dopo il controllo su competenza e annunci.`
      : 'Nessun modello linguistico è stato usato: i testi sono composti da regole.';
  return [
    {
      type: 'paragraph',
      prose: plain(
        `Colma legge il programma e gli annunci e riconosce le competenze del repertorio nelle loro parole. ${wording} Può sbagliare: ciò che è detto in altro modo può sfuggire, e le quote valgono per gli annunci letti, non per tutte le imprese.`,
      ),
    },
    { type: 'paragraph', tone: 'small', prose: plain(`Documento generato il ${formatInstant(generatedAt)}.`) },
  ];
}

function table(caption: string, headers: string[], shares: number[], rows: Prose[][]): ReportBlock {
  return { type: 'table', caption, headers, shares, rows };
}
