import { z } from 'zod';
import type { Role } from '../../db/schema/accounts.ts';
import type { Part } from './parts.ts';
import { pageNames } from './request.ts';
import { provinceCodes } from './talk-state.ts';

/** What a door gives back: `data` for whoever reasons (no id of ours in it), `parts` for whoever reads. */
export type ToolResult = { data: Record<string, unknown>; parts: Part[] };

const words = z.string().max(400);
const limits = {
  maxHours: z.int().min(1).max(2000).nullable().optional().describe('Ore massime; null toglie il limite.'),
  province: z.enum(provinceCodes).nullable().optional().describe('Provincia, sigla; null toglie il limite.'),
  pathway: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
    .nullable()
    .optional(),
  modes: z
    .array(z.enum(['in_person', 'online', 'blended']))
    .min(1)
    .max(3)
    .nullable()
    .optional(),
};

/** What each door takes. No argument names a tenant, an account or a row: those come from the session and the conversation. */
export const toolInputs = {
  startDraft: z.object({
    alias: z.string().max(80).optional().describe('Come chi parla chiama la persona: sigla o appuntamento.'),
    targetQuery: z.string().max(200).optional().describe('Il lavoro a cui punta, con le parole dette.'),
    ...limits,
  }),
  reviseDraft: z.object({ targetQuery: z.string().max(200).optional(), ...limits }),
  showDifference: z.object({}),
  explainVerdict: z.object({ competence: words.describe('Nome della competenza, anche in parte.') }),
  explainLeftOut: z.object({ module: words.describe('Titolo del modulo, anche in parte; vuoto per tutti.') }),
  compareTargets: z.object({ targets: z.array(z.string().min(2).max(200)).min(2).max(2) }),
  listQuestions: z.object({}),
  findModules: z.object({
    query: words,
    province: z.enum(provinceCodes).optional(),
    maxHours: z.int().min(1).max(2000).optional(),
  }),
  findRules: z.object({ query: words, ruleId: z.string().max(8).optional() }),
  checkDerogation: z.object({ motivation: z.string().max(4000) }),
  writePlainText: z.object({}),
  writeNote: z.object({ text: z.string().max(5000).optional().describe('Senza testo propone una nota dalla bozza.') }),
  checkModule: z.object({
    module: words.optional(),
    target: z.string().max(200).optional(),
    province: z.enum(provinceCodes).optional(),
  }),
  askProgramme: z.object({ question: z.string().min(1).max(4000) }),
  openPage: z.object({ page: z.enum(pageNames) }),
  openCase: z.object({ query: words }),
  whatNext: z.object({}),
} as const;

export type ToolName = keyof typeof toolInputs;
export type ToolInput<Name extends ToolName> = z.infer<(typeof toolInputs)[Name]>;
export type Doors = { [Name in ToolName]: (input: ToolInput<Name>) => Promise<ToolResult> };

/** What a tool is doing, as the person reads it while it works. */
export const toolLabels: Record<ToolName, string> = {
  startDraft: 'Preparo la bozza',
  reviseDraft: 'Rifaccio la bozza con i nuovi vincoli',
  showDifference: 'Confronto le due bozze',
  explainVerdict: 'Rileggo le prove',
  explainLeftOut: 'Guardo perché è rimasto fuori',
  compareTargets: 'Confronto i due obiettivi',
  listQuestions: 'Raccolgo le domande',
  findModules: 'Cerco nel catalogo',
  findRules: 'Cerco le regole',
  checkDerogation: 'Confronto la motivazione con la regola',
  writePlainText: 'Scrivo in parole semplici',
  writeNote: 'Preparo la nota',
  checkModule: 'Confronto il modulo con gli annunci',
  askProgramme: 'Cerco nei documenti',
  openPage: 'Cerco la pagina',
  openCase: 'Cerco il caso',
  whatNext: 'Guardo che cosa aspetta',
};

/** What the model is told each door is for. */
export const toolDescriptions: Record<ToolName, string> = {
  startDraft:
    'Prepara la bozza di analisi per una persona nuova. Chiede da sé ciò che manca, una cosa alla volta. I testi incollati o allegati li prende da sé.',
  reviseDraft: 'Rifà la bozza della stessa persona con altri vincoli o un altro obiettivo, e mostra che cosa cambia.',
  showDifference: 'Mostra che cosa è cambiato fra la bozza di prima e quella attuale.',
  explainVerdict: 'Spiega il riscontro su una competenza, con le parole su cui si basa.',
  explainLeftOut: 'Spiega perché un modulo è nel piano o ne è rimasto fuori.',
  compareTargets: 'Confronta due obiettivi di lavoro per la stessa persona, senza salvare nulla.',
  listQuestions: 'Elenca le domande da fare al colloquio.',
  findModules: 'Cerca moduli formativi nel catalogo.',
  findRules: 'Cerca le regole del programma.',
  checkDerogation: 'Confronta la motivazione di una deroga con la regola da cui si allontana. Non dice se è ammessa.',
  writePlainText: 'Scrive per la persona un testo in parole semplici dalla bozza.',
  writeNote: 'Scrive la nota del rapporto.',
  checkModule: 'Confronta un modulo o un programma con ciò che chiedono gli annunci.',
  askProgramme: 'Risponde dai documenti del programma, con le fonti.',
  openPage: 'Dà il collegamento a una pagina.',
  openCase: 'Riprende il caso di una persona già nota.',
  whatNext: 'Dice che cosa aspetta e i prossimi passi.',
};

const consultantTools = Object.keys(toolInputs) as ToolName[];
const trainerTools: ToolName[] = ['findModules', 'findRules', 'checkModule', 'askProgramme', 'openPage', 'whatNext'];

/** The doors of a role; a door that is not there cannot be asked for, by people or by a model. */
export function toolsOf(role: Role): ToolName[] {
  if (role === 'consultant') return consultantTools.filter((name) => name !== 'checkModule');
  return role === 'trainer' ? trainerTools : [];
}
