import { nearEnglish } from './near-english.ts';
import { nearRoles } from './near-roles.ts';
import { nearThings } from './near-things.ts';
import { nearTrades } from './near-trades.ts';

export type NearPair = { left: string; right: string; likeness: number };

/** Pairs of words that mean nearly the same in a job title, and how near they are, 0 to 1. */
export function listNearWords(): NearPair[] {
  const pairs: NearPair[] = [];
  for (const family of `${nearRoles}${nearThings}${nearTrades}${nearEnglish}`.split('\n')) {
    const [likeness, ...words] = family.split(' ');
    words.forEach((left, at) => {
      for (const right of words.slice(at + 1)) pairs.push({ left, right, likeness: Number(likeness) });
    });
  }
  return pairs;
}

/** Words that official lists and adverts add without telling one job from another. They count little on either side. */
export const faintWords: readonly string[] = `
  assimilato affine simile altro altre vario diverso professione classificato altrove nca livello elevato materia genere
  scienza funzione operano settore ambito campo grado
  junior senior cercasi offresi esperienza generico qualificato part full time tempo pieno parziale`
  .trim()
  .split(/\s+/);
