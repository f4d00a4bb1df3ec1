import { parseArgs } from 'node:util';
import { answerQuestion } from '../../agents/adviser/answer-question.ts';
import { keepAnswer } from '../../agents/adviser/keep-answer.ts';
import { questionLanguages } from '../../agents/adviser/language.ts';
import { sealEvents } from '../../db/audit/seal.ts';
import { Fault } from '../../db/fault.ts';
import { newId } from '../../db/ids.ts';
import { migrate } from '../../db/migrate.ts';
import { libraryOf } from '../../knowledge/sources/source-library.ts';
import type { Adviser } from '../answers/adviser.ts';
import { ConfigError, readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { openConfiguredDatabase } from '../start.ts';
import { requireFeature } from '../switches.ts';

const usage = 'Uso: npm run ask -- "domanda" [--as-of AAAA-MM-GG] [--lang it|en|ro|ar|es|uk|fr] [--format text|json]';

/** `npm run ask`: a cited answer from the command line, kept and recorded like any other. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, lang: { type: 'string' }, format: { type: 'string', default: 'text' } },
  });
  const text = positionals.join(' ').trim();
  if (text === '') throw new Fault('invalid_input', usage);
  const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || Number.isNaN(Date.parse(asOf)))
    throw new Fault('invalid_input', 'La data di --as-of va scritta come 2027-01-31.');
  const lang = questionLanguages.find((known) => known === values.lang);
  if (values.lang !== undefined && lang === undefined)
    throw new Fault('invalid_input', `La lingua può essere ${questionLanguages.join(', ')}.`);
  const config = readConfig(process.env);
  const database = await openConfiguredDatabase(config);
  try {
    await migrate(database);
    await requireFeature(database.db, 'answers');
    const actor = { type: 'system', id: 'command-line', role: null, organisationId: null } as const;
    const id = newId('answer');
    const library = libraryOf(database.db);
    if (config.embedding !== null) {
      const { createPassageEmbedder } = await import('../embeddings.ts');
      library.useVectors(
        createPassageEmbedder(config.embedding, { db: database.db, library, log: createLog('silent') }),
      );
    }
    // The model's libraries are loaded only where a model is configured.
    const ask: Adviser =
      config.model === null
        ? ({ library }, question) => answerQuestion(library, question)
        : (await import('../answers/adviser.ts')).createAdviser(config, createLog('silent'));
    const answered = await ask(
      { db: database.db, library },
      { text, asOf, ...(lang === undefined ? {} : { lang }) },
      { answerId: id, actor, client: 'command-line', now: () => new Date() },
    );
    const kept = await database.db.transaction((tx) =>
      keepAnswer(tx, answered, { actor, channel: 'command_line', asOf, requestKey: null, now: new Date(), id }),
    );
    await sealEvents(database);
    const { answer } = answered;
    if (values.format === 'json')
      process.stdout.write(`${JSON.stringify({ id: kept.id, ...answer, asOf }, null, 2)}\n`);
    else {
      const sources = answer.citations.map(
        (citation) => `[${citation.n}] ${citation.title}, ${citation.locator} (${citation.file})`,
      );
      process.stdout.write(
        `${[answer.text, ...(sources.length === 0 ? [] : ['', 'Fonti:', ...sources])].join('\n')}\n`,
      );
    }
  } finally {
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Fault || error instanceof ConfigError)) throw error;
  process.stderr.write(`${error instanceof Fault ? error.safeMessage : error.message}\n`);
  process.exit(2);
}
