import { expect, it } from 'vitest';
import { speaksOfNow } from '../../../agents/adviser/ended-measures.ts';
import { shapeOf } from '../../../agents/adviser/message-shape.ts';
import { fold } from '../../../knowledge/text/italian.ts';

const now = (text: string) => speaksOfNow(fold(text), shapeOf(text));

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
