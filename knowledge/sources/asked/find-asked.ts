import { tokenize } from '../../text/italian.ts';
import { findConcepts } from '../concepts.ts';
import {
  type AskedModel,
  buildAskedModel,
  chancesOf,
  type Form,
  likenessOf,
  readAskedQuestion,
} from './asked-model.ts';
import { listAskedFacts } from './read-facts.ts';
import { listOutsideForms } from './read-outside.ts';

/**
 * A fact that is asked: how probable it is that the question is for this one, among all facts and all that the documents
 * do not settle, and how like the question is to the nearest of its ways of asking (about 0…1.5).
 */
export type AskedHit = { key: string; chance: number; likeness: number; ways: WaysHeld };
/** Roots and concepts of all Italian ways of asking one thing. */
export type WaysHeld = { roots: ReadonlySet<string>; concepts: ReadonlySet<string> };
export type Asked = {
  facts: AskedHit[];
  /** The same for what the documents do not settle: in all, and of the nearest way of asking for any of it. */
  outside: { chance: number; likeness: number };
  /** Share of the question's words that some way of asking has. */
  known: number;
};

/** A fact's plain sentence is met too, but people rarely ask in its words. */
const statementWorth = 0.7;
const outsideMark = '-';

export type AskedReader = {
  model: AskedModel;
  /** The Italian ways of asking by key, and what they hold, read when first needed. */
  ways: Map<string, string[]>;
  held: Map<string, WaysHeld>;
};

/** Every way of asking for every fact and for what the documents do not settle. */
export function listForms(): Form[] {
  return [
    ...listAskedFacts().flatMap((fact): Form[] => [
      ...fact.forms.map((form) => ({ ...form, key: fact.id })),
      { key: fact.id, lang: 'it', text: fact.statement, worth: statementWorth },
    ]),
    ...listOutsideForms().map(({ subject, lang, text }) => ({ key: `${outsideMark}${subject}`, lang, text })),
  ];
}

export function buildAskedReader(forms: readonly Form[]): AskedReader {
  const ways = new Map<string, string[]>();
  for (const { key, lang, text } of forms) if (lang === 'it') ways.set(key, (ways.get(key) ?? []).concat(text));
  return { model: buildAskedModel(forms), ways, held: new Map() };
}

let reader: AskedReader | null = null;

/** What is asked, likeliest first. The ways of asking are read by the first question (about a second). */
export function findAsked(question: string, lang: string, limit: number, by?: AskedReader): Asked {
  reader ??= by ?? buildAskedReader(listForms());
  const used = by ?? reader;
  const { model } = used;
  const asked = readAskedQuestion(model, question, lang);
  const chances = chancesOf(model, asked);
  const isOutside = (key: string) => key.startsWith(outsideMark);
  return {
    facts: chances
      .filter(({ key }) => !isOutside(key))
      .slice(0, limit)
      .map((hit) => ({ ...hit, likeness: likenessOf(model, asked, hit.key), ways: heldBy(used, hit.key) })),
    outside: {
      chance: chances.reduce((sum, { key, chance }) => sum + (isOutside(key) ? chance : 0), 0),
      likeness: Math.max(
        ...chances
          .filter(({ key }) => isOutside(key))
          .slice(0, outsideCompared)
          .map(({ key }) => likenessOf(model, asked, key)),
      ),
    },
    known: asked.known,
  };
}

/** Subjects outside the documents whose ways of asking are compared: the nearest is nearly always among the likeliest. */
const outsideCompared = 6;

function heldBy({ ways, held }: AskedReader, key: string): WaysHeld {
  const known = held.get(key);
  if (known !== undefined) return known;
  const texts = ways.get(key) ?? [];
  const read: WaysHeld = {
    roots: new Set(texts.flatMap((text) => tokenize(text).map(({ root }) => root))),
    concepts: new Set(texts.flatMap((text) => findConcepts(text, 'it'))),
  };
  held.set(key, read);
  return read;
}
