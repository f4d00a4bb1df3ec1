import { type ConditionWords, number } from './condition-words.ts';

export const ENGLISH: ConditionWords = {
  being: String.raw`i\s*(?:am|['’]m|was|have\s+been|['’]ve\s+been)|my\s+\p{L}+(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:is|was)`,
  having: String.raw`i\s*(?:have|['’]ve|had|suffer\s+from|take)(?:\s+got)?|my\s+\p{L}+(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:has|had)`,
  between: 'an?|the|in|very|also|and|already|currently|been',
  are: {
    health: String.raw`(?:\d{1,3}\s*%\s+)?disabled|blind|deaf|pregnant|diabetic|epileptic|depressed|autistic|hiv\s+positive|an?\s+(?:alcoholic|addict)|sick|ill|(?:a\s+)?wheelchair(?:\s+user)?`,
    belief: 'muslim|christian|catholic|jewish|hindu|sikh|buddhist|orthodox|atheist',
    ethnicity: 'roma|gypsy|black',
    orientation: 'gay|lesbian|bisexual|transgender|trans|homosexual',
    judicial: String.raw`(?:in\s+)?(?:jail|prison)(?:\s+for\s+\p{L}+)?|convicted(?:\s+of\s+\p{L}+)?|arrested|on\s+probation|under\s+house\s+arrest`,
    protection: String.raw`asylum\s+seeker|refugee|undocumented|victim\s+of\s+\p{L}+`,
    family: String.raw`divorced|widowed|separated|married|widow(?:er)?|single\s+(?:mother|mom|mum|father|dad|parent)`,
    hardship: 'homeless|evicted|in\\s+debt|bankrupt',
    union: String.raw`(?:union\s+member|member\s+of\s+(?:the|a)\s+(?:trade\s+)?union)`,
  },
  have: {
    health: String.raw`(?:\d{1,3}\s*%\s+)?(?:disabilit(?:y|ies))(?:\s+of\s+\d+\s*%)?|illness|disease|heart\s+(?:problems?|disease|attack)`,
    judicial: String.raw`criminal\s+record|conviction`,
    hardship: String.raw`debts?(?:\s+of\s+\S+)?|eviction(?:\s+notice)?`,
    family: String.raw`${number}\s+(?:kids?|child(?:ren)?)`,
  },
};
