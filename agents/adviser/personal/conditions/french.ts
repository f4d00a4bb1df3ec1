import { type ConditionWords, number, percent } from './condition-words.ts';

export const FRENCH: ConditionWords = {
  being: String.raw`je\s+suis|j['’]étais|j['’]ai\s+été|m(?:on|a)\s+\p{L}+(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:est|était)`,
  having: String.raw`j['’]ai(?:\s+eu)?|je\s+souffre\s+d[e'’]|m(?:on|a)\s+\p{L}+(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:a|souffre\s+de)`,
  between: String.raw`une?|la|le|l['’]|en|de|du|des|très|et|personne|aussi|demandeur\s+d['’]emploi`,
  are: {
    health: String.raw`(?:handicapée?|invalide)${percent}?|aveugle|sourde?|enceinte(?:\s+de\s+\p{L}+\s+mois)?|diabétique|épileptique|dépressi(?:f|ve)|malade|séropositi(?:f|ve)|alcoolique|toxicomane|autiste`,
    belief: String.raw`musulmane?|chrétien(?:ne)?|catholique|jui(?:f|ve)|évangélique|témoin\s+de\s+jéhovah`,
    ethnicity: 'rom|tsigane|noire?',
    orientation: 'gay|lesbienne|bisexuel(?:le)?|transgenre|trans|homosexuel(?:le)?',
    judicial: 'prison|détenue?|condamnée?|incarcérée?',
    protection: String.raw`demandeu(?:r|se)\s+d['’]asile(?:\s+et\s+(?:musulmane?|chrétien(?:ne)?))?|réfugiée?|sans[\s-]papiers|victime\s+de\s+\p{L}+`,
    family: String.raw`divorcée?|veuf|veuve|séparée?|mariée?|mère\s+célibataire`,
    hardship: 'expulsée?|endettée?|surendettée?|sans-abri|SDF',
  },
  have: {
    health: String.raw`(?:handicap|invalidité)${percent}?|maladie(?:\s+\p{L}+)?`,
    judicial: String.raw`casier\s+judiciaire|condamnation`,
    hardship: 'dettes',
    family: String.raw`${number}\s+enfants?`,
  },
};
