import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { redactPersonalData } from '../../../agents/adviser/personal/personal-data.ts';
import { evaluatePersonal } from '../../eval/personal.ts';

/** Written before the detectors. `gone` must vanish, `kept` is the question that must stay; "counted" was not worked on. */
type Message = {
  id: string;
  half: 'seen' | 'counted';
  personal: boolean;
  text: string;
  gone?: string[];
  kept?: string;
};
const messages: Message[] = readFileSync(new URL('volunteered-data.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const worked = messages.filter(({ half }) => half === 'seen');
const counted = messages.filter(({ half }) => half === 'counted');
const holds = ({ text, gone = [], kept = '' }: Message) => {
  const redacted = redactPersonalData(text);
  return (
    redacted.kinds.length > 0 && redacted.text.includes(kept) && !gone.some((part) => redacted.text.includes(part))
  );
};

describe('data that people volunteer', () => {
  it.each(worked.filter(({ personal }) => personal))('goes and leaves the question: $text', (message) => {
    expect(holds(message), redactPersonalData(message.text).text).toBe(true);
  });

  const ordinary = messages.filter(({ personal }) => !personal);

  it.each(ordinary)('is not seen in an ordinary question: $text', ({ text }) => {
    expect(redactPersonalData(text).readable).toBe(text.normalize('NFC'));
  });

  it('is taken for something sensitive in at most one ordinary question of a hundred', () => {
    const wrong = ordinary.filter(({ text }) => redactPersonalData(text).kinds.length > 0);
    expect(wrong.length / ordinary.length, wrong.map(({ text }) => text).join(' / ')).toBeLessThanOrEqual(0.01);
  });

  it('goes from at least 19 in 20 of the messages nobody worked on', () => {
    const told = counted.filter(({ personal }) => personal);
    expect(told.filter(holds).length / told.length).toBeGreaterThanOrEqual(0.95);
  });

  it('is seen in three of four messages by a writer nothing was learnt from, and in one ordinary one of twenty', () => {
    const { all } = evaluatePersonal();
    expect(all.caught / all.told).toBeGreaterThanOrEqual(0.75);
    expect(all.wrong / all.ordinary).toBeLessThanOrEqual(0.05);
  });
});
