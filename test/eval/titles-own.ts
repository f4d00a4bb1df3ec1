import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OccupationIndex } from '../../knowledge/occupations/occupation-index.ts';
import { rankConcepts } from '../../knowledge/occupations/rank-concepts.ts';
import { scoreForms } from '../../knowledge/occupations/score-forms.ts';

/**
 * Job titles written for this project before any search result was seen, in four kinds: in the style of official lists,
 * as adverts write, as people speak (feminine, plural, misspelt), and near-synonyms. One half develops, the other is only
 * ever counted.
 */
export type OwnTitle = {
  id: string;
  kind: 'official' | 'ads' | 'people' | 'synonym';
  half: 'develop' | 'counted';
  query: string;
  uri: string;
};

export type OwnTitleFigures = { half: OwnTitle['half']; cases: number; concepts: number; firstFive: number };

export function loadOwnTitles(): OwnTitle[] {
  const lines = readFileSync(join(import.meta.dirname, 'titles-own.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as OwnTitle);
}

/** Mean reciprocal rank over concepts and share within the first five, of each half. */
export function measureOwnTitles(index: OccupationIndex): OwnTitleFigures[] {
  const titles = loadOwnTitles();
  return (['develop', 'counted'] as const).map((half) => {
    const places = titles.filter((title) => title.half === half).map((title) => placeOf(index, title));
    const mean = (value: (place: number) => number) =>
      places.reduce((sum, place) => sum + value(place), 0) / places.length;
    return {
      half,
      cases: places.length,
      concepts: mean((place) => 1 / place),
      firstFive: mean((place) => Number(place <= 5)),
    };
  });
}

/** From 1; infinity when the right concept shares nothing with the title. */
export function placeOf(index: OccupationIndex, { query, uri }: Pick<OwnTitle, 'query' | 'uri'>): number {
  const ranked = rankConcepts(index, scoreForms(index, query, false));
  const at = ranked.findIndex(({ concept }) => index.concepts[concept]!.uri === uri);
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}
