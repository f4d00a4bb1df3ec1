import { describe, expect, it } from 'vitest';
import { listFactSheets } from '../../../knowledge/sources/fact-sheets.ts';
import { even, SOURCES_ABSENT, sourceText } from './source-texts.ts';

const byId = (asOf: string) => new Map(listFactSheets(asOf).map((sheet) => [sheet.id, sheet]));

describe('the fact sheets', () => {
  it('quote their sources word for word', ({ skip }) => {
    if (SOURCES_ABSENT) skip(SOURCES_ABSENT);
    const wrong = listFactSheets('2026-11-23').flatMap(({ id, citations }) =>
      citations
        .filter(({ source, quote }) => !sourceText(source).includes(even(quote)))
        .map(({ quote }) => `${id}: ${quote}`),
    );
    expect(wrong).toEqual([]);
  });

  it('do not copy the sources beyond the quotes: no ten words in a row', ({ skip }) => {
    if (SOURCES_ABSENT) skip(SOURCES_ABSENT);
    const words = (text: string) =>
      even(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const { id, text, citations } of listFactSheets('2026-11-23')) {
      for (const source of new Set(citations.map((citation) => citation.source))) {
        const original = ` ${words(sourceText(source)).join(' ')} `;
        const own = words(text);
        const copied = own
          .map((_, index) => own.slice(index, index + 10))
          .filter((run) => run.length === 10 && original.includes(` ${run.join(' ')} `));
        expect(copied, id).toEqual([]);
      }
    }
  });

  it('are at least 25, each with an own id, two to five sentences, a passage and a topic', () => {
    const sheets = listFactSheets('2026-11-23');
    expect(sheets.length).toBeGreaterThanOrEqual(25);
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
    for (const { id, text, citations, topics } of sheets) {
      const sentences = text.split(/[.?!](?:\s|$)/).filter((part) => part.trim() !== '').length;
      expect(sentences, id).toBeGreaterThanOrEqual(2);
      expect(sentences, id).toBeLessThanOrEqual(5);
      expect(citations.length, id).toBeGreaterThan(0);
      expect(topics.length, id).toBeGreaterThan(0);
    }
  });

  it('say of the 2025 model that it is a proposal, in their text and in their status', () => {
    const proposals = listFactSheets('2026-11-23').filter(({ topics }) => topics.includes('proposals'));
    expect(proposals.length).toBeGreaterThan(5);
    for (const sheet of proposals) {
      expect(sheet.text).toMatch(/propost|propone/);
      expect(sheet.status).toBe('proposed');
      expect(sheet.citations.every(({ status }) => status === 'proposed')).toBe(true);
    }
  });

  it('know nothing of the proposal before 2 July 2025 nor of GOL before its decree', () => {
    expect(byId('2025-07-01').has('sheet_2025_model')).toBe(false);
    expect(byId('2025-07-02').has('sheet_2025_model')).toBe(true);
    expect(byId('2021-11-04').has('sheet_gol')).toBe(false);
    expect(byId('2021-11-05').has('sheet_gol')).toBe(true);
  });

  it('tell the Reddito di Cittadinanza as alive in March 2020 and as ended from 2024', () => {
    expect(byId('2020-03-01').get('sheet_rdc_convocation')!.status).toBe('in_force');
    expect(byId('2020-03-01').has('sheet_rdc_ended')).toBe(false);
    expect(byId('2023-12-31').get('sheet_rdc_convocation')!.status).toBe('in_force');
    expect(byId('2024-01-01').get('sheet_rdc_convocation')!.status).toBe('expired');
    expect(byId('2024-01-01').get('sheet_rdc_ended')!.status).toBe('in_force');
  });

  it('end the navigators with the convention, on 31 December 2022', () => {
    expect(byId('2022-12-31').get('sheet_navigators')!.status).toBe('in_force');
    expect(byId('2023-01-01').get('sheet_navigators')!.status).toBe('expired');
  });

  it('do not claim that GOL is open after the last text that shows it', () => {
    expect(byId('2026-02-03').get('sheet_gol')!.status).toBe('in_force');
    expect(byId('2026-02-04').get('sheet_gol')!.status).toBe('unknown');
  });
});
