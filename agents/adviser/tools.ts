import { tool } from 'ai';
import { z } from 'zod';
import type { Db } from '../../db/database.ts';
import { findModules } from '../../knowledge/catalogue/find-modules.ts';
import type { FoundPassage, SourceLibrary } from '../../knowledge/sources/source-library.ts';
import { readFigure } from './answer-question.ts';
import type { PassageHandles } from './passage-handles.ts';

/** What the tools may read: public documents and the catalogue. Nothing about a person, nothing that writes. */
export type AdviserCase = {
  db: Db;
  library: SourceLibrary;
  handles: PassageHandles;
  asOf: string;
  contact: string;
};

/** The only thing a model learns of a failure: exception texts hold parameters. */
export const toolFailure = 'Lettura non riuscita. Continua senza questo dato.';

const adviserCase = z.custom<AdviserCase>(
  (value) => typeof value === 'object' && value !== null && 'handles' in value && 'library' in value,
);
const passagesMax = 5;
const modulesMax = 5;
const words = z.string().trim().min(2).max(300);

/** Read-only doors. The day asked and the organisation come by context; no argument can name another. */
export function adviserTools() {
  return {
    searchPassages: tool({
      description: 'Cerca nei documenti con parole italiane. Dà i passi più vicini, con la sigla da citare.',
      inputSchema: z.object({ words }),
      contextSchema: adviserCase,
      execute: ({ words: asked }, { context }) =>
        safely(async () => {
          const found = await context.library.search(asked, { limit: passagesMax, asOf: context.asOf, lang: 'it' });
          return { passages: found.map((passage) => shown(passage, context.handles.hand(passage))) };
        }),
    }),
    lookUpFigure: tool({
      description:
        'Legge nelle tabelle quante persone erano previste nei centri per l’impiego e quanti navigator per centro. La domanda va scritta in italiano.',
      inputSchema: z.object({ question: words }),
      contextSchema: adviserCase,
      execute: ({ question }, { context }) =>
        safely(async () => {
          const [evidence] = (await readFigure(context.library, question, 'it', context.asOf)) ?? [];
          if (evidence?.statement === undefined) return { found: false };
          const fact = context.handles.handFact({ evidence: { ...evidence, statement: evidence.statement } });
          return { found: true, fact, text: evidence.statement, quote: evidence.quote, note: evidence.note ?? null };
        }),
    }),
    findModule: tool({
      description: 'Cerca per parole del titolo nel catalogo dei moduli formativi.',
      inputSchema: z.object({ words }),
      contextSchema: adviserCase,
      execute: ({ words: asked }, { context }) =>
        safely(async () => {
          const found = await findModules(context.db, { q: asked, limit: modulesMax });
          return {
            modules: found.map(({ title, hours }) => ({
              module: context.handles.handModule({ title, hours }),
              title,
              hours,
            })),
          };
        }),
    }),
    findOffice: tool({
      description: 'Dice a quale ufficio rivolgersi.',
      inputSchema: z.object({}),
      contextSchema: adviserCase,
      execute: (_input, { context }) => safely(async () => ({ office: context.contact })),
    }),
    askForPerson: tool({
      description: 'Segnala che a questa domanda deve rispondere una persona.',
      inputSchema: z.object({}),
      contextSchema: adviserCase,
      execute: (_input, { context }) =>
        safely(async () => {
          context.handles.humanAsked = true;
          return { noted: true };
        }),
    }),
  };
}

export type AdviserTools = ReturnType<typeof adviserTools>;

/** The same case for every tool: the model cannot choose it. */
export function contextsFor(context: AdviserCase): { [name in keyof AdviserTools]: AdviserCase } {
  return {
    searchPassages: context,
    lookUpFigure: context,
    findModule: context,
    findOffice: context,
    askForPerson: context,
  };
}

/** A passage as the model sees it: no ids, no file names. */
export function shown(passage: FoundPassage, handle: string) {
  return {
    passage: handle,
    document: passage.title,
    place: passage.locator,
    status: statusWords[passage.validity.status],
    text: passage.text,
  };
}

const statusWords = {
  in_force: 'in vigore',
  proposed: 'proposta, non in vigore',
  opinion: 'parere',
  expired: 'non più in vigore',
  superseded: 'sostituito',
  unknown: 'validità da verificare',
} as const;

async function safely<T>(read: () => Promise<T>): Promise<T | { failed: string }> {
  try {
    return await read();
  } catch {
    return { failed: toolFailure };
  }
}
