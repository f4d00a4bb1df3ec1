import { describe, expect, it } from 'vitest';
import { groundAnswer } from '../../../agents/grounding/ground-answer.ts';
import { measuresOf } from '../../../agents/grounding/measured-figures.ts';
import type { PassageUnit } from '../../../db/schema/documents.ts';

const sentences = [
  'Il patto di servizio si firma entro 30 giorni dal colloquio con il centro per l’impiego.',
  'La rete comprende almeno tre soggetti, fra cui un operatore accreditato.',
  'Il contributo non si cumula con altri sussidi.',
  'Dal 3 marzo 2027 il servizio può durare fino a 12 mesi.',
];
const passage = {
  title: 'Linee guida della Lombardia',
  heading: 'Servizi al lavoro',
  text: sentences.join('\n'),
  units: sentences.map(
    (text, at): PassageUnit => ({ kind: 'sentence', start: at, end: at + 1, text, afterGap: at === 2 }),
  ),
};
const judge = (text: string, at: number, lang = 'it') => {
  const grounding = groundAnswer(text, sentences[at]!, passage, lang);
  return grounding.grounded ? 'stands' : grounding.reason;
};

describe('a sentence that a model rests on a quote', () => {
  it.each([
    ['Il patto di servizio si firma entro 30 giorni dal colloquio.', 0],
    ['Il patto di servizio si firma entro trenta giorni dal colloquio.', 0],
    ['Entro 30 giorni dal colloquio si firma il patto di servizio.', 0],
    ['Il patto di servizio si firma entro 30 giorni dal colloquio con il CPI.', 0],
    ['La rete comprende almeno 3 soggetti, fra cui un operatore accreditato.', 1],
    ['Il contributo non si cumula con altri sussidi.', 2],
    ['Il servizio può durare fino a 12 mesi dal 3 marzo 2027.', 3],
  ])('stands when it says the same: %s', (text, at) => expect(judge(text, at)).toBe('stands'));

  it.each([
    ['Il patto di servizio si firma entro 30 mesi dal colloquio.', 0, 'other_unit'],
    ['Il patto di servizio si firma entro 60 giorni dal colloquio.', 0, 'other_unit'],
    ['Il patto di servizio si firma 30 giorni dopo il colloquio.', 0, 'bound_changed'],
    ['La rete comprende tre soggetti, fra cui un operatore accreditato.', 1, 'bound_changed'],
    ['La rete comprende solo tre soggetti, almeno un operatore accreditato.', 1, 'bound_changed'],
    ['Il contributo si cumula con altri sussidi.', 2, 'negation_changed'],
    ['Il contributo non si cumula con altri stipendi.', 2, 'unknown_word'],
    ['Il servizio dura fino a 12 mesi dal 3 marzo 2027.', 3, 'bound_changed'],
    ['Il servizio può durare fino a 12 mesi dal 4 marzo 2027.', 3, 'unknown_figure'],
    ['Il patto di servizio si firma entro 30 giorni dal colloquio con Maria Verdi.', 0, 'unknown_name'],
    ['Firmi il patto di servizio entro 30 giorni: hai un colloquio.', 0, 'to_reader'],
    ['La persona è idonea al patto di servizio entro 30 giorni.', 0, 'verdict'],
    ['Impiego, centro, colloquio, 30 giorni: firma servizio patto entro.', 0, 'order_changed'],
    ['La rete comprende almeno 30 soggetti, fra cui un operatore accreditato.', 1, 'unknown_figure'],
  ])('falls when it does not: %s', (text, at, reason) => expect(judge(text, at)).toBe(reason));

  it('falls when its quote runs over something that was left out', () => {
    expect(
      groundAnswer('La rete comprende almeno tre soggetti.', `${sentences[1]} ${sentences[2]}`, passage, 'it'),
    ).toMatchObject({
      grounded: false,
      reason: 'quote_not_verbatim',
    });
  });

  it.each([
    ['en', 'The service agreement is signed within 30 days of the interview with the employment centre.', 0, 'stands'],
    ['en', 'The network comprises at least three subjects, one of them an accredited operator.', 1, 'stands'],
    ['en', 'From 3 March 2027 the service can last up to 12 months.', 3, 'stands'],
    ['es', 'El pacto de servicio se firma en los 30 días siguientes al coloquio con el centro de empleo.', 0, 'stands'],
    ['fr', 'La contribution ne se cumule pas avec d’autres subsides.', 2, 'stands'],
    ['ro', 'Contribuția nu se cumulează cu alte subsidii.', 2, 'stands'],
    ['en', 'The service agreement is signed within 30 months of the interview.', 0, 'other_unit'],
    ['en', 'From 3 April 2027 the service can last up to 12 months.', 3, 'unknown_figure'],
    ['en', 'The network comprises at least five subjects, one of them an accredited operator.', 1, 'unknown_figure'],
    ['fr', 'La contribution se cumule avec d’autres subsides.', 2, 'negation_changed'],
    ['en', 'You can sign the service agreement within 30 days.', 0, 'to_reader'],
    ['en', 'The service agreement is signed within 30 days, says John Brown.', 0, 'unknown_name'],
    ['en', 'Everybody gets money and a house from the mayor.', 0, 'unknown_word'],
    ['en', 'The service agreement is signed by disabled people within 30 days of the interview.', 0, 'unknown_subject'],
    ['es', 'El patto se firma: tienes derecho en 30 días.', 0, 'to_reader'],
    ['uk', 'Договір про послуги підписують протягом 40 днів.', 0, 'other_unit'],
    ['ar', 'يتم التوقيع خلال 40 يوما.', 0, 'other_unit'],
  ])('is looked at in other languages too (%s): %s', (lang, text, at, result) =>
    expect(judge(text, at, lang)).toBe(result),
  );
});

describe('figures with their unit', () => {
  it('are read in words and in digits, with one short word between', () => {
    expect(
      [...measuresOf('entro 30 (trenta) giorni, 80% delle ore, 600 euro, € 20, trenta giorni, 12 mesi')].toSorted(),
    ).toEqual(['12 months', '20 euro', '30 days', '600 euro', '80 percent'].toSorted());
  });
});
