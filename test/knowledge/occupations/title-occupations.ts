import type { Occupation } from '../../../knowledge/skills/taxonomy.ts';

/** An occupation for tests: what is not given is empty; the id comes from the scheme and the label. */
export function occupation(label: string, more: Partial<Occupation> = {}): Occupation {
  const scheme = more.scheme ?? 'esco';
  const key = `${scheme}-${more.kind ?? 'occupation'}-${label}-${more.isco ?? ''}`;
  return {
    id: `occ_${key}`,
    uri: `urn:test:${key}`,
    label,
    altLabels: [],
    description: '',
    isco: null,
    kind: 'occupation',
    lang: 'it',
    scheme,
    ...more,
  };
}

/** A small labour market written for the tests, in the manner of the official labels. */
export const smallMarket: Occupation[] = [
  occupation('magazziniere/magazziniera', {
    altLabels: ['addetto al magazzino', 'addetta al magazzino'],
    isco: '4321',
  }),
  occupation('responsabile di magazzino', { isco: '1324' }),
  occupation('responsabile degli acquisti', { altLabels: ['direttore degli acquisti'], isco: '1324' }),
  occupation('impiegato amministrativo/impiegata amministrativa', { isco: '4110' }),
  occupation('operatore socio-sanitario/operatrice socio-sanitaria', { isco: '5321' }),
  occupation('saldatore/saldatrice', { isco: '7212' }),
  occupation('ingegnere di saldatura', { isco: '2144' }),
  occupation('elettricista', { altLabels: ['elettricista civile'], isco: '7411' }),
  occupation('direttore di produzione/direttrice di produzione', { isco: '1321' }),
  occupation('operatore ecologico/operatrice ecologica', { altLabels: ['netturbino', 'netturbina'], isco: '9611' }),
  occupation('docente di scuola primaria', { altLabels: ['maestro elementare', 'maestra elementare'], isco: '2341' }),
  occupation('docente di musica nella scuola secondaria', { isco: '2330' }),
  occupation('barista', { altLabels: ['barman', 'barmaid'], isco: '5132' }),
  occupation('responsabile di negozio', { isco: '1420' }),
  occupation('commesso di negozio/commessa di negozio', { isco: '5223' }),
  occupation('amministratore delegato/amministratrice delegata', { isco: '1120' }),
  occupation('ricercatore universitario/ricercatrice universitaria', { isco: '2310' }),
  occupation('Saldatori e tagliatori a fiamma', { kind: 'group', isco: '7212' }),
  occupation('Elettricisti', { kind: 'group', isco: '7411' }),
  occupation('Magazzinieri ed assimilati', { kind: 'group', isco: '4321' }),
  occupation('Artigiani e operai specializzati', { kind: 'group', isco: '7' }),
  occupation('Carpentieri navali', { kind: 'group', isco: '7115' }),
];
