import { fold } from '../text/italian.ts';

const NAMES: Record<string, string> = {
  BG: 'Bergamo',
  BS: 'Brescia',
  CO: 'Como',
  CR: 'Cremona',
  LC: 'Lecco',
  LO: 'Lodi',
  MB: 'Monza e Brianza',
  MI: 'Milano',
  MN: 'Mantova',
  PV: 'Pavia',
  SO: 'Sondrio',
  VA: 'Varese',
};

/** The name of a Lombard province by its two letters; elsewhere `provincia di XX`, which is clear if less familiar. */
export function provinceName(code: string): string {
  return NAMES[code] ?? `provincia di ${code}`;
}

/** The provinces of Lombardy, by name. */
export const lombardProvinces = Object.entries(NAMES)
  .map(([code, name]) => ({ code, name }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The two letters of a Lombard province from its name or its letters, however written; null when it is none. */
export function findProvince(text: string): string | null {
  const written = fold(text.trim()).replace(/^(?:provincia|prov\.?)\s+(?:di\s+)?/, '');
  const found = lombardProvinces.find(
    ({ code, name }) => fold(code) === written || fold(name) === written || fold(name).split(' ')[0] === written,
  );
  return found?.code ?? null;
}
