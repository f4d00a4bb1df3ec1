import { tokenize } from '../../knowledge/text/italian.ts';
import { figuresOf } from './italian-figures.ts';

/** Nouns that several figures of one sentence share, so that they tell none apart. */
const shared = /^(?:competenz|essenzial|risult|tutt|sono|essere|total|complessiv)/;

/**
 * A figure that stands beside a word which in the composed sentence stood beside another figure, or null: "3 dimostrate,
 * 2 non risultano" may not become "2 dimostrate". The word of a figure is what follows it up to the next figure or mark;
 * where nothing follows, what comes before.
 */
export function movedFigure(text: string, composed: string): string | null {
  const known = wordsBeside(composed);
  for (const [figure, words] of wordsBeside(text)) {
    const own = known.get(figure) ?? new Set<string>();
    for (const [other, otherWords] of known) {
      if (other === figure) continue;
      for (const word of words) if (otherWords.has(word) && !own.has(word)) return figure;
    }
  }
  return null;
}

function wordsBeside(text: string): Map<string, Set<string>> {
  const beside = new Map<string, Set<string>>();
  for (const clause of text.split(/[,;:.()¶]|\se\s/u)) {
    const tokens = tokenize(clause);
    const figureAt = tokens.map((token) => {
      const figures = figuresOf(token.norm);
      return figures.length === 1 ? String(figures[0]) : null;
    });
    for (const [at, figure] of figureAt.entries()) {
      if (figure === null) continue;
      const next = figureAt.findIndex((other, i) => i > at && other !== null);
      const after = wordsOf(tokens.slice(at + 1, next === -1 ? undefined : next));
      const words = after.length > 0 ? after : wordsOf(tokens.slice(0, at));
      const set = beside.get(figure) ?? new Set<string>();
      for (const word of words) set.add(word);
      beside.set(figure, set);
    }
  }
  return beside;
}

/** Content roots, and the little words that make a verdict: `non` risultano, in `parte`. */
function wordsOf(tokens: ReturnType<typeof tokenize>): string[] {
  return tokens.flatMap((token) => {
    if (token.norm === 'non' || token.norm === 'parte') return [token.norm];
    if (token.norm === 'h' || token.root === 'or') return ['ore'];
    return token.stop || shared.test(token.root) ? [] : [token.root];
  });
}
