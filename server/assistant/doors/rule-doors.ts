import { readMotivation } from '../../../agents/assistant/derogation.ts';
import type { ToolInput, ToolResult } from '../../../agents/assistant/doors.ts';
import { likeTerms } from '../../../agents/assistant/like-terms.ts';
import { type Card, offer, type Part, say } from '../../../agents/assistant/parts.ts';
import { readHours, readPathway } from '../../../agents/assistant/slots.ts';
import { Fault } from '../../../db/fault.ts';
import type { RuleCheck } from '../../../knowledge/rules/check.ts';
import { checkPathway } from '../../../knowledge/rules/check-pathway.ts';
import { citeRule, findRules, getRule } from '../../../knowledge/rules/find-rules.ts';
import type { Rule, RuleScope } from '../../../knowledge/rules/rule.ts';
import { formatValidity } from '../../console/words.ts';
import { type DoorContext, itemsOf, lineHref, readCase, spoken } from './door-context.ts';

const shownMax = 4;

const pathwayNames: Record<number, string> = {
  1: 'reinserimento digitale',
  2: 'aggiornamento upskilling',
  3: 'riqualificazione reskilling',
  4: 'lavoro inclusione',
  5: 'ricollocazione collettiva',
};
const scopeWords: [RuleScope, RegExp][] = [
  ['hours', /\b(?:or[ae]|durata|limit\p{L}*)\b/iu],
  ['networks', /\bret[ei]\b/iu],
  ['recipients', /\bdestinatar\p{L}+\b/iu],
  ['clusters', /\bcluster\b/iu],
  ['incompatibility', /\bincompatibil\p{L}*\b/iu],
  ['data_protection', /\b(?:dati personali|privacy)\b/iu],
  ['targets', /\b(?:target|obiettiv\p{L}+ (?:numeric|di programma))\b/iu],
];

const today = (context: DoorContext) => context.deps.clock().toISOString().slice(0, 10);

/** Rules by number or by words, each with the act's own words and how it stands today. */
export async function searchRules(context: DoorContext, input: ToolInput<'findRules'>): Promise<ToolResult> {
  const asOf = today(context);
  let found: Rule[];
  if (input.ruleId !== undefined) {
    try {
      found = [getRule(input.ruleId)];
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      return spoken({ done: false, reason: 'no_rule' }, `La regola ${input.ruleId} non c’è.`);
    }
  } else {
    const all = findRules({ asOf });
    const pathway = readPathway(input.query);
    const asked = `${input.query} ${pathway === undefined || pathway === null ? '' : (pathwayNames[pathway] ?? '')}`;
    found = likeTerms(all, (rule) => `${rule.statement} ${rule.quotes.join(' ')}`, asked);
    // "Regole sulle ore" means the limits, not every rule that mentions hours.
    const scopes = scopeWords.filter(([, pattern]) => pattern.test(input.query)).map(([scope]) => scope);
    found = [
      ...found.filter(({ scope }) => scopes.includes(scope)),
      ...found.filter(({ scope }) => !scopes.includes(scope)),
    ];
    if (found.length === 0 && input.query.trim() === '') found = all.filter((rule) => rule.scope === 'hours');
  }
  if (found.length === 0)
    return spoken(
      { done: true, rules: [] },
      'Fra le regole lette dagli atti non trovo nulla con queste parole. Prova a chiederlo come domanda: cerco nei documenti.',
    );
  const shown = found.slice(0, shownMax);
  return {
    data: { done: true, rules: shown.map(({ id, statement, toVerify }) => ({ id, statement, toVerify })) },
    parts: shown.map((rule): Part => ({ type: 'card', card: ruleCard(rule, asOf) })),
  };
}

function ruleCard(rule: Rule, asOf: string): Card {
  const citation = citeRule(rule, asOf);
  return {
    kind: 'rule',
    ruleId: rule.id,
    statement: rule.statement,
    toVerify: rule.toVerify,
    source: {
      n: 1,
      title: citation.title,
      locator: citation.locator,
      quote: citation.quote,
      validity: formatValidity(citation),
      href: null,
    },
  };
}

/** A motivation beside the rule it departs from: what it says and what it leaves out. Whether it is enough a person decides. */
export async function checkDerogation(
  context: DoorContext,
  { motivation }: ToolInput<'checkDerogation'>,
): Promise<ToolResult> {
  const record = await readCase(context);
  const ofCase: { check: RuleCheck; href: string | null }[] =
    record === null
      ? []
      : itemsOf(record, 'check')
          .filter(({ content }) => content.outcome === 'warn')
          .map((item) => ({ check: item.content, href: lineHref(record.row.id, item.id) }));
  const departed =
    likeTerms(ofCase, ({ check }) => `${check.message} ${check.citation.quote}`, motivation)[0] ??
    ofCase[0] ??
    departedBy(motivation, record?.row.constraints.pathway ?? null, today(context));
  if (departed === null)
    return spoken(
      { done: false, reason: 'no_departure' },
      record === null
        ? 'Non capisco da quale regola ti allontani. Scrivi le ore e il percorso, oppure apri prima il caso.'
        : 'In questa bozza nessun limite è superato: una deroga non serve.',
    );
  const points = readMotivation(motivation, departed.check);
  const missing = points.filter(({ found }) => !found).length;
  return {
    data: { done: true, rule: departed.check.ruleId, message: departed.check.message, points },
    parts: [
      say(
        missing === 0
          ? 'La motivazione tocca tutti i punti. Se basta, lo decidi tu.'
          : `${missing === 1 ? 'Un punto' : `${missing} punti`} da completare. Se la deroga è ammessa lo decide una persona, non io.`,
      ),
      { type: 'card', card: { kind: 'check', check: departed.check, points } },
      ...(departed.href === null ? [] : [offer({ label: 'Scrivila nella riga', href: departed.href })]),
    ],
  };
}

/** Without a case the motivation itself must say hours and pathway; then the same check speaks. */
function departedBy(
  motivation: string,
  known: 1 | 2 | 3 | 4 | 5 | null,
  asOf: string,
): { check: RuleCheck; href: null } | null {
  const hours = readHours(motivation);
  const pathway = readPathway(motivation) ?? known;
  if (typeof hours !== 'number') return null;
  const check = checkPathway({ pathway, modules: [], totalHours: hours, asOf }).find(
    ({ outcome }) => outcome === 'warn',
  );
  return check === undefined ? null : { check, href: null };
}
