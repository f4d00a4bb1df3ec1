import { describe, expect, it } from 'vitest';
import { redactionMark, redactPersonalData } from '../../../agents/adviser/personal/personal-data.ts';
import type { PersonalDataKind } from '../../../agents/adviser/personal/span.ts';

/** What each message must not keep, worked out by hand. */
const told: [PersonalDataKind, string, string][] = [
  ['fiscal_code', 'il mio codice fiscale è RSSMRA85T10A562S', 'RSSMRA85T10A562S'],
  ['fiscal_code', 'cf rss mra 85t10 a562s', 'a562s'],
  // With letters for digits (omocodia).
  ['fiscal_code', 'codice RSSMRA85T10A56NS grazie', 'RSSMRA85T10A56NS'],
  ['iban', 'pagatemi su IT60X0542811101000000123456', '0542811101'],
  ['iban', 'IBAN RO49 AAAA 1B31 0075 9384 0000', '1B31'],
  ['phone', 'chiamatemi al 347 1234567', '1234567'],
  ['phone', 'numarul meu este +40 721 234 567', '721'],
  ['phone', 'мій номер +380 67 123 45 67', '67 123'],
  ['phone', 'ufficio 0351234567', '0351234567'],
  ['email', 'scrivetemi a fatima.haddad@posta.example.it', 'fatima'],
  ['address', 'abito in via Garibaldi 15', 'Garibaldi'],
  ['address', 'sto in Via dei Mille 3, Bergamo', 'Mille'],
  ['health', 'ho il diabete', 'diabete'],
  ['health', 'estoy embarazada', 'embarazada'],
  ['family', 'ho due figli a carico, posso fare un corso?', 'due figli'],
  ['family', 'sono divorziata e cerco lavoro', 'divorziata'],
  ['family', 'mio padre è morto', 'morto'],
  ['family', 'I have three children and no job', 'three children'],
  ['family', 'tengo dos hijos', 'dos hijos'],
  ['family', 'j’ai trois enfants', 'trois enfants'],
  ['family', 'am doi copii', 'doi copii'],
  ['family', 'у мене двоє дітей', 'двоє'],
  ['family', 'لدي ثلاثة أطفال', 'أطفال'],
];

/** Questions that name nothing of a person and must stay whole. */
const general = [
  'Quante ore dura il Percorso 2?',
  'Mia moglie ha diritto al percorso 4?',
  'Il corso HACCP dura 12 ore?',
  'Cerco un corso Saldatura 40 ore a Bergamo',
  'Che cosa prevede la D.g.r. n. 6427 del 23/05/2022?',
  'Un obiettivo di 3.000.000 di beneficiari entro il 2025',
  'Via telefono si può prenotare?',
  'In che anno è nato il programma GOL?',
  'Le madri con figli hanno una priorità?',
  'How many hours does pathway 3 last?',
];

describe('personal data in a message', () => {
  it.each(told)('%s is taken out of «%s»', (kind, text, secret) => {
    const redacted = redactPersonalData(text);
    expect(redacted.kinds).toContain(kind);
    expect(redacted.text).not.toContain(secret);
    expect(redacted.text).toContain(redactionMark);
  });

  it.each(general)('leaves «%s» as it is', (text) => {
    expect(redactPersonalData(text)).toMatchObject({ text, kinds: [] });
  });

  it('keeps what is only told in one’s own words for the search and out of what is stored', () => {
    const text = 'dopo il divorzio il giudice ha dato la casa a lei e dormo in macchina, come si firma il patto?';
    const { text: stored, readable, kinds } = redactPersonalData(text);
    expect(kinds).toEqual(['sensitive']);
    expect(stored).not.toMatch(/giudice/);
    expect(stored).toContain('patto');
    expect(readable).toBe(text);
  });

  it('takes the same time for a long message made to be slow', () => {
    for (const text of [
      'via '.repeat(1_000),
      'RSSMRA'.repeat(700),
      '+39 '.repeat(1_000),
      'Via Aaa '.repeat(500),
      '0'.repeat(4_000),
      '1.1.'.repeat(1_000),
      'mio padre Aa Bb '.repeat(250),
      'a.b@'.repeat(1_000),
    ]) {
      const startMs = performance.now();
      redactPersonalData(text);
      expect(performance.now() - startMs).toBeLessThan(500);
    }
  });
});
