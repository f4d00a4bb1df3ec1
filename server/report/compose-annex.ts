import { demoNotice } from './compose-person-page.ts';
import { type Inline, type Prose, plain, quote, type ReportBlock, strong } from './report-blocks.ts';
import { type ReportDecision, type ReportModel, verificationCode } from './report-model.ts';
import {
  CREDENTIAL_WORDS,
  formatDate,
  formatDecision,
  formatHours,
  formatInstant,
  formatPeriod,
  formatPlace,
  formatShare,
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

function composePlan(model: ReportModel): ReportBlock[] {
  const { plan } = model;
  const blocks: ReportBlock[] = [];
  if (model.modules.length > 0) {
    blocks.push({
      type: 'table',
      caption: 'Moduli proposti',
      headers: ['Modulo', 'Ore', 'Dove e quando', 'Attestato', 'Perché'],
      shares: [0.26, 0.08, 0.24, 0.16, 0.26],
      rows: model.modules.map((module) => [
        [strong(module.title), { text: ` – ${module.provider}` }, ...rejectedMark(module.decision, ' – respinto')],
        plain(formatHours(module.hours)),
        plain(`${formatPlace(module)}, ${formatPeriod(module.start, module.end)}`),
        plain(
          module.credential === 'none'
            ? CREDENTIAL_WORDS.none
            : `${CREDENTIAL_WORDS[module.credential]}, ${module.awardingBody}`,
        ),
        plain(
          [module.why, module.covers.length === 0 ? '' : `Copre: ${module.covers.join('; ')}.`]
            .filter((part) => part !== '')
            .join(' '),
        ),
      ]),
    });
  }
  blocks.push({ type: 'paragraph', prose: plain(describePlan(model)) });
  if (plan.relax.length > 0) blocks.push({ type: 'list', items: plan.relax.map(plain) });
  if (plan.uncovered.length > 0)
    blocks.push({
      type: 'paragraph',
      prose: [strong('Non coperte da alcun modulo: '), { text: `${plan.uncovered.join('; ')}.` }],
    });
  if (plan.leftOut.length > 0) {
    blocks.push({ type: 'heading', level: 2, text: 'Moduli esclusi e perché' });
    blocks.push({ type: 'list', items: plan.leftOut.map((module) => [{ text: `${module.title}: ${module.why}` }]) });
  }
  return blocks;
}

function describePlan(model: ReportModel): string {
  const { plan } = model;
  if (plan.status === 'nothing_to_plan')
    return 'Nessun modulo da proporre: non ci sono competenze da coprire, o il catalogo non le insegna.';
  if (plan.status === 'infeasible') return 'Con questi vincoli nessun piano è possibile.';
  const hours = `Totale ${formatHours(plan.totalHours)}${plan.maxHours === null ? '' : ` su ${formatHours(plan.maxHours)} concesse`}.`;
  const coverage =
    plan.coverage === null
      ? ''
      : ` Il piano della bozza copre il ${formatShare(plan.coverage)} del fabbisogno, pesato per importanza.`;
  if (plan.proof === null) return `${hours}${coverage}`;
  const proof = plan.proof.optimal
    ? ' È dimostrato che nessun altro piano con questi vincoli copre di più.'
    : ` Non è dimostrato che sia il migliore: nessun piano può superare il ${formatShare(plan.proof.bound)}.`;
  return `${hours}${coverage}${proof}`;
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

type Decided = { label: string; decision: ReportDecision };

function listDecided(model: ReportModel): Decided[] {
  return [
    ...model.competences.map((competence) => ({
      label: `Competenza: ${competence.label}`,
      decision: competence.decision,
    })),
    ...model.modules.map((module) => ({ label: `Modulo: ${module.title}`, decision: module.decision })),
    ...model.checks.map((check) => ({ label: `Verifica: ${check.message}`, decision: check.decision })),
    ...model.statements.map((statement) => ({ label: `Frase: ${statement.text}`, decision: statement.decision })),
  ];
}

function composeDifferences(model: ReportModel): ReportBlock[] {
  const changed = listDecided(model).filter(({ decision }) => decision.state !== 'accepted');
  if (changed.length === 0)
    return [{ type: 'paragraph', prose: plain('Nessuna: ogni riga della bozza è stata accettata com’era.') }];
  const rows = changed.map(({ label, decision }): Prose[] => [
    plain(label),
    plain(decision.before ?? '–'),
    plain(decision.state === 'rejected' ? 'respinta' : (decision.after ?? '–')),
    plain(decision.reason ?? '–'),
  ]);
  return [
    {
      type: 'table',
      caption: 'Righe modificate o respinte',
      headers: ['Riga', 'Prima', 'Dopo', 'Motivo'],
      shares: [0.3, 0.22, 0.22, 0.26],
      rows,
    },
  ];
}

function composeDecisions(model: ReportModel): ReportBlock[] {
  const rows = listDecided(model).map(({ label, decision }): Prose[] => [
    plain(label),
    plain(formatDecision({ ...decision, reason: null })),
  ]);
  return [
    {
      type: 'paragraph',
      prose: [strong('Approvata da '), { text: `${model.approval.by}, ${formatInstant(model.approval.at)}.` }],
    },
    ...(rows.length === 0
      ? []
      : [
          {
            type: 'table',
            caption: 'Decisioni riga per riga',
            headers: ['Riga', 'Decisione'],
            shares: [0.58, 0.42],
            rows,
          } satisfies ReportBlock,
        ]),
  ];
}

function composeNotice(model: ReportModel): ReportBlock[] {
  const wording =
    model.drafting.mode === 'model'
      ? `Alcune frasi della bozza sono state scritte da un modello linguistico (${model.drafting.model ?? 'nome non registrato'}) e ammesse solo dopo il controllo sulle fonti citate.`
      : 'Nessun modello linguistico è stato usato: i testi della bozza sono composti da regole.';
  return [
    {
      type: 'notice',
      prose: [
        strong('Il programma propone, le persone decidono. '),
        {
          text: `Colma confronta i testi consegnati con le competenze richieste e propone righe con le loro prove. ${wording} Non dà punteggi, non mette in ordine le persone, non stima probabilità. Può sbagliare: una frase detta in altro modo può sfuggirgli.`,
        },
      ],
    },
    {
      type: 'paragraph',
      prose: plain(
        'La persona può chiedere come si è arrivati a ogni riga, farla correggere o contestarla, rivolgendosi all’ente indicato in prima pagina. La spiegazione si basa su quanto è registrato qui.',
      ),
    },
  ];
}

function composeVerification(model: ReportModel): ReportBlock[] {
  return [
    {
      type: 'paragraph',
      prose: [
        strong(verificationCode(model.approval.digest)),
        { text: ` – impronta completa del contenuto approvato: ${model.approval.digest}` },
      ],
    },
    {
      type: 'paragraph',
      tone: 'small',
      prose: plain(
        `Documento generato il ${formatInstant(model.dates.generated)}. ${model.verificationUrl === null ? 'Il codice si verifica presso l’ente che ha rilasciato il documento.' : `Il codice si verifica su ${model.verificationUrl}`}`,
      ),
    },
  ];
}

function rejectedMark(decision: ReportDecision, text: string): Inline[] {
  return decision.state === 'rejected' ? [{ text, style: 'muted' }] : [];
}

function references(numbers: number[]): Inline[] {
  return numbers.length === 0 ? [] : [{ text: ` ${numbers.map((n) => `[${n}]`).join('')}`, style: 'muted' }];
}
