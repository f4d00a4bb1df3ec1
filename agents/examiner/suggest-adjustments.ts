import type { ModuleFit, Suggestion } from './fit.ts';

type Fit = Omit<ModuleFit, 'suggestions'>;

/** Asked by at least this share of the adverts, a skill is the core of the job. */
const muchAsked = 0.4;
/** Less than this share of the hours is a mention, not a part of the programme. */
const fewHours = 0.1;
const hoursProposalsMax = 3;

/** What is asked much and has few hours: only where the hours leave no doubt, because most of them are estimated. */
export function suggestHours(fit: Fit): Suggestion[] {
  // With many outcomes every one has few hours; then less than half an equal part is little.
  const little = Math.min(fewHours, 0.5 / Math.max(1, fit.taught.length)) * fit.hours;
  return fit.demanded
    .flatMap((asked): Suggestion[] => {
      const taught = fit.taught.find((one) => one.skillId === asked.skillId);
      if (asked.share === null || asked.share < muchAsked || taught === undefined || taught.hours === null) return [];
      // Estimated hours are equal parts: they say nothing about this skill.
      if (taught.hoursEstimated || taught.hours > little) return [];
      const { skillId, uri, label } = taught;
      return [
        {
          kind: 'hours',
          skill: { skillId, uri, label },
          hours: taught.hours,
          moduleHours: fit.hours,
          share: asked.share,
          message: `Rivedi le ore di «${label}»: ha ${taught.hours.toLocaleString('it-IT')} h su ${fit.hours}, ed è chiesta ${fit.sample.source === 'company' ? 'dall’azienda' : `dal ${Math.round(asked.share * 100)} % degli annunci`}.`,
        },
      ];
    })
    .slice(0, hoursProposalsMax);
}

/** Fewer adverts than this that state a title of study are a coincidence. */
const levelAdvertsMin = 3;

/** The level most adverts ask for, where it is another than the programme's or the programme states none. */
export function suggestLevel(fit: Fit): Suggestion[] {
  const levels = fit.askedLevels;
  if (levels === undefined) return [];
  const stating = levels.byLevel.reduce((sum, one) => sum + one.adverts, 0);
  const most = [...levels.byLevel].sort((a, b) => b.adverts - a.adverts || b.level - a.level)[0];
  // More than half of those that say something: otherwise there is no level to follow.
  if (most === undefined || most.adverts < levelAdvertsMin || most.adverts * 2 <= stating) return [];
  if (fit.levelEqf === most.level) return [];
  const who = `${most.adverts} annunci su ${levels.read} chiedono ${titleWords(most.level)} (livello EQF ${most.level})`;
  return [
    {
      kind: 'level',
      stated: fit.levelEqf,
      asked: most.level,
      adverts: most.adverts,
      read: levels.read,
      message:
        fit.levelEqf === null
          ? `Indica il livello EQF del modulo: ${who}.`
          : `Controlla il livello: il modulo dichiara EQF ${fit.levelEqf}, mentre ${who}.`,
    },
  ];
}

function titleWords(level: number): string {
  const words: Record<number, string> = {
    1: 'la licenza media',
    2: 'l’obbligo scolastico',
    3: 'una qualifica professionale',
    4: 'un diploma',
    5: 'un diploma di tecnico superiore',
    6: 'una laurea',
    7: 'una laurea magistrale',
  };
  return words[level] ?? 'un titolo';
}

const overlapsProposed = 2;

/** Modules that teach at least two thirds of the same things: two editions of one course, or one too many. */
export function suggestOverlaps(fit: Fit): Suggestion[] {
  return fit.overlaps
    .filter(({ shared }) => shared.length >= 2 && shared.length * 3 >= fit.taught.length * 2)
    .slice(0, overlapsProposed)
    .map(({ moduleId, title, provider, shared }) => ({
      kind: 'overlap',
      moduleId,
      title,
      provider,
      skills: shared,
      message: `«${title}» (${provider}) insegna già ${shared.length} delle ${fit.taught.length} competenze di questo modulo: valuta se unirli o dividervele.`,
    }));
}
