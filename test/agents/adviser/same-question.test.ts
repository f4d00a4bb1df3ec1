import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameQuestion } from '../../../agents/adviser/same-question.ts';
import { groupQuestions } from '../../../server/approved-answers/list-unanswered.ts';

const form = 'Il bonus trasporti vale per i corsi GOL?';

describe('the same question', () => {
  it.each([
    ['il bonus trasporti vale per i corsi gol'],
    ['Buongiorno, vorrei sapere: il bonus trasporti vale per il corso GOL? Grazie'],
    ['Per i corsi GOL il bonus trasporti vale?'],
  ])('is recognised with politeness, in another number, with a part moved to the front: %s', (asked) => {
    expect(isSameQuestion(asked, form, 'it')).toBe(true);
  });

  it.each([
    // The same to a person, but verb and subject are turned round: left to another form of the question.
    ['Per i corsi GOL vale il bonus trasporti?', form],
    ['Il bonus trasporti non vale per i corsi GOL?', form],
    ['Il bonus trasporti vale per i corsi GOL online?', form],
    ['Il bonus vale per i corsi GOL?', form],
    ['Il bonus trasporti vale senza corsi GOL?', form],
    ['Quando vale il bonus trasporti per i corsi GOL?', form],
    ['Quanto vale il bonus trasporti per i corsi GOL?', form],
    ['Il bonus affitto vale per i corsi GOL?', form],
    ['Il bonus trasporti vale per i tirocini GOL?', form],
    ['Posso passare dal percorso 1 al percorso 2?', 'Posso passare dal percorso 2 al percorso 1?'],
    ['Posso cambiare percorso?', 'Devo cambiare percorso?'],
    ['Quante ore dura il percorso 2?', 'Quante ore dura il percorso 3?'],
    ['Dove si fa la DID?', 'Come si fa la DID?'],
    ['Chi paga il lavoratore?', 'Chi paga il lavoro?'],
    ['L’azienda paga il corso?', 'Il corso paga l’azienda?'],
    ['Il corso è prima del patto?', 'Il corso è dopo il patto?'],
    ['Il corso è gratuito?', 'Il corso è obbligatorio?'],
    ['Corso di inglese a Bergamo', 'Corso di inglese a Brescia'],
    ['GOL', 'GOL'],
    ['', ''],
  ])('is not seen in «%s» for «%s»', (asked, other) => {
    expect(isSameQuestion(asked, other, 'it')).toBe(false);
    expect(isSameQuestion(other, asked, 'it')).toBe(false);
  });

  it('in another language needs the same words in the same order', () => {
    expect(isSameQuestion('is the course free', 'Is the course free?', 'en')).toBe(true);
    expect(isSameQuestion('Is the course not free?', 'Is the course free?', 'en')).toBe(false);
    expect(isSameQuestion('Can a worker pay the company?', 'Can the company pay a worker?', 'en')).toBe(false);
    expect(isSameQuestion('هل الدورة مجانية؟', 'هل الدورة مجانية', 'ar')).toBe(true);
  });

  it('never is once a word with meaning is added or taken away', () => {
    const words = ['bonus', 'trasporti', 'corso', 'tirocinio', 'patto', 'ore', 'non', 'senza', 'dopo', 'gratis', '150'];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...words), { minLength: 2, maxLength: 6 }),
        fc.constantFrom(...words),
        (asked, more) => {
          fc.pre(!asked.includes(more));
          const text = asked.join(' ');
          for (let at = 0; at <= asked.length; at++) {
            const longer = [...asked.slice(0, at), more, ...asked.slice(at)].join(' ');
            if (isSameQuestion(longer, text, 'it') || isSameQuestion(text, longer, 'it')) return false;
          }
          return isSameQuestion(text, text, 'it');
        },
      ),
    );
  });
});

describe('frequent questions', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 9, minute));

  it('are grouped where their words are mostly the same, counted, and shown only from two on', () => {
    const groups = groupQuestions([
      { question: 'Il bonus trasporti vale per i corsi?', lang: 'it', askedAt: at(1) },
      { question: 'Vale il bonus trasporti per i corsi GOL?', lang: 'it', askedAt: at(2) },
      { question: 'C’è la mensa?', lang: 'it', askedAt: at(3) },
      { question: 'Is there a bonus?', lang: 'en', askedAt: at(4) },
      { question: 'Bonus trasporti per i corsi: vale?', lang: 'it', askedAt: at(5) },
    ]);
    expect(groups).toEqual([
      {
        question: 'Il bonus trasporti vale per i corsi?',
        forms: [
          'Il bonus trasporti vale per i corsi?',
          'Vale il bonus trasporti per i corsi GOL?',
          'Bonus trasporti per i corsi: vale?',
        ],
        lang: 'it',
        count: 3,
        lastAsked: at(5),
      },
    ]);
  });
});
