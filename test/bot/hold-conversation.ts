import type { SentMessage } from '../support/bot-api-server.ts';
import type { TelegramApp } from '../support/telegram-app.ts';
import type { Script } from './scripts.ts';

export type Exchanged = { act: string; received: SentMessage[] };

/** Plays a script over the webhook; every message that came back is kept. */
export async function holdConversation(telegram: TelegramApp, chatId: number, script: Script): Promise<Exchanged[]> {
  const person = telegram.api.person(chatId, script.languageCode);
  const exchanged: Exchanged[] = [];
  for (const { act } of script.lines) {
    const update = act.startsWith('▸') ? person.press(act.slice(1)) : person.say(act);
    exchanged.push({ act, received: await telegram.exchange(person, update) });
  }
  return exchanged;
}

/** A conversation as it is read: what was written or pressed, and each message with its buttons. */
export function transcribe(title: string, exchanged: readonly Exchanged[]): string {
  const lines: string[] = [`### ${title}`];
  let buttons: { text: string; callback_data: string }[] = [];
  for (const { act, received } of exchanged) {
    const pressed = buttons.find(({ callback_data: data }) => data === act.slice(1));
    lines.push('', act.startsWith('▸') ? `**Persona** preme [${pressed?.text ?? act}]` : `**Persona**: ${act}`);
    for (const message of received) {
      lines.push('', ...quote(message.text));
      const shown = message.buttons.flat();
      if (shown.length > 0) lines.push('>', `> ${shown.map(({ text }) => `[${text}]`).join(' ')}`);
    }
    buttons = received.flatMap((message) => message.buttons.flat());
  }
  return `${lines.join('\n')}\n`;
}

function quote(text: string): string[] {
  return text.split('\n').map((line) => (line.trim() === '' ? '>' : `> ${asWritten(line)}  `));
}

/** Nothing of a message is to be read as Markdown. */
function asWritten(line: string): string {
  return line.replace(/[\\`*_[\]<>#]/g, '\\$&');
}
