import type { RuleCheck } from './check.ts';
import { citeRule, getRule } from './find-rules.ts';
import { formatDate, formatList } from './italian-figures.ts';

/** The situation of a worker on the day they join the project; null where nobody has established it. */
export type RecipientCase = {
  /** The group of the slides the worker belongs to; null for none or not known. */
  group: 'cigs_crisis' | 'expected_redundancy' | 'cigs_closure' | 'insolvency' | null;
  /** Suspended with extraordinary wage supplement. */
  suspended: boolean | null;
  /** Receives income support while employed. */
  supported: boolean | null;
  /** Comes from a production unit in Lombardy; where the person lives does not count. */
  unitInLombardy: boolean | null;
  adhesionOn: string;
};

const GROUPS: Record<NonNullable<RecipientCase['group']>, string> = {
  cigs_crisis: 'percettori di CIGS per crisi o ristrutturazione',
  expected_redundancy: 'occupati in aziende che prevedono esuberi',
  cigs_closure: 'percettori di CIGS per cessazione',
  insolvency: 'dipendenti di aziende in procedura fallimentare o amministrazione straordinaria',
};

/**
 * Compares the situation entered with the recipients of pathway 5 in the slides and in the guidelines.
 * The rules are those of the day of joining: losing the condition later is not regulated. It lists which conditions the
 * data show; whether the person takes part is for the operator to decide.
 */
export function checkRecipient(person: RecipientCase): RuleCheck[] {
  return [slides(person), guidelines(person)];
}

const HUMAN = 'La verifica spetta all’operatore.';

function slides({ group, suspended, supported, adhesionOn }: RecipientCase): RuleCheck {
  const citation = citeRule(getRule('R-25'), adhesionOn);
  const ruleId = 'R-25';
  if (adhesionOn < getRule('R-25').validFrom!) return notYet(ruleId, adhesionOn);
  if (group === null) {
    const message = `La presentazione elenca quattro gruppi di destinatari; nei dati non è indicato a quale appartenga la persona. ${HUMAN}`;
    return { ruleId, outcome: 'unknown', message, citation };
  }
  const listed = `I dati indicano un gruppo della presentazione: ${GROUPS[group]}.`;
  if (group === 'expected_redundancy' && suspended !== true && supported !== true) {
    const message = `${listed} Le linee guida sono più strette: chiedono la sospensione con un ammortizzatore, e come allegato di un atto prevalgono. ${HUMAN}`;
    return { ruleId, outcome: 'warn', message, citation };
  }
  return { ruleId, outcome: 'ok', message: `${listed} ${HUMAN}`, citation };
}

function guidelines({ suspended, supported, unitInLombardy, adhesionOn }: RecipientCase): RuleCheck {
  const ruleId = 'R-26';
  const rule = getRule(ruleId);
  const citation = citeRule(rule, adhesionOn);
  if (adhesionOn < rule.validFrom!) return notYet(ruleId, adhesionOn);
  const conditions: [string, boolean | null][] = [
    ['sospensione con integrazione salariale straordinaria', suspended],
    ['ammortizzatore in costanza di rapporto', supported],
    ['unità produttiva in Lombardia', unitInLombardy],
  ];
  const absent = conditions.flatMap(([name, holds]) => (holds === false ? [name] : []));
  const open = conditions.flatMap(([name, holds]) => (holds === null ? [name] : []));
  const day = `al ${formatDate(adhesionOn)}, giorno dell’adesione`;
  const ended =
    citation.status === 'expired'
      ? ` Le linee guida avevano risorse fino al ${formatDate(rule.validTo!)}: dopo, da verificare.`
      : '';
  const figure =
    absent.length > 0
      ? `Secondo i dati, ${day}, non risulta: ${formatList(absent)}.`
      : open.length > 0
        ? `Resta da accertare, ${day}: ${formatList(open)}.`
        : `Le tre condizioni risultano dai dati, ${day}.`;
  const outcome =
    ended !== '' || (absent.length === 0 && open.length > 0) ? 'unknown' : absent.length > 0 ? 'warn' : 'ok';
  return { ruleId, outcome, message: `${figure} ${HUMAN}${ended}`, citation };
}

function notYet(ruleId: string, on: string): RuleCheck {
  const message = `Al ${formatDate(on)} questa indicazione non esisteva ancora.`;
  return { ruleId, outcome: 'not_applicable', message, citation: citeRule(getRule(ruleId), on) };
}

/** A stay in a policy measure; `end` null when it is not known, `publiclyFunded` null when nobody has established it. */
export type Participation = { title: string; publiclyFunded: boolean | null; start: string; end: string | null };

/**
 * Whether another publicly funded measure runs at the same time as the network project. Touching on one day, an
 * unknown end and an unknown funding are *unknown*: the source regulates none of them.
 */
export function checkIncompatibility(
  project: { start: string; end: string | null },
  others: readonly Participation[],
  asOf: string,
): RuleCheck {
  const ruleId = 'R-27';
  const rule = getRule(ruleId);
  const citation = citeRule(rule, asOf);
  if (asOf < rule.validFrom!) return notYet(ruleId, asOf);
  const clashes: string[] = [];
  const doubts: string[] = [];
  for (const other of others) {
    if (other.publiclyFunded === false) continue;
    const relation = relate(project, other);
    if (relation === 'apart') continue;
    const name = `«${other.title}»`;
    if (relation === 'same_day') doubts.push(`${name} tocca il progetto in un solo giorno`);
    else if (relation === 'open_end') doubts.push(`di ${name} o del progetto non è nota la fine`);
    else if (other.publiclyFunded === null) doubts.push(`di ${name} non è noto chi la finanzia`);
    else clashes.push(name);
  }
  const notes = doubts.length > 0 ? ` Da verificare: ${doubts.join('; ')}.` : '';
  const ended =
    citation.status === 'expired' ? ` La regola valeva fino al ${formatDate(rule.validTo!)}: dopo, da verificare.` : '';
  const figure =
    clashes.length > 0
      ? `Nello stesso periodo ${clashes.length === 1 ? 'risulta un’altra politica pubblica' : 'risultano altre politiche pubbliche'}: ${formatList(clashes)}.`
      : 'Nei dati non risulta un’altra politica pubblica nello stesso periodo.';
  const outcome = ended ? 'unknown' : clashes.length > 0 ? 'warn' : doubts.length > 0 ? 'unknown' : 'ok';
  return { ruleId, outcome, message: figure + notes + ended, citation };
}

function relate(
  a: { start: string; end: string | null },
  b: { start: string; end: string | null },
): 'apart' | 'same_day' | 'open_end' | 'overlap' {
  if ((a.end !== null && a.end < b.start) || (b.end !== null && b.end < a.start)) return 'apart';
  if (a.end === b.start || b.end === a.start) return 'same_day';
  if (a.end !== null && b.end !== null) return 'overlap';
  // One has no known end. It surely overlaps when it starts inside the other, and surely when both start together.
  const later = a.start >= b.start ? { start: a.start, other: b } : { start: b.start, other: a };
  return later.other.end !== null || a.start === b.start ? 'overlap' : 'open_end';
}
