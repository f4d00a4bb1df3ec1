import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../agents/adviser/answer-question.ts';
import type { Actor } from '../../../db/audit/record.ts';
import { rowsOf } from '../../../db/database.ts';
import { claimHandoff, returnHandoff } from '../../../server/conversations/hold-handoff.ts';
import { listMessages } from '../../../server/conversations/list-messages.ts';
import { setSwitch } from '../../../server/switches.ts';
import type { Person } from '../../support/bot-api-server.ts';
import { openTelegramApp, publicOffice, type TelegramApp } from '../../support/telegram-app.ts';

let telegram: TelegramApp;
let nextPerson = 60_000;
let consultant: Actor;
beforeAll(async () => {
  telegram = await openTelegramApp();
  const { userId } = await telegram.test.signIn('consultant', publicOffice.id);
  consultant = { type: 'human', id: userId, role: 'consultant', organisationId: publicOffice.id };
});
afterAll(() => telegram.close());

const somebody = (languageCode = 'it') => telegram.api.person(nextPerson++, languageCode);
const say = async (person: Person, text: string) =>
  (await telegram.exchange(person, person.say(text))).map((message) => message.text);
const press = async (person: Person, data: string) =>
  (await telegram.exchange(person, person.press(data))).map((message) => message.text);
const query = async <Row>(text: ReturnType<typeof sql>) => rowsOf<Row>(await telegram.test.database.db.execute(text));
/** A person who has greeted, so that the notice is out of the way. */
async function greeted(languageCode = 'it'): Promise<Person> {
  const person = somebody(languageCode);
  await say(person, '/start');
  return person;
}
const newestHandoff = async () =>
  (
    await query<{ id: string; reason: string; conversation_id: string; answer_id: string | null }>(
      sql`select * from handoff order by id desc limit 1`,
    )
  )[0]!;

describe('a conversation on Telegram', () => {
  it('begins with the notice that a machine answers, whatever is written first, and says it once', async () => {
    const person = somebody();
    const first = await say(person, 'Quante ore dura il Percorso 2?');
    expect(first[0]).toMatch(/^Ti risponde un sistema automatico \(intelligenza artificiale\)/);
    expect(first[1]).toContain('al massimo 150');
    expect(await say(person, '/aiuto')).toHaveLength(1);
  });

  it('gives the answer of the web, with its sources on request', async () => {
    const person = await greeted();
    const question = 'Quante ore dura il Percorso 2?';
    const web = await telegram.test.request('POST', '/api/v1/answers', { question });
    const { citations } = (await web.json()) as { citations: { title: string; quote: string; locator: string }[] };
    const [answer] = await say(person, question);
    expect(answer).toContain(citations[0]!.quote);
    const [sources] = await say(person, '/fonti');
    for (const { title, quote, locator } of citations) {
      expect(sources).toContain(title);
      expect(sources).toContain(quote);
      expect(sources).toContain(locator);
    }
    expect(sources).toMatch(/validità da verificare, dal \d+ \p{L}+ \d{4}/u);
    const sent = telegram.api.sentTo(person.id).at(-1)!;
    for (const { payload } of telegram.api.sentTo(person.id)) {
      expect(payload.parse_mode).toBeUndefined();
      expect(payload.link_preview_options).toEqual({ is_disabled: true });
    }
    const bold = sent.entities.find(({ type }) => type === 'bold')!;
    expect(sent.text.slice(bold.offset, bold.offset + bold.length)).toBe(citations[0]!.title);
  });

  it('reads a question together with the one before', async () => {
    const person = await greeted();
    await say(person, 'Quante ore dura il Percorso 2?');
    const [row] = await query<{ question: string }>(
      sql`select question from answer where channel = 'telegram' order by asked_at desc limit 1`,
    );
    expect(row!.question).toBe('Quante ore dura il Percorso 2?');
    const [more] = await say(person, 'e il percorso 3?');
    expect(more).toMatch(/600/);
  });

  it('takes personal data out before storing it, and says so', async () => {
    const person = await greeted();
    const [warning, answer] = await say(
      person,
      'Sono Mario Bianchi, cf BNCMRA80A01F205X, ho il diabete: quante ore dura il percorso 2?',
    );
    expect(warning).toMatch(/^Qui non scrivere dati personali/);
    expect(answer).toBeDefined();
    const [about] = await query<{ id: string }>(sql`select id from conversation order by created_at desc limit 1`);
    const messages = await listMessages(telegram.test.database.db, telegram.test.deps, about!.id);
    const everything = JSON.stringify([
      messages,
      await query(sql`select question from answer`),
      await query(sql`select body from audit_event`),
    ]);
    for (const secret of ['Bianchi', 'BNCMRA80A01F205X', 'diabete']) expect(everything).not.toContain(secret);
    expect(messages.find(({ redactions }) => redactions.length > 0)!.redactions.sort()).toEqual([
      'fiscal_code',
      'health',
      'name',
    ]);
  });

  it('stores the chat’s id nowhere in clear', async () => {
    const person = telegram.api.person(555_444_333);
    await say(person, '/start');
    for (const table of ['telegram_update', 'telegram_chat', 'conversation', 'outbox', 'message', 'audit_event'])
      expect(JSON.stringify(await query(sql.raw(`select * from ${table}`))), table).not.toContain('555444333');
  });

  it('finds courses in one line and step by step, the same ones', async () => {
    const person = await greeted();
    const [line] = await say(person, '/corsi magazzino Bergamo 40');
    expect(line).toMatch(/^Ho trovato \d corsi:/);
    expect(line).toContain('Dati dimostrativi: non sono corsi veri.');
    await say(person, '/corsi');
    await say(person, 'magazzino');
    expect(await say(person, 'Atlantide')).toEqual([expect.stringMatching(/^Non riconosco questa provincia/)]);
    await press(person, 'courses:province:BG');
    expect(await say(person, 'tante')).toEqual([expect.stringMatching(/^Scrivi un numero di ore/)]);
    expect(await say(person, '40 ore')).toEqual([line]);
    expect(await say(person, '/corsi zzzz')).toEqual([expect.stringMatching(/^Nel catalogo non trovo corsi/)]);
  });

  it('says whom to contact, what the documents say, and invents no address', async () => {
    const person = await greeted();
    const [offices] = await say(person, '/uffici Bergamo');
    expect(offices).toContain(publicOffice.settings.contact);
    expect(offices).toContain('132');
    expect(offices).toContain('non ci sono indirizzi né orari di uffici, e non li invento');
    expect(offices).not.toMatch(/\bvia\s+\p{Lu}/u);
  });

  it('asks for an appointment one thing at a time, and nothing is sent before it is confirmed', async () => {
    const person = await greeted();
    const before = (await query(sql`select 1 from handoff`)).length;
    for (const text of ['/appuntamento', 'rinnovo del patto', 'Treviglio']) await say(person, text);
    expect(await say(person, 'martedì mattina')).toEqual([
      'Controlla la richiesta:\n• argomento: rinnovo del patto\n• luogo: Treviglio\n• quando: martedì mattina',
    ]);
    expect((await query(sql`select 1 from handoff`)).length).toBe(before);
    expect(await press(person, 'appointment:confirm')).toEqual([
      expect.stringMatching(/^Ho passato la richiesta di appuntamento/),
    ]);
    expect(await newestHandoff()).toMatchObject({ reason: 'appointment' });
    // Pressed again, it is a button of an exchange that is over.
    expect(await press(person, 'appointment:confirm')).toEqual([
      expect.stringMatching(/^Questo pulsante non vale più/),
    ]);
    expect((await query(sql`select 1 from handoff`)).length).toBe(before + 1);
  });

  it('cancels a step-by-step exchange by its button or by another command', async () => {
    const person = await greeted();
    await say(person, '/appuntamento');
    expect(await press(person, 'cancel:appointment')).toEqual(['Richiesta annullata: non ho inviato nulla.']);
    await say(person, '/appuntamento');
    await say(person, '/aiuto');
    expect((await say(person, 'Quante ore dura il Percorso 2?'))[0]).toContain('al massimo 150');
  });

  it('passes a question on with the reason of its answer', async () => {
    const person = await greeted();
    await telegram.exchange(person, person.say('Ho diritto al percorso 3?'));
    const button = telegram.api
      .sentTo(person.id)
      .at(-1)!
      .buttons.flat()
      .find(({ callback_data: data }) => data.startsWith('person:'))!;
    expect(await press(person, button.callback_data)).toEqual([expect.stringMatching(/^Ho passato la tua domanda/)]);
    expect(await newestHandoff()).toMatchObject({
      reason: 'decision',
      answer_id: button.callback_data.slice('person:'.length),
    });
    expect(await say(person, '/operatore')).toEqual([expect.stringMatching(/^La tua domanda è già allo sportello/)]);
  });

  it('is silent while a person holds it, but for rights, language, refused files and warnings, and answers again on return', async () => {
    const person = await greeted();
    await say(person, '/operatore');
    const { id, conversation_id: conversationId } = await newestHandoff();
    await claimHandoff(telegram.test.deps, consultant, id, 'prova');
    await telegram.work();
    expect(await say(person, 'Quante ore dura il Percorso 2?')).toEqual([]);
    expect(await say(person, '/corsi magazzino')).toEqual([]);
    expect(await say(person, '/privacy')).toEqual([expect.stringMatching(/^Che cosa resta di questa conversazione/)]);
    expect(await say(person, '/lingua')).toEqual(['In quale lingua vuoi che ti scriva?']);
    expect(await say(person, '/operatore')).toEqual([
      expect.stringMatching(/^Una persona dello sportello sta già seguendo/),
    ]);
    expect(await say(person, 'chiamami al 347 1234567')).toEqual([
      expect.stringMatching(/^Qui non scrivere dati personali/),
    ]);
    expect((await telegram.exchange(person, person.send({ voice: { file_id: 'v' } }))).map(({ text }) => text)).toEqual(
      [expect.stringMatching(/^Qui leggo solo testo/)],
    );
    expect(await telegram.exchange(person, person.edit('volevo dire percorso 4'))).toEqual([]);
    const seen = await listMessages(telegram.test.database.db, telegram.test.deps, conversationId);
    expect(seen.at(-1)!.text).toBe('[messaggio modificato] volevo dire percorso 4');
    await returnHandoff(telegram.test.deps, consultant, id, 'prova');
    await telegram.work();
    expect((await say(person, 'Quante ore dura il Percorso 2?'))[0]).toContain('al massimo 150');
  });

  it('drops an answer in the making when a person takes over before it is written', async () => {
    const person = await greeted();
    await say(person, '/operatore');
    const { id } = await newestHandoff();
    const { isOn } = switchesProbe();
    isOn.before = () => claimHandoff(telegram.test.deps, consultant, id, 'prova');
    await telegram.deliver(person.say('Quante ore dura il Percorso 2?'));
    const received = (await telegram.work()).map(({ text }) => text);
    expect(received).toEqual([expect.stringMatching(/^Da adesso ti risponde una persona/)]);
  });

  it('declines files, photos, voice, places and contacts, and keeps nothing of them', async () => {
    const person = await greeted();
    for (const content of [
      { photo: [{ file_id: 'segreto-foto' }], caption: 'il mio codice è RSSMRA85T10A562S' },
      { document: { file_id: 'segreto-file', file_name: 'cv-segreto.pdf' } },
      { voice: { file_id: 'segreto-voce' } },
      { sticker: { file_id: 'segreto-sticker' } },
      { location: { latitude: 45.123, longitude: 9.456 } },
      { contact: { phone_number: '3471234567', first_name: 'Segreto' } },
    ])
      expect((await telegram.exchange(person, person.send(content))).map(({ text }) => text)).toEqual([
        expect.stringMatching(/^Qui leggo solo testo/),
      ]);
    const [about] = await query<{ id: string }>(sql`select id from conversation order by created_at desc limit 1`);
    const kept = JSON.stringify(await listMessages(telegram.test.database.db, telegram.test.deps, about!.id));
    expect(kept).not.toMatch(/segreto|RSSMRA|45\.123|3471234567/i);
  });

  it('says of an edited message that it is not read again', async () => {
    const person = await greeted();
    expect((await telegram.exchange(person, person.edit('altro'))).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Ho visto che hai modificato un messaggio/),
    ]);
  });

  it('answers a button of long ago kindly', async () => {
    const person = await greeted();
    for (const data of [
      'cancel:courses',
      'courses:hours:40',
      'erase:yes',
      'person:ans_000000000000000000000000',
      'boh',
    ])
      expect(await press(person, data), data).toEqual([expect.stringMatching(/^Questo pulsante non vale più/)]);
  });

  it('erases everything once it is confirmed, and a later message begins anew', async () => {
    const person = await greeted();
    await say(person, 'Quante ore dura il Percorso 2?');
    const [about] = await query<{ id: string }>(sql`select id from conversation order by created_at desc limit 1`);
    expect(await say(person, '/cancella')).toEqual([expect.stringMatching(/^Cancello i messaggi/)]);
    expect(await press(person, 'erase:no')).toEqual(['Non ho cancellato nulla.']);
    await say(person, '/cancella');
    expect(await press(person, 'erase:yes')).toEqual([expect.stringMatching(/^Ho cancellato i tuoi dati/)]);
    expect(await query(sql`select 1 from message where conversation_id = ${about!.id}`)).toEqual([]);
    expect(await query(sql`select 1 from vault.person_key where person_id = ${about!.id}`)).toEqual([]);
    const [farewell] = await query<{ state: string; length: number }>(
      sql`select state, length(payload)::int as length from outbox where dedupe_key like 'farewell:%' order by id desc limit 1`,
    );
    expect(farewell).toEqual({ state: 'sent', length: 0 });
    const anew = await say(person, '/aiuto');
    expect(anew[0]).toMatch(/^Ti risponde un sistema automatico/);
  });
});

describe('an answer that a model takes long over', () => {
  it('is given once, also when somebody else takes the update over meanwhile', async () => {
    const person = await greeted();
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    telegram.test.deps.adviser = async ({ library }, question) => {
      if (++asked === 1) await gate;
      return answerQuestion(library, question);
    };
    try {
      const before = telegram.api.sentTo(person.id).length;
      const update = person.say('Quante ore dura il Percorso 2?');
      await telegram.deliver(update);
      const first = telegram.work();
      while (asked === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      // Telegram gives up waiting and sends it again; a server that thinks the first one dead takes it over.
      await telegram.deliver(update);
      await query(sql`update telegram_update set lease_until = now() - interval '1 second' where state = 'waiting'`);
      await telegram.work();
      expect(telegram.api.sentTo(person.id)).toHaveLength(before + 1);
      release();
      await first;
      expect(asked).toBe(2);
      expect(telegram.api.sentTo(person.id)).toHaveLength(before + 1);
    } finally {
      delete telegram.test.deps.adviser;
    }
  });
});

describe('the language of a chat', () => {
  it('is the app’s at first, then that of what is written, then what was chosen', async () => {
    const person = somebody('fr');
    expect((await say(person, '/start'))[0]).toMatch(/^C’est un système automatique/);
    expect((await say(person, '¿Cuántas horas dura el percorso 2?'))[0]).toMatch(/texto italiano/);
    expect(await say(person, '/lingua')).toEqual(['¿En qué idioma quieres que te escriba?']);
    expect(await press(person, 'lang:uk')).toEqual([expect.stringMatching(/^Відтепер я пишу вам українською/)]);
    expect((await say(person, 'Скільки годин триває курс GOL?'))[0]).toMatch(/\p{Script=Cyrillic}/u);
    // Asked in Italian, it is answered in Italian; the chat stays Ukrainian.
    expect((await say(person, 'Quante ore dura il Percorso 3 per chi cerca lavoro?'))[0]).toMatch(/si legge/);
    expect(await say(person, '/corsi')).toEqual([expect.stringMatching(/^На яку тему/)]);
    const [about] = await query<{ lang: string }>(sql`select lang from conversation order by created_at desc limit 1`);
    expect(about!.lang).toBe('uk');
  });

  it('does not go back to Italian for two words that all languages share', async () => {
    const person = somebody('en');
    await say(person, 'How many hours does pathway 3 last?');
    expect((await say(person, '/corsi')).at(-1)).toMatch(/^On which topic/);
    expect(await say(person, 'HACCP')).toEqual(['In which province?']);
  });

  it('isolates Italian in an Arabic answer', async () => {
    const person = somebody('ar');
    const received = await say(person, 'كم ساعة يستمر المسار 3 في برنامج GOL؟');
    expect(received[0]!.startsWith('\u200f')).toBe(true);
    const answer = received.at(-1)!;
    for (const line of answer.split('\n').filter((text) => text.trim() !== ''))
      expect(line.startsWith('\u200f')).toBe(true);
    for (const quote of answer.match(/«[^»]*»/g) ?? []) expect(answer).toContain(`\u2066${quote}`);
  });
});

describe('while a feature is switched off', () => {
  const admin = (): Actor => ({ ...consultant, role: 'admin' });
  const turn = (feature: 'telegram' | 'answers', on: boolean) =>
    setSwitch(telegram.test.deps, admin(), { feature, on, reason: 'prova di sospensione' }, 'prova');

  it('“telegram”, every message gets one sentence with the office’s contact, and rights still work', async () => {
    const person = await greeted();
    await turn('telegram', false);
    try {
      for (const text of ['Quante ore dura il Percorso 2?', '/corsi', '/aiuto'])
        expect(await say(person, text)).toEqual([
          `Il servizio automatico in questo momento è sospeso. Rivolgiti a ${publicOffice.settings.contact}.`,
        ]);
      expect(await say(person, '/privacy')).toEqual([expect.stringMatching(/^Che cosa resta/)]);
      const status = (await (await telegram.test.request('GET', '/status')).json()) as {
        stopped: { feature: string }[];
      };
      expect(status.stopped.map(({ feature }) => feature)).toEqual(['telegram']);
    } finally {
      await turn('telegram', true);
    }
    expect((await say(person, 'Quante ore dura il Percorso 2?'))[0]).toContain('al massimo 150');
  });

  it('“answers”, questions get the office’s contact and the rest goes on', async () => {
    const person = await greeted();
    await turn('answers', false);
    try {
      expect(await say(person, 'Quante ore dura il Percorso 2?')).toEqual([
        expect.stringContaining(`Rivolgiti a ${publicOffice.settings.contact}`),
      ]);
      expect((await say(person, '/corsi magazzino'))[0]).toMatch(/^Ho trovato/);
      expect((await say(person, '/uffici'))[0]).toContain(publicOffice.settings.contact);
    } finally {
      await turn('answers', true);
    }
  });
});

/** Lets something happen between the citizen's message and the answer to it: at the last look before the answer is made. */
function switchesProbe(): { isOn: { before: () => Promise<unknown> } } {
  const probe = { before: async (): Promise<unknown> => undefined };
  const { db } = telegram.test.database;
  const transaction = db.transaction.bind(db);
  let count = 0;
  // The first transaction stores the message, the second keeps the answer, the third writes the reply.
  db.transaction = (async (work: never, config: never) => {
    if (++count === 2) {
      db.transaction = transaction;
      await probe.before();
    }
    return transaction(work, config);
  }) as typeof db.transaction;
  return { isOn: probe };
}
