import { confidenceWords, verdictWords } from '../../knowledge/gap/verdict-words.ts';
import type { Draft } from './draft.ts';

const outcomeWords = {
  ok: 'va bene',
  warn: 'attenzione',
  unknown: 'non si può dire',
  not_applicable: 'non si applica',
} as const;

/** The draft as Markdown for a terminal or a file. It is a draft: the first lines say so. */
export function renderDraftMarkdown(draft: Draft): string {
  const lines = [
    `# Bozza di analisi: ${draft.target.label}`,
    '',
    '> Bozza preparata da un sistema automatico. Propone, non decide: ogni riga va controllata e decisa da una persona.',
  ];
  if (draft.demo) lines.push('>', '> Contiene dati dimostrativi.');
  lines.push(
    '',
    '## Sintesi',
    '',
    ...draft.statements.map(
      (statement) => `- ${oneLine(statement.text)}${statement.citations.map((n) => ` [${n}]`).join('')}`,
    ),
  );
  lines.push('', '## Competenze richieste', '');
  for (const gap of draft.gaps) {
    lines.push(`### ${oneLine(gap.label)} — ${verdictWords(gap.verdict)}${gap.essential ? '' : ' (facoltativa)'}`, '');
    for (const evidence of gap.evidence)
      lines.push(`- «${oneLine(evidence.text)}» (${confidenceWords(gap.verdict, evidence.confidence)})`);
    if (gap.verdict !== 'evidenced') lines.push(`- Da chiedere: ${oneLine(gap.question)}`);
    lines.push('');
  }
  lines.push('## Piano formativo', '');
  if (draft.plan.status === 'planned') {
    for (const module of draft.modules) {
      const when = module.start === null ? 'date da fissare' : `dal ${module.start}`;
      lines.push(
        `- **${oneLine(module.title)}**, ${module.hours} h, ${module.province ?? 'a distanza'}, ${when}: ${oneLine(module.why)}`,
      );
    }
    lines.push(
      '',
      `In tutto ${draft.plan.totalHours} h. ${draft.plan.proof.optimal ? 'Ottimo dimostrato: con questi vincoli nessun piano copre di più.' : 'Il tempo di calcolo non è bastato a dimostrare l’ottimo.'}`,
    );
  } else if (draft.plan.status === 'infeasible') {
    lines.push(...draft.plan.relax.map((relax) => `- ${oneLine(relax.message)}`));
  } else {
    lines.push('Nessun modulo da proporre: non c’è nulla da colmare, oppure il catalogo non insegna ciò che manca.');
  }
  lines.push(
    '',
    '## Verifiche',
    '',
    ...draft.checks.map(
      (check) =>
        `- ${check.ruleId}, ${outcomeWords[check.outcome]}: ${oneLine(check.message)} (fonte: ${check.citation.title}, ${check.citation.locator})`,
    ),
  );
  lines.push(
    '',
    '## Fonti',
    '',
    ...draft.citations.map((citation) => `${citation.n}. ${oneLine(citation.label)}: «${oneLine(citation.quote)}»`),
    '',
  );
  return lines.join('\n');
}

/** A quote may hold line breaks and Markdown marks; neither may change the shape of the document. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/([\\`*_[\]<>#|])/g, '\\$1')
    .trim();
}
