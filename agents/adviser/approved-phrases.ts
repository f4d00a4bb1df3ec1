import type { QuestionLanguage } from './language.ts';

/** Who stands behind an answer that people wrote, and until when: shown with it on every channel. */
const byPeople: Record<QuestionLanguage, (organisation: string, on: string, until: string) => string> = {
  it: (who, on, until) => `Risposta scritta e approvata da persone di ${who} (${on}). Vale fino al ${until}.`,
  en: (who, on, until) => `Answer written and approved by people of ${who} (${on}). Valid until ${until}.`,
  ro: (who, on, until) => `Răspuns scris și aprobat de persoane de la ${who} (${on}). Valabil până la ${until}.`,
  ar: (who, on, until) => `جواب كتبه ووافق عليه أشخاص من ${who} (${on}). صالح حتى ${until}.`,
  es: (who, on, until) => `Respuesta escrita y aprobada por personas de ${who} (${on}). Válida hasta el ${until}.`,
  uk: (who, on, until) => `Відповідь написали й затвердили працівники ${who} (${on}). Дійсна до ${until}.`,
  fr: (who, on, until) => `Réponse écrite et approuvée par des personnes de ${who} (${on}). Valable jusqu’au ${until}.`,
};

/** `on` and `until` are ISO days. */
export function approvedBy(lang: QuestionLanguage, organisation: string, on: string, until: string): string {
  const format = new Intl.DateTimeFormat(lang === 'ar' ? 'ar-u-nu-latn' : lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const [approved, expires] = [on, until].map((day) => format.format(new Date(`${day}T00:00:00Z`)));
  return byPeople[lang](organisation, approved!, expires!);
}

/** Stands where an automatic answer says that it is one. */
export const writtenByPeople: Record<QuestionLanguage, string> = {
  it: 'Risposta scritta da persone',
  en: 'Answer written by people',
  ro: 'Răspuns scris de persoane',
  ar: 'جواب كتبه أشخاص',
  es: 'Respuesta escrita por personas',
  uk: 'Відповідь, написана людьми',
  fr: 'Réponse écrite par des personnes',
};
