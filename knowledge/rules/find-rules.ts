import { Fault } from '../../db/fault.ts';
import type { Citation } from './check.ts';
import { NETWORK_RULES } from './network-rules.ts';
import { PATHWAY_RULES } from './pathway-rules.ts';
import { PROPOSAL_RULES } from './proposal-rules.ts';
import { DATA_PROTECTION_RULES, RDC_RULES } from './rdc-rules.ts';
import { type Rule, type RuleScope, SOURCES } from './rule.ts';
import { TARGET_RULES } from './target-rules.ts';

const RULES: readonly Rule[] = [
  ...TARGET_RULES,
  ...PATHWAY_RULES,
  ...NETWORK_RULES,
  ...PROPOSAL_RULES,
  ...RDC_RULES,
  ...DATA_PROTECTION_RULES,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * The rules that hold, are proposed or are claimed at a date, with their status at that date, by id. Rules that ended or
 * were superseded by then are left out unless `ended` asks for them; rules not yet born always are.
 */
export function findRules({ asOf, scope, ended }: { asOf: string; scope?: RuleScope; ended?: boolean }): Rule[] {
  return RULES.filter((rule) => scope === undefined || rule.scope === scope)
    .filter((rule) => rule.validFrom === null || rule.validFrom <= asOf)
    .map((rule) => ({ ...rule, status: statusAt(rule, asOf) }))
    .filter((rule) => ended || (rule.status !== 'expired' && rule.status !== 'superseded'));
}

/** @throws Fault `not_found` when there is no such rule. */
export function getRule(id: string): Rule {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new Fault('not_found', 'Questa regola non esiste.', { details: { id } });
  return rule;
}

/**
 * The status at a date. `superseded` in the data means: in force until `validTo`, then replaced. A rule without an end is
 * `unknown` after the last day a text shows it alive: silence is not validity.
 */
export function statusAt(rule: Rule, asOf: string): Citation['status'] {
  const replaced = rule.status === 'superseded';
  if (rule.validTo !== null && asOf > rule.validTo) return replaced ? 'superseded' : 'expired';
  if (rule.status !== 'in_force' && !replaced) return rule.status;
  if (rule.confirmedTo !== null && asOf > rule.confirmedTo) return 'unknown';
  return 'in_force';
}

/** The passage of a rule as evidence at a date. `quote` picks one of several; a rule from outside the sources quotes nothing. */
export function citeRule(rule: Rule, asOf: string, quote = 0): Citation {
  return {
    source: rule.source ?? 'fuori-dalle-fonti',
    title: rule.source ? SOURCES[rule.source].title : 'Fonte secondaria, da verificare',
    locator: rule.locator,
    quote: rule.quotes[quote] ?? '',
    status: statusAt(rule, asOf),
    validFrom: rule.validFrom,
    validTo: rule.validTo,
  };
}
