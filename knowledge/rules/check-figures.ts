import { STAFF_ROWS, STAFF_SOURCE, STAFF_TOTALS } from '../sources/centre-staff.ts';
import { NAVIGATOR_PROVINCES, NAVIGATOR_SOURCE, NAVIGATOR_TOTAL } from '../sources/navigator-assignments.ts';
import type { Citation } from './check.ts';
import {
  columnSums,
  type FigureTables,
  grandTotal,
  navigatorSums,
  type Result,
  staffRows,
  totalColumn,
} from './check-tables.ts';
import { daysBetween } from './find-deadline.ts';
import { citeRule, getRule } from './find-rules.ts';
import { formatDate, formatNumber, formatShare } from './italian-figures.ts';
import { SOURCES, type SourceId } from './rule.ts';

/** One consistency check of figures and dates in the sources. A discrepancy is stated and never repaired. `id` is `A-01`…`A-15`. */
export type FigureCheck = Result & { citations: Citation[] };

const TABLES: FigureTables = {
  staff: STAFF_ROWS,
  staffTotals: STAFF_TOTALS,
  navigators: NAVIGATOR_PROVINCES,
  navigatorTotal: NAVIGATOR_TOTAL,
};

/** A-01…A-15 at a date, in order. */
export function checkFigures(asOf: string, tables: FigureTables = TABLES): FigureCheck[] {
  const staff = [cite(STAFF_SOURCE.source, STAFF_SOURCE.locator, STAFF_SOURCE.quote, asOf)];
  const rule = (id: string) => citeRule(getRule(id), asOf);
  const lombardy = getRule('R-05').params as {
    beneficiaries: number;
    disadvantaged: number;
    trained: number;
    digital: number;
  };
  const national = getRule('R-02').params as { minimumBeneficiaries: number; minimumShare: number };
  const training = getRule('R-03').params as { minimumTrained: number; minimumDigital: number };
  const estimate = getRule('R-10').params as { takenInCharge: number; towardsPolicies: number; disadvantaged: number };
  const funds = getRule('R-42').params as { totalEur: number; fundEur: number; golEur: number };
  return [
    { ...staffRows(tables.staff), citations: staff },
    { ...grandTotal(tables.staffTotals), citations: staff },
    { ...totalColumn(tables), citations: staff },
    { ...columnSums(tables), citations: staff },
    {
      ...fundingShare(),
      citations: [
        cite(
          STAFF_SOURCE.source,
          'Garanzia Occupabilità Lavoratori, Risorse',
          'in Lombardia: 101,288 mln euro (11,51%)',
          asOf,
        ),
      ],
    },
    { ...targetShare(lombardy.beneficiaries), citations: [rule('R-05')] },
    { ...impliedBase(lombardy.beneficiaries, national.minimumBeneficiaries), citations: [rule('R-05'), rule('R-01')] },
    { ...disadvantagedShare(lombardy, national.minimumShare), citations: [rule('R-05'), rule('R-02')] },
    { ...trainedShares(lombardy, training, national.minimumBeneficiaries), citations: [rule('R-05'), rule('R-03')] },
    { ...estimateShares(estimate), citations: [rule('R-10')] },
    {
      ...navigatorSums(tables),
      citations: [cite(NAVIGATOR_SOURCE.source, NAVIGATOR_SOURCE.locator, NAVIGATOR_SOURCE.quote, asOf)],
    },
    { ...fundSum(funds), citations: [rule('R-42')] },
    {
      ...conventionDates('2018-10-17', '2018-10-18'),
      citations: [
        cite('003_9ef1b274544028eb.txt', 'D.g.r., Richiamata altresì', 'sottoscritta il 17 ottobre 2018', asOf),
        cite('003_9ef1b274544028eb.txt', 'Allegato A, Visti altresì', 'sottoscritta il 18 ottobre 2018', asOf),
      ],
    },
    {
      id: 'A-14',
      outcome: 'warn',
      message:
        'I rimandi alle fasi sono scambiati: il piano personalizzato rimanda alla fase 6, ma si definisce nella 5; l’accompagnamento a termine rimanda alla fase 5, ma l’attuazione è la 6.',
      citations: [
        cite(
          '003_9ef1b274544028eb.txt',
          'Allegato 1, par. 3.2',
          'piano personalizzato previsto dalla norma (cfr. Fase 6',
          asOf,
        ),
        cite(
          '003_9ef1b274544028eb.txt',
          'Allegato 1, par. 3.2',
          'raggiunga la propria autonomia (cfr. Fase 5 del percorso)',
          asOf,
        ),
      ],
    },
    {
      id: 'A-15',
      outcome: 'note',
      message:
        'La frase sui riparti del 31 dicembre 2022 non è grammaticale: che cosa indichi la data non si può sapere.',
      citations: [
        cite('004_d036087bc07a2475.txt', 'Fonti finanziarie', 'riparti successivi il 31 dicembre 2022', asOf),
      ],
    },
  ];
}

function fundingShare(): Result {
  const [lombardyMillion, share] = [101.288, 0.1151];
  const base = lombardyMillion / share;
  return {
    id: 'A-05',
    outcome: 'warn',
    message: `101,288 milioni sono l’11,51% di circa ${formatNumber(Math.round(base))} milioni, non dei 4,4 miliardi (${formatNumber(Math.round(share * 44_000) / 10)} milioni) né dei 4,95 miliardi (${formatNumber(Math.round(share * 49_500) / 10)}): la percentuale riguarda una quota delle risorse.`,
  };
}

function targetShare(beneficiaries: number): Result {
  const exact = Math.round(0.1151 * 600_000) === beneficiaries;
  return {
    id: 'A-06',
    outcome: exact ? 'pass' : 'warn',
    message: `${formatNumber(beneficiaries)} è l’11,51% di 600.000.`,
  };
}

function impliedBase(beneficiaries: number, national: number): Result {
  const base = Math.round(beneficiaries / 0.1151);
  return {
    id: 'A-07',
    outcome: 'warn',
    message: `Il target lombardo presuppone ${formatNumber(base)} beneficiari nazionali, il ${formatShare(base / national)} di ${formatNumber(national)}; la milestone del 2022 ne chiede almeno il 10%.`,
  };
}

function disadvantagedShare(
  { disadvantaged, beneficiaries }: { disadvantaged: number; beneficiaries: number },
  minimum: number,
): Result {
  const share = disadvantaged / beneficiaries;
  return {
    id: 'A-08',
    outcome: share < minimum ? 'warn' : 'pass',
    message: `Fascia di svantaggio: ${formatNumber(disadvantaged)} su ${formatNumber(beneficiaries)} (${formatShare(share)}); il target nazionale chiede almeno il ${formatShare(minimum)}.`,
  };
}

function trainedShares(
  lombardy: { beneficiaries: number; trained: number; digital: number },
  training: { minimumTrained: number; minimumDigital: number },
  national: number,
): Result {
  const expected = Math.round(0.1151 * 0.2 * training.minimumTrained);
  return {
    id: 'A-09',
    outcome: 'note',
    message: `In formazione il ${formatShare(lombardy.trained / lombardy.beneficiaries)} (nazionale ${formatShare(training.minimumTrained / national)}), di cui per il digitale il ${formatShare(lombardy.digital / lombardy.trained)} (nazionale ${formatShare(training.minimumDigital / training.minimumTrained)}). ${formatNumber(lombardy.trained)} non è l’11,51% di 160.000, che sarebbe ${formatNumber(expected)}.`,
  };
}

function estimateShares({
  takenInCharge,
  towardsPolicies,
  disadvantaged,
}: {
  takenInCharge: number;
  towardsPolicies: number;
  disadvantaged: number;
}): Result {
  const [towards, weak] = [towardsPolicies / takenInCharge, disadvantaged / towardsPolicies];
  return {
    id: 'A-10',
    outcome: towards === 0.8 && weak === 0.75 ? 'pass' : 'warn',
    message: `Stima 2022: ${formatNumber(towardsPolicies)} su ${formatNumber(takenInCharge)} (${formatShare(towards)}) e ${formatNumber(disadvantaged)} su ${formatNumber(towardsPolicies)} (${formatShare(weak)}). Nel 2020: 23.014 su 28.768 (${formatShare(23_014 / 28_768)}) e 102.287 su 222.206 (${formatShare(102_287 / 222_206)}).`,
  };
}

function fundSum({ totalEur, fundEur, golEur }: { totalEur: number; fundEur: number; golEur: number }): Result {
  return {
    id: 'A-12',
    outcome: fundEur + golEur === totalEur ? 'pass' : 'warn',
    message: `${formatNumber(fundEur)} + ${formatNumber(golEur)} = ${formatNumber(fundEur + golEur)} euro; il totale scritto è ${formatNumber(totalEur)}.`,
  };
}

function conventionDates(premise: string, annex: string): Result {
  return {
    id: 'A-13',
    outcome: daysBetween(premise, annex) === 0 ? 'pass' : 'warn',
    message: `La stessa convenzione è datata ${formatDate(premise)} nella premessa della delibera e ${formatDate(annex)} negli allegati.`,
  };
}

function cite(source: SourceId, locator: string, quote: string, asOf: string): Citation {
  const { title, validFrom, validTo, confirmedTo } = SOURCES[source];
  const expired = validTo !== null && asOf > validTo;
  const stale = confirmedTo !== null && asOf > confirmedTo;
  return {
    source,
    title,
    locator,
    quote,
    status: expired ? 'expired' : stale ? 'unknown' : 'in_force',
    validFrom,
    validTo,
  };
}
