import { describe, expect, it } from 'vitest';
import { italian, setDirection } from '../../bot/right-to-left.ts';

const isolate = '\u2066';
const pop = '\u2069';
const mark = '\u200f';

describe('Arabic text with Italian in it', () => {
  it('isolates an Italian quote with its marks and numbers', () => {
    expect(setDirection('في بطاقة البرنامج: «dura 150 ore.» [1]', 'ar')).toBe(
      `${mark}في بطاقة البرنامج: ${isolate}«dura 150 ore.»${pop} [1]`,
    );
  });

  it('runs every line from the right, also one that begins with a quote', () => {
    for (const line of setDirection('السطر الأول\n«al massimo 150»\nCPI', 'ar').split('\n'))
      expect(line.startsWith(mark)).toBe(true);
  });

  it('keeps commands and addresses whole', () => {
    expect(setDirection('الخصوصية: https://colma.test/privacy#chat', 'ar')).toContain(
      `${isolate}https://colma.test/privacy#chat${pop}`,
    );
    expect(setDirection('اسأل شخصًا: /operatore', 'ar')).toContain(`${isolate}/operatore${pop}`);
  });

  it('closes every isolate it opens, and opens none inside another', () => {
    const text = setDirection('أ «uno “due” tre» (CPI, Centro per l’Impiego) ب \u2068x\u2069 «quattro»', 'ar');
    let depth = 0;
    for (const char of text) {
      if (char === isolate || char === '\u2068') depth += 1;
      if (char === pop) depth -= 1;
      expect(depth === 0 || depth === 1).toBe(true);
    }
    expect(depth).toBe(0);
  });

  it('changes no other language', () => {
    expect(setDirection('«dura 150 ore» CPI', 'uk')).toBe('«dura 150 ore» CPI');
    expect(italian('Titolo', 'ro')).toBe('Titolo');
  });
});
