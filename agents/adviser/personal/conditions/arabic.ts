import type { ConditionWords } from './condition-words.ts';

export const ARABIC: ConditionWords = {
  being: String.raw`أنا|انا|كنت|كنتُ|(?:زوجي|زوجتي|ابني|ابنتي|أخي|أختي|أبي|أمي|والدي|والدتي)(?:\s+\p{L}+){0,2}`,
  having: String.raw`لدي|عندي|أعاني\s+من|اعاني\s+من`,
  between: 'في|من|شخص',
  are: {
    health: String.raw`حامل(?:\s+في\s+الشهر\s+\p{L}+)?|معاق[ةا]?|مريض[ةا]?(?:\s+ب\p{L}+)?|أعمى|عمياء|أصم|مصاب[ةا]?\s+ب\p{L}+`,
    belief: 'مسلم[ةا]?|مسيحي[ةا]?|قبطي[ةا]?|يهودي[ةا]?',
    orientation: 'مثلي[ةا]?|متحول[ةا]?',
    judicial: 'السجن|سجين[ةا]?|مسجون[ةا]?|محكوم[ةا]?',
    protection: String.raw`لاجئ[ةا]?|طالب[ةا]?\s+لجوء`,
    family: 'مطلق\\p{L}*|أرمل\\p{L}*|متزوج\\p{L}*',
  },
  have: {
    health: String.raw`إعاقة(?:[^.،؟]{0,15}\d+\s*[%٪])?|مرض\s+\p{L}+|السكري`,
    hardship: 'ديون',
    family: String.raw`(?:\d{1,2}\s+|ثلاثة\s+|أربعة\s+)?(?:طفلان|طفلين|طفل|أطفال|أولاد)`,
  },
};
