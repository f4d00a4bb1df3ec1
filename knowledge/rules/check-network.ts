import type { RuleCheck } from './check.ts';
import { citeRule, getRule } from './find-rules.ts';
import { formatDate, formatList } from './italian-figures.ts';

export type NetworkMemberKind =
  | 'cpi'
  | 'labour_operator'
  | 'training_operator'
  | 'province'
  | 'metropolitan_city'
  | 'municipality'
  | 'company'
  | 'social_partner'
  | 'interprofessional_fund'
  | 'district'
  | 'chamber_of_commerce'
  | 'outplacement'
  | 'third_sector'
  | 'employment_agency'
  | 'its_foundation'
  | 'school'
  | 'training_institution'
  | 'university'
  | 'health_service'
  | 'association'
  | 'other';

export type NetworkMember = {
  name: string;
  kind: NetworkMemberKind;
  lead: boolean;
  /** Two rows with the same code are one subject. */
  fiscalCode?: string;
};

const SCHOOLS: NetworkMemberKind[] = ['school', 'training_institution', 'university', 'its_foundation'];
/** Who may be one of the "other two" of R-22; a second CPI or an unlisted body does not count. */
const LISTED: NetworkMemberKind[] = [
  'labour_operator',
  'training_operator',
  'company',
  'municipality',
  'province',
  'metropolitan_city',
  'social_partner',
  'district',
  'chamber_of_commerce',
  'outplacement',
  'third_sector',
  'employment_agency',
  ...SCHOOLS,
];

type Finding = { outcome: 'ok' | 'warn' | 'unknown'; message: string };

/** Composition of a pathway 5 network by the slides (R-22) and by the guidelines (R-23). Warns and never refuses a network. */
export function checkNetwork(members: readonly NetworkMember[], asOf: string): RuleCheck[] {
  const distinct = distinctMembers(members);
  return [dated('R-22', asOf, () => bySlides(distinct)), dated('R-23', asOf, () => byGuidelines(distinct))];
}

/** Composition of a network for inactive people against the 2025 proposal (R-35): one operator and one third-sector body at least. */
export function checkInactiveNetwork(members: readonly NetworkMember[], asOf: string): RuleCheck[] {
  const distinct = distinctMembers(members);
  const has = (kind: NetworkMemberKind) => distinct.some((member) => member.kind === kind);
  return [
    dated('R-35', asOf, () => {
      const proposal = 'È il confronto con una proposta del 2 luglio 2025, non con una regola in vigore.';
      const missing = [
        ...(has('labour_operator') ? [] : ['un operatore accreditato']),
        ...(has('third_sector') ? [] : ['un ente del terzo settore']),
      ];
      if (missing.length > 0) {
        return {
          outcome: 'warn',
          message: `Rispetto alla proposta ${missing.length === 1 ? 'manca' : 'mancano'} ${formatList(missing)}. ${proposal}`,
        };
      }
      if (distinct.length === 2) {
        return {
          outcome: 'unknown',
          message: `Ci sono un operatore accreditato e un ente del terzo settore; la proposta aggiunge soggetti ben presenti sul territorio e non dice quanti. ${proposal}`,
        };
      }
      return {
        outcome: 'ok',
        message: `Ci sono un operatore accreditato, un ente del terzo settore e altri soggetti del territorio (${distinct.length} in tutto). ${proposal}`,
      };
    }),
  ];
}

function dated(ruleId: string, asOf: string, find: () => Finding): RuleCheck {
  const rule = getRule(ruleId);
  const citation = citeRule(rule, asOf);
  if (rule.validFrom !== null && asOf < rule.validFrom) {
    const message = `Al ${formatDate(asOf)} questa indicazione non esisteva ancora.`;
    return { ruleId, outcome: 'not_applicable', message, citation };
  }
  const { outcome, message } = find();
  if (citation.status === 'expired') {
    const ended = `La regola valeva fino al ${formatDate(rule.validTo!)}; dopo, nelle fonti non ne risulta una nuova: da verificare.`;
    return { ruleId, outcome: 'unknown', message: `${message} ${ended}`, citation };
  }
  const stale = citation.status === 'unknown' ? ' La fonte è del 2022: verifica che valga ancora.' : '';
  return { ruleId, outcome, message: message + stale, citation };
}

/** Each subject once: by fiscal code when given, otherwise by name without regard to case and spaces. */
export function distinctMembers(members: readonly NetworkMember[]): NetworkMember[] {
  const byKey = new Map<string, NetworkMember>();
  for (const member of members) {
    const code = member.fiscalCode?.replace(/\s/g, '').toUpperCase();
    const key = code ? `code ${code}` : `name ${member.name.trim().toLowerCase().replace(/\s+/g, ' ')}`;
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, lead: known.lead || member.lead } : member);
  }
  return [...byKey.values()];
}

function bySlides(members: readonly NetworkMember[]): Finding {
  const problems: string[] = [];
  const doubts: string[] = [];
  const leads = members.filter((member) => member.lead);
  const [lead] = leads;
  const hasCentre = members.some(({ kind }) => kind === 'cpi');
  if (leads.length !== 1 || !lead)
    problems.push(leads.length === 0 ? 'il capofila non è indicato' : 'i capofila sono più d’uno');
  else if (lead.kind === 'training_operator')
    doubts.push('la fonte dice «ente accreditato»: non è chiaro se basti l’accreditamento alla formazione');
  else if (lead.kind !== 'cpi' && lead.kind !== 'labour_operator') {
    problems.push('il capofila dovrebbe essere un centro per l’impiego o un ente accreditato');
  }
  if (lead && lead.kind !== 'cpi' && !hasCentre)
    problems.push('manca il centro per l’impiego, in partenariato con il capofila');
  const others = members.filter((member) => !member.lead && LISTED.includes(member.kind));
  if (others.length < 2) {
    problems.push(
      `servono almeno due altri soggetti tra quelli elencati, qui ${others.length === 0 ? 'non ce ne sono' : 'ce n’è uno'}`,
    );
  }
  if (!members.some(({ kind }) => SCHOOLS.includes(kind))) {
    problems.push(
      'non c’è un’istituzione scolastica, formativa o universitaria: la presentazione sembra chiederne una, le linee guida le elencano soltanto',
    );
  }
  return verdict('Secondo la presentazione', problems, doubts, `la composizione torna: ${members.length} soggetti`);
}

function byGuidelines(members: readonly NetworkMember[]): Finding {
  const problems: string[] = [];
  const doubts: string[] = [];
  const leads = members.filter((member) => member.lead);
  const [lead] = leads;
  if (leads.length !== 1 || !lead)
    problems.push(leads.length === 0 ? 'il capofila non è indicato' : 'i capofila sono più d’uno');
  else if (lead.kind !== 'cpi' && lead.kind !== 'labour_operator') {
    problems.push('il capofila dovrebbe essere un centro per l’impiego o un operatore accreditato al lavoro');
  }
  if (members.length < 3)
    problems.push(
      `servono almeno tre soggetti, capofila compreso, qui ${members.length === 1 ? 'ce n’è uno' : `sono ${members.length}`}`,
    );
  if (!members.some(({ kind }) => kind === 'cpi')) problems.push('manca il centro per l’impiego del territorio');
  if (!members.some(({ kind }) => kind === 'province')) {
    if (members.some(({ kind }) => kind === 'metropolitan_city'))
      doubts.push('che la Città metropolitana valga come Provincia è una deduzione');
    else problems.push('manca la Provincia');
  }
  return verdict(
    'Secondo le linee guida',
    problems,
    doubts,
    `la composizione torna: ${members.length} soggetti, con Provincia e centro per l’impiego`,
  );
}

function verdict(by: string, problems: string[], doubts: string[], fine: string): Finding {
  const notes = doubts.length > 0 ? ` Da verificare: ${doubts.join('; ')}.` : '';
  if (problems.length > 0)
    return { outcome: 'warn', message: `${by}: ${problems.join('; ')}.${notes} Completa la rete o motiva la scelta.` };
  if (doubts.length > 0) return { outcome: 'unknown', message: `${by} ${fine}.${notes}` };
  return { outcome: 'ok', message: `${by} ${fine}.` };
}
