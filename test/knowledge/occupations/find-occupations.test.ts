import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOccupations } from '../../../knowledge/occupations/find-occupations.ts';
import { buildOccupationIndex } from '../../../knowledge/occupations/occupation-index.ts';
import { readStarterSectors } from '../../../knowledge/starter/load-starter.ts';
import { loadRepertory, sharedFolder } from '../../eval/cv-set.ts';
import { loadOccupationsCsv, loadTitleCases, sharedOccupations } from '../../eval/occupations-set.ts';
import { occupation, smallMarket } from './title-occupations.ts';

const index = buildOccupationIndex(smallMarket);
const first = (query: string, prefix = false) => findOccupations(index, query, { prefix })[0]?.label;

describe('a job title finds its occupation', () => {
  test.each([
    ['magazziniere', 'magazziniera'],
    ['direttore di produzione', 'direttrice di produzione'],
    ['saldatore', 'saldatrice'],
    ['maestro elementare', 'maestra elementare'],
    ['operatore ecologico', 'operatrice ecologica'],
  ])('the feminine finds the same occupation as the masculine: %s, %s', (masculine, feminine) => {
    const found = findOccupations(index, feminine).map(({ uri, score }) => [uri, score]);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(findOccupations(index, masculine).map(({ uri, score }) => [uri, score]));
  });

  test.each([
    ['magazzinieri', 'magazziniere/magazziniera'],
    ['saldatrici', 'saldatore/saldatrice'],
    ['Elettricisti', 'elettricista'],
    ['NETTURBINI', 'operatore ecologico/operatrice ecologica'],
    ['maestre elementari', 'docente di scuola primaria'],
  ])('the plural and capitals change nothing: %s', (query, label) => {
    expect(first(query)).toBe(label);
  });

  test.each([
    ['addetto/a al magazzino', 'magazziniere/magazziniera'],
    ['saldatore/trice', 'saldatore/saldatrice'],
    ['commesso/a di negozio', 'commesso di negozio/commessa di negozio'],
    ['saldatore (m/f)', 'saldatore/saldatrice'],
    ["addetto all'acquisti", 'responsabile degli acquisti'],
  ])('slashes, brackets and apostrophes of adverts are read through: %s', (query, label) => {
    expect(first(query)).toBe(label);
  });

  test.each([
    ['add. magazzino', 'magazziniere/magazziniera'],
    ['resp. acquisti', 'responsabile degli acquisti'],
    ['imp. amm.va', 'impiegato amministrativo/impiegata amministrativa'],
    ['impiegata amm.vo', 'impiegato amministrativo/impiegata amministrativa'],
    ['OSS', 'operatore socio-sanitario/operatrice socio-sanitaria'],
    ['O.S.S.', 'operatore socio-sanitario/operatrice socio-sanitaria'],
    ['dir. produzione', 'direttore di produzione/direttrice di produzione'],
  ])('abbreviations are written out: %s', (query, label) => {
    expect(first(query)).toBe(label);
  });

  test.each([
    ['elettricsta', 'elettricista'],
    ['magaziniere', 'magazziniere/magazziniera'],
    ['saldattore', 'saldatore/saldatrice'],
    ['neturbino', 'operatore ecologico/operatrice ecologica'],
    ['responsabile aquisti', 'responsabile degli acquisti'],
  ])('a misspelt title still finds it: %s', (query, label) => {
    expect(first(query)).toBe(label);
  });

  test.each([
    ['store manager', 'responsabile di negozio'],
    ['warehouse manager', 'responsabile di magazzino'],
    ['barman', 'barista'],
    ['electrician', 'elettricista'],
  ])('English words of adverts are understood: %s', (query, label) => {
    expect(first(query)).toBe(label);
  });

  test.each([
    ['professori di scuola primaria', 'docente di scuola primaria'],
    ['Imprenditori e amministratori di grandi aziende del legno', 'amministratore delegato/amministratrice delegata'],
    ['Ricercatori e tecnici laureati nelle scienze agrarie', 'ricercatore universitario/ricercatrice universitaria'],
    ['Saldatori e professioni assimilate', 'saldatore/saldatrice'],
  ])('the phrasing of official lists is understood: %s', (query, label) => {
    expect(first(query)).toBe(label);
  });

  test('a title no occupation has falls back to the ISCO group', () => {
    expect(findOccupations(index, 'carpentiere navale')[0]).toMatchObject({
      kind: 'group',
      label: 'Carpentieri navali',
    });
  });

  test('an occupation comes before the ISCO group of the same name', () => {
    expect(
      findOccupations(index, 'elettricista')
        .map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(['occupation', 'group']);
  });

  test('the preferred label of one occupation comes before the same words as an alternative of another', () => {
    const both = buildOccupationIndex([
      occupation('geochimico', { altLabels: ['geologo'] }),
      occupation('geologo/geologa', { altLabels: ['vulcanologo'] }),
    ]);
    expect(findOccupations(both, 'geologi').map(({ label }) => label)).toEqual(['geologo/geologa', 'geochimico']);
  });

  test('an ISCO code finds its group and what lies in it', () => {
    expect(findOccupations(index, '7212').map(({ label }) => label)).toEqual([
      'Saldatori e tagliatori a fiamma',
      'saldatore/saldatrice',
    ]);
  });
});

describe('what is returned', () => {
  test('the matched form is the one in the gender typed', () => {
    expect(findOccupations(index, 'saldatrice')[0]?.matched).toBe('saldatrice');
    expect(findOccupations(index, 'saldatore')[0]?.matched).toBe('saldatore');
    expect(findOccupations(index, 'netturbina')[0]?.matched).toBe('netturbina');
  });

  test('the score is 1 for a form of the occupation and less for anything else', () => {
    expect(findOccupations(index, 'Addetta al magazzino')[0]?.score).toBe(1);
    expect(findOccupations(index, 'addetta al magazzino e alle vendite')[0]?.score).toBeLessThan(1);
    expect(findOccupations(index, 'saldatore subacqueo')[0]?.score).toBeLessThan(1);
  });

  test('only the kinds asked for are returned', () => {
    expect(findOccupations(index, 'saldatori', { kinds: ['group'] }).map(({ label }) => label)).toEqual([
      'Saldatori e tagliatori a fiamma',
    ]);
    expect(
      findOccupations(index, 'saldatori', { kinds: ['occupation'] }).every(({ kind }) => kind === 'occupation'),
    ).toBe(true);
  });

  test('no more than the limit is returned, and a senseless limit does no harm', () => {
    expect(findOccupations(index, 'responsabile', { limit: 2 })).toHaveLength(2);
    for (const limit of [0, -3, Number.NaN, 0.4]) {
      expect(findOccupations(index, 'responsabile', { limit }).length).toBeGreaterThan(0);
    }
    expect(findOccupations(index, 'responsabile', { limit: 1e9 }).length).toBeLessThanOrEqual(100);
  });
});

describe('a title still being typed', () => {
  test.each([
    ['sald', 'saldatore/saldatrice'],
    ['magazz', 'magazziniere/magazziniera'],
    ['responsabile di neg', 'responsabile di negozio'],
    ['operatore soc', 'operatore socio-sanitario/operatrice socio-sanitaria'],
    ['maestra el', 'docente di scuola primaria'],
  ])('is found from its beginning: %s', (query, label) => {
    expect(first(query, true)).toBe(label);
  });

  test('is not guessed when the title is said to be whole', () => {
    expect(findOccupations(index, 'sal')).toEqual([]);
    expect(findOccupations(index, 'sal', { prefix: true })[0]?.label).toBe('saldatore/saldatrice');
  });
});

describe('several taxonomies side by side', () => {
  const esco = occupation('panettiere/panettiera', { scheme: 'esco' });
  const demo = occupation('Panettiere/Panettiera', { scheme: 'demo' });

  test.each([[[esco, demo]], [[demo, esco]]])('equal titles are settled by having skills attached', (both) => {
    const withSkills = (id: string) => buildOccupationIndex(both, { hasSkills: new Set([id]) });
    expect(findOccupations(withSkills(demo.id), 'panettiera')[0]?.uri).toBe(demo.uri);
    expect(findOccupations(withSkills(esco.id), 'panettiera')[0]?.uri).toBe(esco.uri);
  });

  test('those without skills can be left out', () => {
    const both = buildOccupationIndex([esco, demo], { hasSkills: new Set([demo.id]) });
    expect(findOccupations(both, 'panettiere', { withSkills: true }).map(({ uri }) => uri)).toEqual([demo.uri]);
  });

  test('a better title is not hidden by one with skills attached', () => {
    const other = occupation('pasticcere/pasticcera', { scheme: 'demo' });
    const both = buildOccupationIndex([other, esco], { hasSkills: new Set([other.id]) });
    expect(findOccupations(both, 'panettiere')[0]?.uri).toBe(esco.uri);
  });

  test('every demonstration occupation is found first by its label and by each alternative label of its own', async () => {
    const starter = (await readStarterSectors()).flatMap((sector) => sector.occupations);
    const demoIndex = buildOccupationIndex(
      starter.map(({ key, label, altLabels, isco, description }) =>
        occupation(label, { id: key, uri: key, altLabels, isco, description, scheme: 'demo' }),
      ),
    );
    expect(starter.length).toBeGreaterThan(10);
    for (const { key, label, altLabels } of starter) {
      for (const title of [label, ...altLabels]) {
        const found = findOccupations(demoIndex, title).filter(({ score }) => score === 1);
        expect(
          found.map(({ uri }) => uri),
          title,
        ).toContain(key);
      }
    }
  });

  const shared = sharedFolder();
  test.runIf(shared !== null)(
    'every profile of the regional repertory is found by its label (needs the shared data)',
    () => {
      const { occupations } = loadRepertory(shared!);
      const profiles = buildOccupationIndex(occupations);
      for (const { label } of occupations) {
        const exact = findOccupations(profiles, label).filter(({ score }) => score === 1);
        expect(
          exact.map((match) => match.label),
          label,
        ).toContain(label);
      }
    },
  );

  const set = sharedOccupations();
  test.runIf(set !== null)('official titles are ranked above the floor set for release (needs the shared data)', () => {
    const official = buildOccupationIndex(loadOccupationsCsv(set!.taxonomy));
    const cases = loadTitleCases(set!.cases);
    const ranks = cases.map(({ query, uri }) => {
      const place = findOccupations(official, query, { limit: 100 }).findIndex((match) => match.uri === uri);
      return place < 0 ? 0 : 1 / (place + 1);
    });
    expect(ranks.reduce((sum, rank) => sum + rank, 0) / cases.length).toBeGreaterThanOrEqual(0.62);
  });
});

describe('any query is safe', () => {
  const titles = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom('addetto', 'alla', 'saldatrice', 'e', '/a', '(m/f)', 'resp.', 'scuola', '???', 'xyz'), {
        maxLength: 60,
      })
      .map((words) => words.join(' ')),
  );

  test.each(['', ' ', '.', 'x', '/', '//', '()', '\u0000', '💼', "'", '999', '𝔖', '\ud800'])(
    'an empty, one-letter or senseless query finds nothing rather than failing: %j',
    (query) => {
      expect(findOccupations(index, query)).toEqual([]);
      expect(() => findOccupations(index, query, { prefix: true })).not.toThrow();
    },
  );

  test('a very long query is read up to a bound', () => {
    const long = `saldatore ${'addetto alle attività di '.repeat(100_000)}`;
    expect(findOccupations(index, long).length).toBeGreaterThan(0);
    expect(findOccupations(index, long)).toEqual(findOccupations(index, long.slice(0, 400)));
    expect(() => findOccupations(index, `${'('.repeat(50_000)}${'a/'.repeat(50_000)}`)).not.toThrow();
  });

  test('words that name properties of objects are only words', () => {
    for (const query of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(() => findOccupations(index, query, { prefix: true })).not.toThrow();
    }
  });

  test('each concept comes once, scores lie between 0 and 1 and never rise, and the same query gives the same answer', () => {
    fc.assert(
      fc.property(titles, fc.boolean(), (query, prefix) => {
        const found = findOccupations(index, query, { prefix, limit: 100 });
        expect(new Set(found.map(({ occupationId }) => occupationId)).size).toBe(found.length);
        found.forEach(({ score, matched }, at) => {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(matched).not.toBe('');
          if (at > 0) expect(score).toBeLessThanOrEqual(found[at - 1]!.score);
        });
        expect(findOccupations(index, query, { prefix, limit: 100 })).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the taxonomy does not change the answer', () => {
    const turned = buildOccupationIndex([...smallMarket].reverse());
    for (const query of ['responsabile', 'operatore', 'scuola', 'negozio', 'addetto al magazzino', 'artigiani']) {
      const uris = (of: typeof index) => findOccupations(of, query, { limit: 100 }).map(({ uri }) => uri);
      expect(uris(turned)).toEqual(uris(index));
    }
  });

  test('a shorter list is the beginning of a longer one', () => {
    for (const query of ['responsabile', 'operatore', 'scuola', 'm', 'addetto']) {
      const all = findOccupations(index, query, { prefix: true, limit: 100 });
      for (const limit of [1, 2, 5]) {
        expect(findOccupations(index, query, { prefix: true, limit })).toEqual(all.slice(0, limit));
      }
    }
  });

  test('an empty taxonomy and blank labels find nothing', () => {
    expect(findOccupations(buildOccupationIndex([]), 'saldatore')).toEqual([]);
    expect(findOccupations(buildOccupationIndex([occupation(''), occupation('di e')]), 'saldatore')).toEqual([]);
  });
});
