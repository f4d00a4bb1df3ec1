import type { Skill } from './taxonomy.ts';

/** Words of each skill as a unit vector, row after row: `bagTerms.slice(bagStart[row], bagStart[row + 1])`. */
export type Bags = { bagStart: Int32Array; bagTerms: Int32Array; bagWeights: Float32Array };

/** What the words of a competence are worth by where they stand: its name says most, its description and abilities explain. */
const labelWeight = 3;
const descriptionWeight = 1;
const childWeight = 1;
/** What an ability is also called, and how it is described. */
const childTextWeight = 1;

export function bagsOf(
  skills: Skill[],
  bagged: boolean[],
  parts: {
    labelStart: Int32Array;
    labelTerms: Int32Array;
    childStart: Int32Array;
    children: Int32Array;
    descriptions: number[][];
    idf: Float32Array;
  },
): Bags {
  const { labelStart, labelTerms, childStart, children, descriptions, idf } = parts;
  const bagStart = new Int32Array(skills.length + 1);
  const bagTerms: number[] = [];
  const bagWeights: number[] = [];
  for (const row of skills.keys()) {
    if (bagged[row]) {
      const counts = new Map<number, number>();
      const add = (term: number, weight: number): void => {
        counts.set(term, (counts.get(term) ?? 0) + weight);
      };
      for (let i = labelStart[row] ?? 0; i < (labelStart[row + 1] ?? 0); i += 1) add(labelTerms[i] ?? 0, labelWeight);
      for (const term of descriptions[row] ?? []) add(term, descriptionWeight);
      for (let c = childStart[row] ?? 0; c < (childStart[row + 1] ?? 0); c += 1) {
        const child = children[c] ?? 0;
        for (let i = labelStart[child] ?? 0; i < (labelStart[child + 1] ?? 0); i += 1)
          add(labelTerms[i] ?? 0, childWeight);
        for (const term of descriptions[child] ?? []) add(term, childTextWeight);
      }
      let squares = 0;
      const weighted: [number, number][] = [];
      for (const [term, count] of counts) {
        const weight = Math.log(1 + count) * (idf[term] ?? 0);
        squares += weight * weight;
        weighted.push([term, weight]);
      }
      const norm = Math.sqrt(squares) || 1;
      for (const [term, weight] of weighted) {
        bagTerms.push(term);
        bagWeights.push(weight / norm);
      }
    }
    bagStart[row + 1] = bagTerms.length;
  }
  return { bagStart, bagTerms: Int32Array.from(bagTerms), bagWeights: Float32Array.from(bagWeights) };
}
