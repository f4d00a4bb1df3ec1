import type { Module } from '../catalogue/module.ts';
import type { RuleCheck } from './check.ts';
import { citeRule, getRule, statusAt } from './find-rules.ts';
import { formatDate, formatHours, formatList, formatNumber } from './italian-figures.ts';

export type PathwayCase = {
  /** GOL pathway chosen by a person; null when it is not known yet. */
  pathway: 1 | 2 | 3 | 4 | 5 | null;
  modules: { title: string; hours: number; credential: Module['credential'] }[];
  /** Training hours of the plan. */
  totalHours: number;
  /** Hours of specialist guidance and assessment. */
  assessmentHours?: number;
  /** ISO date at which the rules are asked. */
  asOf: string;
};

type Finding = { outcome: RuleCheck['outcome']; message: string };
type Check = (input: PathwayCase) => Finding;

const NO_TRAINING: Finding = { outcome: 'not_applicable', message: 'Il piano non contiene ore di formazione.' };

/**
 * The rules on hours, certificates and group services of the GOL pathways (R-13… ), one check each and in
 * this order. They compare figures and ask for a reason; none of them blocks a plan or decides on a pathway.
 */
export function checkPathway(input: PathwayCase): RuleCheck[] {
  const hourChecks = [
    check('R-13', input, assessment),
    check('R-14', input, upskilling),
    check('R-15', input, reskilling),
  ];
  const exceeded = hourChecks.filter(({ outcome }) => outcome === 'warn').map(({ ruleId }) => ruleId);
  return [
    ...hourChecks,
    check('R-16', input, certification),
    check('R-17', input, digitalTraining),
    check('R-18', input, () => proposedDerogation(exceeded)),
    check('R-20', input, transitionalBasket),
    check('R-21', input, groupServices),
  ];
}

/** Applies one rule, unless it is not born or has ended at the date asked, and adds what that date leaves uncertain. */
function check(ruleId: string, input: PathwayCase, apply: Check): RuleCheck {
  const rule = getRule(ruleId);
  const citation = citeRule(rule, input.asOf);
  if (rule.validFrom !== null && input.asOf < rule.validFrom) {
    const message = `Al ${formatDate(input.asOf)} questa indicazione non esisteva ancora.`;
    return { ruleId, outcome: 'not_applicable', message, citation };
  }
  const { outcome, message } = apply(input);
  if (outcome === 'not_applicable') return { ruleId, outcome, message, citation };
  if (citation.status === 'expired') {
    const ended = `Le linee guida avevano risorse fino al ${formatDate(rule.validTo!)}; dopo, nelle fonti non risulta una regola nuova: da verificare.`;
    return { ruleId, outcome: 'unknown', message: `${message} ${ended}`, citation };
  }
  const stale = statusAt(rule, input.asOf) === 'unknown' && rule.confirmedTo !== null;
  const caveat = ` La fonte è del 2022 e il programma risulta attivo fino al ${formatDate(rule.confirmedTo ?? input.asOf)}: verifica che la regola valga ancora.`;
  return { ruleId, outcome, message: stale ? message + caveat : message, citation };
}

/** The figures stand in the sheet of pathway 5, which says that the GOL pathways are part of it. */
function elsewhereNote(pathway: PathwayCase['pathway']): string {
  if (pathway === 5 || pathway === null) return '';
  return ` La cifra è nella scheda del percorso 5: per il percorso ${pathway} è da verificare.`;
}

function assessment({ assessmentHours, pathway }: PathwayCase): Finding {
  if (assessmentHours === undefined) {
    return {
      outcome: 'unknown',
      message: 'Le ore di orientamento specialistico e assessment non sono indicate; il limite è 24 h.',
    };
  }
  const within = assessmentHours <= 24;
  const figures = `Orientamento specialistico e assessment: ${formatHours(assessmentHours)}, ${within ? 'entro' : 'oltre'} il limite di 24 h.`;
  const ask = within ? '' : ' Riduci le ore o motiva la scelta.';
  return {
    outcome: within ? 'ok' : 'warn',
    message: `${figures}${ask} La fonte non distingue ore individuali e di gruppo.${elsewhereNote(pathway)}`,
  };
}

function upskilling(input: PathwayCase): Finding {
  const { pathway, totalHours: total, modules } = input;
  if (total <= 0) return NO_TRAINING;
  if (pathway === null) {
    return {
      outcome: 'unknown',
      message: `Il percorso non è indicato: ${formatHours(total)} si possono confrontare con il limite dell’aggiornamento (150 h) solo se è il percorso 2 o 5.`,
    };
  }
  if (pathway !== 2 && pathway !== 5) {
    return {
      outcome: 'not_applicable',
      message: `Il limite dell’aggiornamento (150 h) non riguarda il percorso ${pathway}.`,
    };
  }
  if (pathway === 5 && total >= 250) {
    return {
      outcome: 'not_applicable',
      message: `${formatHours(total)} sono nella fascia della riqualificazione: vale il suo limite.`,
    };
  }
  const note = elsewhereNote(pathway) + sumNote(input);
  if (total > 150) {
    return {
      outcome: 'warn',
      message: `Formazione: ${formatHours(total)}, oltre il limite di 150 h per l’aggiornamento (tre moduli da 40 h fanno 120 h, quattro 160 h). Riduci le ore o motiva la scelta.${note}`,
    };
  }
  const within = `Formazione: ${formatHours(total)}, entro il limite di 150 h per l’aggiornamento.`;
  const odd = modules.filter(({ hours }) => hours !== 40);
  if (odd.length > 0) {
    const lengths = formatList([...new Set(odd.map(({ hours }) => hours))].sort((a, b) => a - b).map(formatNumber));
    return {
      outcome: 'unknown',
      message: `${within} La fonte parla di moduli di 40 h e non dice se sia una durata massima, esatta o tipica; qui ci sono moduli di ${lengths} h: da verificare.${note}`,
    };
  }
  return sumsUp(input) ? { outcome: 'ok', message: within + note } : { outcome: 'unknown', message: within + note };
}

function reskilling(input: PathwayCase): Finding {
  const { pathway, totalHours: total } = input;
  if (total <= 0) return NO_TRAINING;
  const range = 'da 250 a 600 h per la riqualificazione';
  const between = total > 150 && total < 250;
  const note = elsewhereNote(pathway) + sumNote(input);
  const gap = `Formazione: ${formatHours(total)}, più delle 150 h dell’aggiornamento e meno delle 250 h della riqualificazione: la fonte non prevede percorsi di questa durata. Cambia le ore o motiva la scelta.`;
  if (pathway === 1) return { outcome: 'not_applicable', message: 'Il percorso 1 non prevede riqualificazione.' };
  if (between) return { outcome: 'warn', message: gap + note };
  if (pathway === 3 || (pathway === 5 && total >= 250)) {
    if (total >= 250 && total <= 600) {
      return {
        outcome: sumsUp(input) ? 'ok' : 'unknown',
        message: `Formazione: ${formatHours(total)}, nella fascia ${range}.${note}`,
      };
    }
    const side = total < 250 ? 'sotto il minimo della' : 'oltre il massimo della';
    return {
      outcome: 'warn',
      message: `Formazione: ${formatHours(total)}, ${side} fascia ${range}. Cambia le ore o motiva la scelta.${note}`,
    };
  }
  if (pathway === 2 || pathway === 5) {
    const where = total <= 150 ? 'nella fascia dell’aggiornamento' : 'a confronto con il limite dell’aggiornamento';
    return { outcome: 'not_applicable', message: `${formatHours(total)} vanno ${where}, non della riqualificazione.` };
  }
  if (total > 600) {
    return {
      outcome: 'warn',
      message: `Formazione: ${formatHours(total)}, oltre ogni durata indicata nella fonte (al massimo 600 h). Cambia le ore o motiva la scelta.${note}`,
    };
  }
  const subject =
    pathway === 4
      ? 'Il percorso 4 può comprendere riqualificazione, ma la fonte non ne indica le ore'
      : 'Il percorso non è indicato';
  return {
    outcome: 'unknown',
    message: `${subject}: ${formatHours(total)} si confrontano con la fascia ${range} solo se si tratta di riqualificazione.`,
  };
}

function certification({ modules, pathway }: PathwayCase): Finding {
  if (modules.length === 0) return NO_TRAINING;
  if (pathway === 1)
    return { outcome: 'not_applicable', message: 'La clausola riguarda l’aggiornamento, non il percorso 1.' };
  const scope =
    pathway === 2 || pathway === 5 ? '' : ' La clausola segue l’aggiornamento: non è chiaro se valga anche qui.';
  const without = modules.filter(({ credential }) => credential === 'none').map(({ title }) => `«${title}»`);
  if (without.length > 0) {
    const are = without.length === 1 ? 'non rilascia' : 'non rilasciano';
    return {
      outcome: scope ? 'unknown' : 'warn',
      message: `La fonte chiede esiti certificati: ${formatList(without)} ${are} un’attestazione. Verifica o motiva la scelta.${scope}`,
    };
  }
  return {
    outcome: 'unknown',
    message: `Tutti i moduli rilasciano un’attestazione. Che l’offerta sia coprogettata, come chiede la fonte, non risulta dal catalogo: da verificare.${scope}`,
  };
}

function digitalTraining({ pathway, totalHours }: PathwayCase): Finding {
  if (pathway !== 1) return { outcome: 'not_applicable', message: 'Riguarda solo il percorso 1.' };
  if (totalHours <= 0) return NO_TRAINING;
  return {
    outcome: 'unknown',
    message: `Da verificare: una fonte secondaria riferisce fino a 140 h di formazione digitale o verde nel percorso 1; qui sono ${formatHours(totalHours)}. L’atto non è tra le fonti.`,
  };
}

function proposedDerogation(exceeded: readonly string[]): Finding {
  if (exceeded.length === 0) {
    return {
      outcome: 'not_applicable',
      message: 'Nessun limite di ore è superato: la proposta di superarli non serve.',
    };
  }
  return {
    outcome: 'unknown',
    message: `Il 2 luglio 2025 la Regione ha proposto di superare il vincolo tra ore e cluster. È una proposta, non un atto: ${formatList(exceeded)} ${exceeded.length === 1 ? 'resta' : 'restano'}. Se vuoi derogare, scrivi la motivazione.`,
  };
}

function transitionalBasket({ pathway }: PathwayCase): Finding {
  if (pathway !== 5) return { outcome: 'not_applicable', message: 'Riguarda solo il percorso 5.' };
  return {
    outcome: 'unknown',
    message:
      'In via transitoria il percorso 5 usa i servizi del percorso 3, e quindi le sue ore (da 250 a 600). La fonte non dice fino a quando: verifica quale limite vale.',
  };
}

function groupServices({ pathway }: PathwayCase): Finding {
  if (pathway !== 5) return { outcome: 'not_applicable', message: 'Riguarda solo il percorso 5.' };
  return {
    outcome: 'unknown',
    message:
      'Nel percorso 5 si preferiscono servizi in gruppo, dove previsti: il catalogo non dice se i moduli lo sono.',
  };
}

function sumsUp({ modules, totalHours }: PathwayCase): boolean {
  const sum = modules.reduce((minutes, { hours }) => minutes + Math.round(hours * 60), 0);
  return modules.length === 0 || sum === Math.round(totalHours * 60);
}

function sumNote(input: PathwayCase): string {
  if (sumsUp(input)) return '';
  const sum = input.modules.reduce((minutes, { hours }) => minutes + Math.round(hours * 60), 0) / 60;
  return ` I moduli elencati sommano ${formatHours(sum)} e il totale indicato è ${formatHours(input.totalHours)}: da verificare.`;
}
