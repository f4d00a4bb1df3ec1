import type { Skill } from '../skills/taxonomy.ts';
import { englishStem, englishStopWords, englishWords } from '../text/english.ts';
import { englishNearWords } from './english-near-words.ts';

/** English skill names laid out for search, in numbers. Built when English is first asked for; nothing personal in it. */
export type SkillNameIndex = {
  skills: readonly SkillName[];
  termOf: Map<string, number>;
  /** How well each term tells skills apart. */
  weights: Float32Array;
  /** Per name, its distinct terms: `nameTerms.slice(nameStart[name], nameStart[name + 1])`; the skill it names. */
  nameStart: Int32Array;
  nameTerms: Int32Array;
  skillOf: Int32Array;
  nameWeights: Float32Array;
  /** Whether a name is the label. */
  preferred: Uint8Array;
  namesWith: Int32Array[];
  near: Map<string, { stem: string; likeness: number }[]>;
};

/** What a search hands back. Descriptions are not read: beside the names they lowered every figure. */
export type SkillName = { id: string; uri: string; label: string };

/** Same skills in the same order, same index. */
export function buildSkillNameIndex(
  skills: readonly Pick<Skill, 'id' | 'uri' | 'label' | 'altLabels'>[],
): SkillNameIndex {
  const termOf = new Map<string, number>();
  const counts: number[] = [];
  const read = (text: string): number[] => [
    ...new Set(
      englishContentStems(text).map((stem) => {
        let term = termOf.get(stem);
        if (term === undefined) {
          term = termOf.size;
          termOf.set(stem, term);
          counts.push(0);
        }
        return term;
      }),
    ),
  ];
  const nameTerms: number[] = [];
  const nameStart = [0];
  const skillOf: number[] = [];
  const preferred: number[] = [];
  for (const [row, skill] of skills.entries()) {
    const counted = new Set<number>();
    for (const [nth, name] of [skill.label, ...skill.altLabels].entries()) {
      const terms = read(name);
      if (terms.length === 0) continue;
      nameTerms.push(...terms);
      nameStart.push(nameTerms.length);
      skillOf.push(row);
      preferred.push(nth === 0 ? 1 : 0);
      for (const term of terms) counted.add(term);
    }
    for (const term of counted) counts[term]! += 1;
  }
  const weights = Float32Array.from(counts, (n) => Math.log(1 + (skills.length - n + 0.5) / (n + 0.5)));
  const namesWith: number[][] = counts.map(() => []);
  const nameWeights = new Float32Array(skillOf.length);
  for (let name = 0; name < skillOf.length; name += 1) {
    for (let at = nameStart[name]!; at < nameStart[name + 1]!; at += 1) {
      nameWeights[name]! += weights[nameTerms[at]!]!;
      namesWith[nameTerms[at]!]!.push(name);
    }
  }
  return {
    skills: skills.map(({ id, uri, label }) => ({ id, uri, label })),
    termOf,
    weights,
    nameStart: Int32Array.from(nameStart),
    nameTerms: Int32Array.from(nameTerms),
    skillOf: Int32Array.from(skillOf),
    nameWeights,
    preferred: Uint8Array.from(preferred),
    namesWith: namesWith.map((list) => Int32Array.from(list)),
    near: readNear(),
  };
}

/** Stems of the words that carry a text's meaning, in order. */
export function englishContentStems(text: string): string[] {
  return englishWords(text)
    .filter(({ word }) => !englishStopWords.has(word))
    .map(({ word }) => englishStem(word));
}

function readNear(): SkillNameIndex['near'] {
  const near: SkillNameIndex['near'] = new Map();
  const add = (from: string, to: string, likeness: number) => {
    const list = near.get(from) ?? [];
    list.push({ stem: to, likeness });
    near.set(from, list);
  };
  for (const line of englishNearWords.trim().split('\n')) {
    const [likeness, ...words] = line.split(' ');
    const stems = [...new Set(words.map(englishStem))];
    for (const left of stems) for (const right of stems) if (left !== right) add(left, right, Number(likeness));
  }
  return near;
}
