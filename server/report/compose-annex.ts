import { composeDecisions, composeDifferences } from './compose-decisions.ts';
import { composeNotice, composeVerification, demoNotice } from './compose-notice.ts';
import { composePlan } from './compose-plan.ts';
import { type Inline, type Prose, plain, quote, type ReportBlock, strong } from './report-blocks.ts';
import { references, rejectedMark } from './report-marks.ts';
import type { ReportModel } from './report-model.ts';
import {
  formatDate,
  formatDecision,
  formatHours,
  formatInstant,
  formatValidity,
  MODE_WORDS,
  OUTCOME_WORDS,
  VERDICT_WORDS,
} from './report-words.ts';

/** The annex for the file: everything the analysis rests on, what people changed, and how to check it. */
export function composeAnnex(model: ReportModel): ReportBlock[] {
  return [
    { type: 'heading', level: 1, text: 'Allegato per il fascicolo' },
    ...(model.demo ? [demoNotice] : []),
    composeFacts(model),
    { type: 'heading', level: 2, text: 'Sintesi' },
    ...composeStatements(model),
    { type: 'heading', level: 2, text: 'Competenze richieste' },
    {
      type: 'paragraph',
      tone: 'small',
      prose: plain('«Non risulta» vuol dire che i testi letti non ne parlano, mai che la persona non sa fare.'),
    },
    composeCompetences(model),
    { type: 'heading', level: 2, text: 'Piano formativo' },
    ...composePlan(model),
    { type: 'heading', level: 2, text: 'Verifiche sulle regole' },
    ...composeChecks(model),
    { type: 'heading', level: 2, text: 'Fonti citate' },
    ...composeCitations(model),
    { type: 'heading', level: 2, text: 'Differenze tra bozza e versione approvata' },
    ...composeDifferences(model),
    { type: 'heading', level: 2, text: 'Chi ha deciso e quando' },
    ...composeDecisions(model),
    { type: 'heading', level: 2, text: 'Uso dell’intelligenza artificiale' },
    ...composeNotice(model),
    { type: 'heading', level: 2, text: 'Codice di verifica' },
    ...composeVerification(model),
  ];
}

function composeFacts(model: ReportModel): ReportBlock {
  const { constraints } = model;
  const limits = [
    constraints.pathway === null ? '' : `percorso ${constraints.pathway}`,
    constraints.maxHours === null ? '' : `al massimo ${formatHours(constraints.maxHours)}`,
    constraints.province === null ? '' : `provincia ${constraints.province}`,
    constraints.modes.length === 0 ? '' : constraints.modes.map((mode) => MODE_WORDS[mode]).join(', '),
    constraints.note ?? '',
  ].filter((limit) => limit !== '');
  const facts: [string, string][] = [
    ['Analisi', model.analysisId],
    ['Persona', model.person.alias],
    ['Obiettivo', model.target.uri === null ? model.target.label : `${model.target.label} (${model.target.uri})`],
    ['Vincoli', limits.length === 0 ? 'nessuno' : limits.join('; ')],
    ['Testi letti', model.sources.length === 0 ? 'nessuno' : model.sources.join('; ')],
    ['Bozza', formatInstant(model.dates.drafted)],
    ['Regole e catalogo letti al', formatDate(model.dates.asOf)],
    ['Approvazione', `${model.approval.by}, ${formatInstant(model.approval.at)}`],
    ['Ente', model.organisation.name],
  ];
  return {
    type: 'table',
    caption: 'Dati dell’analisi',
    headers: ['Voce', 'Valore'],
    shares: [0.28, 0.72],
    rows: facts.map(([name, value]) => [[strong(name)], plain(value)]),
  };
}

function composeStatements(model: ReportModel): ReportBlock[] {
  const kept = model.statements.filter((statement) => statement.decision.state !== 'rejected');
  if (kept.length === 0) return [{ type: 'paragraph', prose: plain('Nessuna frase di sintesi.') }];
  return [
    { type: 'list', items: kept.map((statement) => [{ text: statement.text }, ...references(statement.citations)]) },
  ];
}

function composeCompetences(model: ReportModel): ReportBlock {
  const rows = model.competences.map((competence): Prose[] => [
    [
      strong(competence.label),
      { text: competence.essential ? ' (essenziale)' : ' (utile)', style: 'muted' },
      ...rejectedMark(competence.decision, ' – respinta'),
    ],
    [
      { text: VERDICT_WORDS[competence.verdict] },
      ...(competence.secondReading === null
        ? []
        : [
            { text: ` – seconda lettura: ${VERDICT_WORDS[competence.secondReading]}`, style: 'muted' } satisfies Inline,
          ]),
    ],
    competence.evidence.length === 0
      ? plain('nessuna frase trovata')
      : competence.evidence.flatMap((evidence, index): Inline[] => [
          ...(index === 0 ? [] : [{ text: ' · ' }]),
          quote(evidence.text),
          { text: ` (${evidence.from})`, style: 'muted' },
        ]),
    plain(competence.question ?? '–'),
  ]);
  return {
    type: 'table',
    caption: 'Competenze richieste, esito, evidenze e domande',
    headers: ['Competenza', 'Esito', 'Parole trovate', 'Domanda'],
    shares: [0.26, 0.14, 0.36, 0.24],
    rows,
  };
}

function composeChecks(model: ReportModel): ReportBlock[] {
  if (model.checks.length === 0)
    return [{ type: 'paragraph', prose: plain('Nessuna regola da verificare per questo caso.') }];
  const rows = model.checks.map((check): Prose[] => [
    [strong(OUTCOME_WORDS[check.outcome])],
    [{ text: check.message }, ...references(check.citation === null ? [] : [check.citation])],
    plain(formatDecision(check.decision)),
  ]);
  return [
    {
      type: 'table',
      caption: 'Verifiche sulle regole',
      headers: ['Esito', 'Che cosa dice la regola', 'Decisione'],
      shares: [0.14, 0.5, 0.36],
      rows,
    },
  ];
}

function composeCitations(model: ReportModel): ReportBlock[] {
  if (model.citations.length === 0) return [{ type: 'paragraph', prose: plain('Nessuna fonte citata.') }];
  const rows = [...model.citations]
    .sort((a, b) => a.n - b.n)
    .map((citation): Prose[] => [
      [strong(`[${citation.n}]`)],
      plain([citation.title, citation.locator].filter((part) => part !== '').join(', ')),
      [quote(citation.quote)],
      plain(formatValidity(citation)),
    ]);
  return [
    {
      type: 'table',
      caption: 'Fonti citate e loro validità',
      headers: ['N.', 'Fonte', 'Parole della fonte', 'Validità'],
      shares: [0.07, 0.27, 0.42, 0.24],
      rows,
    },
  ];
}
