import { writeFile } from 'node:fs/promises';
import { languageNames } from '../../bot/features/language.ts';
import { openDatabase } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { loadStarterData } from '../../knowledge/starter/load-starter.ts';
import { openTelegramApp } from '../support/telegram-app.ts';
import { holdConversation, transcribe } from './hold-conversation.ts';
import { scripts } from './scripts.ts';

/**
 * Plays the scripted conversations and prints them: `tsx test/bot/print-transcripts.ts [FILE]`. The day is fixed, so that
 * two runs differ only where the bot does.
 */
const today = new Date('2026-11-26T09:00:00Z');
const database = await openDatabase({ kind: 'pglite', folder: null });
await migrate(database);
await database.db.transaction((tx) => loadStarterData(tx, today));
const startMs = Date.now();
const clock = () => new Date(today.getTime() + Date.now() - startMs);
const telegram = await openTelegramApp({ database, clock });
const parts = [
  '# Sette conversazioni con il bot',
  'Trascrizioni dei messaggi scambiati con un server Bot API di prova, senza modello e con i soli dati dimostrativi (`test/bot/print-transcripts.ts`).',
];
for (const [n, script] of scripts.entries())
  parts.push(transcribe(languageNames[script.lang], await holdConversation(telegram, 41_000 + n, script)));
await telegram.close();
const text = `${parts.join('\n\n')}`;
const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(text);
else await writeFile(file, text);
// The solver's engine keeps a handle open that nothing waits for.
process.exit(0);
