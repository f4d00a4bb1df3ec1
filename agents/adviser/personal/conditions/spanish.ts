import { type ConditionWords, number, percent } from './condition-words.ts';

export const SPANISH: ConditionWords = {
  being: String.raw`soy|estoy|estuve|era|he\s+estado|mi\s+\p{L}+(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:es|está|estuvo)`,
  having: String.raw`tengo|padezco|sufro\s+de|tuve|mi\s+\p{L}+(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:tiene|padece)`,
  between: 'una?|la|el|en|de|muy|persona|con|también|y',
  are: {
    health: String.raw`discapacitad[oa]|minusválid[oa]|cieg[oa]|sord[oa]|embarazada(?:\s+de\s+\p{L}+\s+meses)?|diabétic[oa]|epiléptic[oa]|deprimid[oa]|enferm[oa](?:\s+(?:de|del)\s+\p{L}+)?|autista|seropositiv[oa]|alcohólic[oa]`,
    belief: String.raw`musulm[áa]na?|católic[oa]|cristian[oa]|evangélic[oa]|judí[oa]|testigo\s+de\s+jehová`,
    ethnicity: 'gitan[oa]|negr[oa]|indígena',
    orientation: 'gay|lesbiana|bisexual|transexual|trans|homosexual',
    judicial: '(?:cárcel|prisión|pres[oa]|detenid[oa]|condenad[oa])',
    protection: String.raw`solicitante\s+de\s+asilo|refugiad[oa]|sin\s+papeles|víctima\s+de\s+\p{L}+`,
    family: String.raw`divorciad[oa]|viud[oa]|separad[oa]|casad[oa]|madre\s+soltera`,
    hardship: 'desahuciad[oa]|endeudad[oa]',
  },
  have: {
    health: String.raw`(?:discapacidad|minusvalía|invalidez)${percent}?|enfermedad(?:\s+\p{L}+)?`,
    judicial: String.raw`antecedentes\s+penales|condena`,
    hardship: 'deudas|desahucio',
    family: String.raw`${number}\s+(?:hij[oa]s?|niñ[oa]s?)`,
  },
};
