import { type ConditionWords, number, percent } from './condition-words.ts';

export const ROMANIAN: ConditionWords = {
  being: String.raw`sunt|eram|am\s+fost|(?:soțul|soția|fiul|fiica|fratele|sora|mama|tatăl)(?:\s+(?:meu|mea))?(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:este|e|a\s+fost)`,
  having: String.raw`am|sufăr\s+de|(?:soțul|soția|fiul|fiica|fratele|sora|mama|tatăl)(?:\s+(?:meu|mea))?(?:\s+\p{Lu}\p{L}+){0,2}\s+are`,
  between: 'un|o|la|în|cu|de|persoană|și|foarte',
  are: {
    health: String.raw`(?:persoană\s+cu\s+)?handicap${percent}?|însărcinat[ăa](?:\s+în\s+luna\s+a?\s*\p{L}+)?|gravidă|surd[ăa]?|nevăzăto(?:r|are)|diabetic[ăa]?|bolnav[ăa]?(?:\s+de\s+\p{L}+)?|invalid[ăa]?`,
    belief: String.raw`musulman[ăa]?|ortodo(?:x|csă)|catolic[ăa]?|penticostal[ăa]?|martor\p{L}*\s+al\p{L}*\s+lui\s+iehova`,
    ethnicity: 'rom(?=[,.;?!\\s]|$)|romă|țigan[ăa]?|țigancă',
    orientation: 'gay|lesbiană|homosexual[ăa]?|trans',
    judicial: 'închisoare|pușcărie|condamnat[ăa]?|arestat[ăa]?',
    protection: String.raw`solicitant[ăa]?\s+de\s+azil|refugiat[ăa]?|victimă\s+a?\s*\p{L}+`,
    family: String.raw`divorțat[ăa]?|văduv[ăa]?|căsătorit[ăa]?|separat[ăa]?|mamă\s+singură`,
  },
  have: {
    health: String.raw`(?:handicap|dizabilit\p{L}+)${percent}?|boal\p{L}+(?:\s+\p{L}+)?`,
    judicial: String.raw`cazier(?:\s+\p{L}+)?|condamnare`,
    hardship: 'datorii',
    family: String.raw`${number}\s+copi\p{L}+`,
  },
};
