import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { type MaskedCase, maskCase, tradeWordsOf } from '../analyst/case-view.ts';
import type { ModuleFit, Suggestion } from './fit.ts';

type Outcome = Extract<Suggestion, { kind: 'outcome' }>;

/** Words that an outcome may rest on: the skill with what belongs to it, or an advert. */
export type OutcomeSource = { n: number; kind: 'skill' | 'advert'; label: string; quote: string };

/** One missing skill as a model may see it, under a handle. */
export type OutcomeTask = { handle: string; outcome: Outcome; sources: OutcomeSource[] };

/** What the tools may read: this fit, with the adverts masked. */
export type OutcomeCase = {
  fit: Pick<ModuleFit, 'title' | 'hours' | 'taught'>;
  tasks: OutcomeTask[];
  view: MaskedCase;
};

/** Enough for what an advert says of one skill; a whole advert would lend its words to every sentence. */
const advertCharsMax = 600;
const abilitiesMax = 12;

/**
 * The missing skills with their numbered sources. `advertWords` gives the words of an advert by the example's name; texts
 * are masked, because adverts name people and telephones. Throws when one cannot be masked: then nothing leaves.
 */
export function outcomeCase(
  knowledge: KnowledgeBase,
  fit: ModuleFit,
  advertWords: (vacancy: string) => string | null,
): OutcomeCase {
  const outcomes = fit.suggestions.filter((one): one is Outcome => one.kind === 'outcome');
  const texts = new Map<string, string>();
  for (const { examples } of outcomes)
    for (const { vacancy, text } of examples)
      texts.set(`${vacancy}\n${text}`, (advertWords(vacancy) ?? text).slice(0, advertCharsMax));
  const view = maskCase(
    [...texts].map(([id, text]) => ({ id, kind: 'document' as const, text })),
    [],
    tradeWordsOf(knowledge),
  );
  let n = 0;
  const tasks = outcomes.map((outcome, at): OutcomeTask => {
    const skill = knowledge.skills.get(outcome.skill.skillId);
    const abilities = [...knowledge.skills.values()]
      .filter(({ broader }) => broader.includes(outcome.skill.skillId))
      .slice(0, abilitiesMax)
      .map(({ label }) => label);
    const sources: OutcomeSource[] = [
      {
        n: ++n,
        kind: 'skill',
        label: outcome.skill.label,
        quote: [skill?.description ?? '', ...abilities].filter((part) => part !== '').join('; '),
      },
      ...outcome.examples.map((example): OutcomeSource => {
        const masked = view.sources.get(`${example.vacancy}\n${example.text}`)?.masked.text ?? '[OMISSIS]';
        return { n: ++n, kind: 'advert', label: 'annuncio', quote: masked.replace(/\s+/g, ' ') };
      }),
    ];
    return { handle: `M${at + 1}`, outcome, sources };
  });
  return { fit, tasks, view };
}
