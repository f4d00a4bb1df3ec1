import { describe, expect, it } from 'vitest';
import { assessRequirements } from '../../../knowledge/gap/assess.ts';
import { lexicon } from '../../../knowledge/skills/lexicon/lexicon.ts';
import { buildSkillIndex } from '../../../knowledge/skills/skill-index.ts';
import type { Taxonomy } from '../../../knowledge/skills/taxonomy.ts';
import { smallRequired, smallTaxonomy } from './small-taxonomy.ts';

const told =
  'Scaricavo i bancali e spuntavo le bolle. Ogni tanto saldavo a filo un telaio. I tavoli non li ho mai serviti, li faceva mia sorella.';

/** The same concepts as another installation holds them: other ids, rows in another order. */
function elsewhere(taxonomy: Taxonomy, rename: (id: string) => string): Taxonomy {
  return {
    skills: taxonomy.skills
      .map((skill) => ({ ...skill, id: rename(skill.id), broader: skill.broader.map(rename).reverse() }))
      .reverse(),
    occupations: taxonomy.occupations.toReversed(),
    occupationSkills: taxonomy.occupationSkills
      .map((link) => ({ ...link, skillId: rename(link.skillId) }))
      .toReversed(),
  };
}

describe('buildSkillIndex', () => {
  it('reads a text alike whatever the ids of the skills and the order of their rows', () => {
    const rename = (id: string) => `x_${id.split('').reverse().join('')}`;
    const one = buildSkillIndex(smallTaxonomy(), lexicon);
    const other = buildSkillIndex(elsewhere(smallTaxonomy(), rename), lexicon);
    expect(other.space).toEqual(one.space);
    const sources = [{ id: 's', kind: 'narrative' as const, text: told }];
    const verdicts = assessRequirements(one, sources, smallRequired);
    expect(new Set(verdicts.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
    expect(assessRequirements(other, sources, smallRequired.map(rename))).toEqual(
      verdicts.map((verdict) => ({ ...verdict, skillId: rename(verdict.skillId) })),
    );
  });
});
