import { expect, it } from 'vitest';
import { speaksOfNow } from '../../../agents/adviser/ended-measures.ts';
import { shapeOf } from '../../../agents/adviser/message-shape.ts';
import { fold } from '../../../knowledge/text/italian.ts';

const now = (text: string, more = {}) => speaksOfNow(fold(text), shapeOf(text), more);

it('a measure is meant to be used where somebody speaks of it for themselves or of today', () => {
  for (const text of [
    'Devo ancora portare i moduli al mio tutor?',
    'Il programma vale oggi?',
    'posso chiedere il contributo?',
    'can I still apply for it?',
  ])
    expect(now(text), text).toBe(true);
});

it('it is not where somebody asks how it was, or of nobody in particular', () => {
  for (const text of [
    'Quanto prendevano i tutor?',
    'quando avevo il sussidio mi chiamavano?',
    'Chi firmava gli accordi?',
  ])
    expect(now(text), text).toBe(false);
});

it('whoever deals with a measure by its name means to use it, in any language', () => {
  expect(now('In quale sportello si presentano le domande di sussidio?', { named: true })).toBe(true);
  expect(now('In quale sportello si presentano le domande di sussidio?')).toBe(false);
  expect(now('Unde depun cererea pentru ajutor?', { named: true, lang: 'ro' })).toBe(true);
});

it('a year or the past tells that it is asked as history', () => {
  expect(now('Nel 2019 a chi spettava il sussidio?', { named: true })).toBe(false);
  expect(now('Quanti tutor spettavano a Como?', { named: true })).toBe(false);
  expect(now('In 2019, how many tutors for Como?', { named: true, lang: 'en' })).toBe(false);
});
