import { eq } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import type { Db } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { organisation } from '../../db/schema/accounts.ts';
import type { AppDeps } from '../deps.ts';

export type CannedReply = { title: string; text: string };

/** More than this nobody finds again in a list. */
const repliesMax = 30;
const titleCharsMax = 80;
const textCharsMax = 2_000;

/** What an organisation starts with; saving a change makes the list its own. */
export const firstReplies: readonly CannedReply[] = [
  {
    title: 'Saluto',
    text: 'Buongiorno, sono {nome}, di {ente}. Ho letto la sua domanda e le rispondo qui.',
  },
  {
    title: 'Mi serve un po’ di tempo',
    text: 'Sto verificando la sua domanda. Le scrivo qui entro {entro}.',
  },
  {
    title: 'Meglio di persona',
    text: 'Per questa domanda serve guardare insieme la sua situazione. Può rivolgersi a {contatto}.',
  },
  {
    title: 'Niente dati personali',
    text: 'Per favore non scriva qui codice fiscale, telefono, indirizzo o notizie sulla salute: non servono per rispondere.',
  },
  {
    title: 'Chiusura',
    text: 'Spero di aver risposto. Se serve altro, può chiedere di nuovo una persona. Grazie, {nome}.',
  },
];

/** What is filled in when a reply is used, and what it says then. */
export const variables = {
  nome: 'il tuo nome',
  ente: 'il nome dell’ente',
  contatto: 'come si raggiunge l’ufficio',
  oggi: 'la data di oggi',
  entro: 'l’ora promessa al cittadino',
} as const;
export type Variables = Record<keyof typeof variables, string>;

const variable = /\{([^{}]*)\}/g;

export function fillVariables(text: string, values: Variables): string {
  return text.replace(variable, (whole, name: string) =>
    Object.hasOwn(variables, name) ? values[name as keyof Variables] : whole,
  );
}

export async function listReplies(db: Db, organisationId: string): Promise<readonly CannedReply[]> {
  const [row] = await db
    .select({ settings: organisation.settings })
    .from(organisation)
    .where(eq(organisation.id, organisationId));
  return row?.settings.cannedReplies ?? firstReplies;
}

/**
 * Saves a reply at its place in the list (a place past the end adds one), or takes it away with `null`. `before` is what
 * the screen showed: a reply that a colleague changed meanwhile is not overwritten.
 */
export async function saveReply(
  deps: AppDeps,
  actor: Actor,
  change: { at: number; before: CannedReply | null; reply: CannedReply | null },
  requestId: string,
): Promise<void> {
  const reply = change.reply === null ? null : checked(change.reply);
  await deps.database.db.transaction(async (tx) => {
    const [row] = await tx.select().from(organisation).where(eq(organisation.id, actor.organisationId!)).for('update');
    const replies = [...(row!.settings.cannedReplies ?? firstReplies)];
    const known = replies[change.at];
    const same = known?.title === change.before?.title && known?.text === change.before?.text;
    if (!same) throw new Fault('stale', 'Qualcun altro ha cambiato questa risposta un attimo fa: ecco com’è adesso.');
    if (reply === null) replies.splice(change.at, 1);
    else if (known === undefined) replies.push(reply);
    else replies[change.at] = reply;
    if (replies.length > repliesMax)
      throw new Fault('invalid_input', `Le risposte pronte sono già ${repliesMax}: togline una che non usi.`);
    await tx
      .update(organisation)
      .set({ settings: { ...row!.settings, cannedReplies: replies } })
      .where(eq(organisation.id, row!.id));
    await record(
      tx,
      {
        action: reply === null ? 'canned-reply.removed' : 'canned-reply.saved',
        actor,
        object: { type: 'organisation', id: row!.id },
        requestId,
        detail: { at: change.at, replies: replies.length },
      },
      deps.clock(),
    );
  });
}

function checked({ title, text }: CannedReply): CannedReply {
  const reply = { title: title.trim(), text: text.replace(/\r\n?/g, '\n').trim() };
  if (reply.title === '' || reply.text === '')
    throw new Fault('invalid_input', 'Scrivi un titolo e il testo della risposta.');
  if (reply.title.length > titleCharsMax || reply.text.length > textCharsMax)
    throw new Fault(
      'invalid_input',
      `Il titolo ha al massimo ${titleCharsMax} caratteri, il testo ${textCharsMax.toLocaleString('it-IT')}.`,
    );
  const unknown = [...reply.text.matchAll(variable)]
    .map(([, name]) => name!)
    .find((name) => !Object.hasOwn(variables, name));
  if (unknown !== undefined)
    throw new Fault(
      'invalid_input',
      `La parola «{${unknown}}» non si può riempire: fra parentesi graffe vanno solo ${Object.keys(variables)
        .map((name) => `{${name}}`)
        .join(', ')}.`,
    );
  return reply;
}
