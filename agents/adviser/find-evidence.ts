import { findConcepts } from '../../knowledge/sources/concepts.ts';
import type { FoundPassage, SourceLibrary } from '../../knowledge/sources/source-library.ts';
import { tokenize } from '../../knowledge/text/italian.ts';
import type { Evidence } from './answer.ts';
import { type Judgement, judgeEvidence } from './answerable.ts';
import { overlaps, quotesMax, type Rarity, type Stretch, selectEvidence, textOf, toEvidence } from './evidence.ts';
import { type ReadQuestion, readQuestion } from './question.ts';

/** Passages read closely; the quote is looked for in these. */
const passagesRead = 8;
/** Known facts weighed against them. */
const factsRead = 4;
/** How probable a fact must be, among facts, to be shown as a criterion; nothing is where hardly any fact is meant. */
const criterionMin = 0.12;
const criteriaMax = 2;
const criterionFloor = 0.25;

export type Found = {
  passages: FoundPassage[];
  /** What answers; nothing where nothing does. */
  evidence: Evidence[];
  /** Known facts that may be meant, whether or not they answer. */
  likely: Evidence[];
  chosen: Stretch[];
  judgement: Judgement;
};

/** Evidence for the whole question, and for each of its parts when it asks two things at once. */
export async function findEvidence(
  library: SourceLibrary,
  question: ReadQuestion,
  rarity: Rarity,
  asOf: string,
  kind: 'answer' | 'decision',
): Promise<Found> {
  const search = (text: string) => library.search(text, { limit: passagesRead, asOf, lang: question.lang });
  const passages = await search(question.text);
  const told = await library.findFacts(question.text, question.lang, asOf, factsRead);
  const { facts } = told;
  let chosen = selectEvidence(question, passages, rarity, facts);
  if (kind === 'answer' && question.parts.length > 1 && question.emphasised.size === 0) {
    const perPart: Stretch[] = [];
    for (const part of question.parts) {
      const asked = readQuestion(part, question.lang);
      const told = await library.findFacts(part, question.lang, asOf, factsRead);
      const [best] = selectEvidence(asked, await search(part), rarity, told.facts);
      if (best !== undefined && judgeEvidence(asked, [best], rarity, told, false, true).verdict !== 'no')
        perPart.push(best);
    }
    chosen = oncePerPassage([...perPart, ...chosen]).slice(0, Math.max(quotesMax, perPart.length));
  }
  if (question.expected.act && chosen[0] !== undefined) {
    // The act's own number and date stand at its head, whichever of its parts was found.
    const opening = await library.findOpening(chosen[0].passage.documentId, asOf);
    if (opening !== null) chosen = oncePerPassage([openingStretch(opening), ...chosen]).slice(0, quotesMax);
  }
  const stranger = chosen[0] !== undefined && !(await library.knows(chosen[0].passage.documentId));
  const judgement = judgeEvidence(question, chosen, rarity, told, stranger);
  const meant = Math.max(criterionFloor, 1 - told.outside.chance);
  const likely = facts
    .filter(({ chance }) => chance >= criterionMin * meant)
    .slice(0, criteriaMax)
    .filter(({ fact }) => tellsOf(question, fact.statement))
    .flatMap((fact) => selectEvidence(question, [], rarity, [fact]))
    .map(toEvidence);
  // Whoever asks for a decision gets the criteria that come nearest, and a person.
  const answering = judgement.verdict !== 'no' ? chosen.map(toEvidence) : [];
  const evidence = kind === 'answer' || (stranger && likely.length === 0) ? answering : likely;
  return {
    passages: [...passages, ...[...evidence, ...likely].map(({ passage }) => passage)],
    evidence,
    likely,
    chosen,
    judgement,
  };
}

/** Whether a sentence names anything the question names: a criterion that does not is about somebody else's case. */
function tellsOf(question: ReadQuestion, statement: string): boolean {
  const roots = new Set(tokenize(statement).map(({ root }) => root));
  const concepts = new Set(findConcepts(statement, 'it'));
  return (
    question.words.some(({ root }) => root.length > 3 && roots.has(root)) ||
    // Not those of whole statements (`s_…`): they are met by loose words.
    question.mentions.some(({ concept }) => !concept.startsWith('s_') && concepts.has(concept))
  );
}

/** Two stretches of one passage become one quote where nothing was left out between them and a reader can still take it in. */
function oncePerPassage(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    if (kept.some((other) => overlaps(other, stretch))) continue;
    const at = kept.findIndex(
      ({ passage, fact }) => fact === undefined && passage.passageId === stretch.passage.passageId,
    );
    const known = kept[at];
    if (known === undefined || stretch.fact !== undefined) {
      kept.push(stretch);
      continue;
    }
    const [from, to] = [Math.min(known.from, stretch.from), Math.max(known.to, stretch.to)];
    const { units } = stretch.passage;
    if (
      units.slice(from + 1, to + 1).some(({ afterGap }) => afterGap) ||
      textOf(units, from, to).length > mergedCharsMax
    )
      continue;
    kept[at] = {
      ...known,
      from,
      to,
      words: new Set([...known.words, ...stretch.words]),
      concepts: new Set([...known.concepts, ...stretch.concepts]),
    };
  }
  return kept;
}

const mergedCharsMax = 700;

function openingStretch(passage: FoundPassage): Stretch {
  let to = 0;
  while (
    to + 1 < passage.units.length &&
    !passage.units[to + 1]!.afterGap &&
    textOf(passage.units, 0, to + 1).length <= openingCharsMax
  )
    to++;
  return { passage, from: 0, to, score: 0, words: new Set(), concepts: new Set(), opening: true };
}

const openingCharsMax = 300;
