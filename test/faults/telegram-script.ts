import type { Person, Update } from '../support/bot-api-server.ts';

/** One act of a person and what the one message it leads to must say. The text tells in which order acts were handled. */
export type Step = { act: (person: Person) => Update; says: RegExp };

const say = (text: string, says: RegExp): Step => ({ act: (person) => person.say(text), says });
const press = (data: string, says: RegExp): Step => ({ act: (person) => person.press(data), says });

/**
 * Twenty acts of which each but the first depends on those before: handled in another order, other sentences come. `mark`
 * is the person's own, so that nothing of one chat can pass for another's.
 */
export function makeScript(mark: string): Step[] {
  return [
    say('/start', /^Ti risponde un sistema automatico .*oppure guarda i comandi/s),
    say('/aiuto', /^Scrivi una domanda con parole tue/),
    say('/corsi', /^Su quale argomento/),
    say('magazzino', /^In quale provincia/),
    press('courses:province:BG', /^Quante ore al massimo/),
    say('40', /^Ho trovato \d corsi:.*magazzino/s),
    say('/appuntamento', /^Chiedo un appuntamento/),
    say(`tema ${mark}`, /^In quale comune/),
    say('Bergamo', /^In quali giorni/),
    say('di mattina', new RegExp(`argomento: tema ${mark}\n• luogo: Bergamo\n• quando: di mattina$`)),
    press('cancel:appointment', /^Richiesta annullata/),
    say('Quante ore dura il Percorso 2?', /al massimo 150/),
    say('/fonti', /^Fonti dell’ultima risposta/),
    say('/lingua', /^In quale lingua/),
    press('lang:en', /^From now on I write to you in English/),
    say('/privacy', /^What is kept of this conversation/),
    press('lang:it', /^Da adesso ti scrivo in italiano/),
    {
      act: (person) => person.send({ photo: [{ file_id: 'x' }], caption: 'la mia carta' }),
      says: /^Qui leggo solo testo/,
    },
    say('/operatore', /^Ho passato la tua domanda a una persona/),
    say('/cancella', /^Cancello i messaggi/),
  ];
}
