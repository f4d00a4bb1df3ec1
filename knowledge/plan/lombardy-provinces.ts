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
