import type { QuestionLanguage } from '../../../agents/adviser/language.ts';
import type { AnswerOutcome } from '../../../db/schema/documents.ts';

type Labels = {
  you: string;
  answer: string;
  sources: string;
  passage: string;
  person: string;
  outcomes: Record<AnswerOutcome, string>;
};

/** What stands around an answer, in the language it is given in. The titles and quotes of the sources stay Italian. */
export const chatLabels: Record<QuestionLanguage, Labels> = {
  it: {
    you: 'La tua domanda',
    answer: 'Risposta automatica',
    sources: 'Fonti',
    passage: 'Leggi il passo',
    person: 'Parla con una persona',
    outcomes: {
      answered: 'Dai documenti',
      partial: 'Risposta parziale',
      not_found: 'Non è nei documenti',
      human_needed: 'Lo valuta una persona',
      declined: 'Richiesta non accolta',
      clarify: 'Serve una precisazione',
    },
  },
  en: {
    you: 'Your question',
    answer: 'Automatic answer',
    sources: 'Sources',
    passage: 'Read the passage',
    person: 'Talk to a person',
    outcomes: {
      answered: 'From the documents',
      partial: 'Partial answer',
      not_found: 'Not in the documents',
      human_needed: 'A person decides this',
      declined: 'Request not accepted',
      clarify: 'Please be more precise',
    },
  },
  ro: {
    you: 'Întrebarea ta',
    answer: 'Răspuns automat',
    sources: 'Surse',
    passage: 'Citește pasajul',
    person: 'Vorbește cu o persoană',
    outcomes: {
      answered: 'Din documente',
      partial: 'Răspuns parțial',
      not_found: 'Nu este în documente',
      human_needed: 'Decide o persoană',
      declined: 'Cerere neacceptată',
      clarify: 'Este nevoie de o precizare',
    },
  },
  ar: {
    you: 'سؤالك',
    answer: 'إجابة آلية',
    sources: 'المصادر',
    passage: 'اقرأ المقطع',
    person: 'تحدث مع شخص',
    outcomes: {
      answered: 'من الوثائق',
      partial: 'إجابة جزئية',
      not_found: 'غير موجود في الوثائق',
      human_needed: 'يقرر ذلك شخص',
      declined: 'طلب غير مقبول',
      clarify: 'يلزم توضيح',
    },
  },
  es: {
    you: 'Tu pregunta',
    answer: 'Respuesta automática',
    sources: 'Fuentes',
    passage: 'Lee el pasaje',
    person: 'Habla con una persona',
    outcomes: {
      answered: 'De los documentos',
      partial: 'Respuesta parcial',
      not_found: 'No está en los documentos',
      human_needed: 'Lo valora una persona',
      declined: 'Solicitud no aceptada',
      clarify: 'Hace falta precisar',
    },
  },
  uk: {
    you: 'Ваше запитання',
    answer: 'Автоматична відповідь',
    sources: 'Джерела',
    passage: 'Прочитати уривок',
    person: 'Поговорити з людиною',
    outcomes: {
      answered: 'З документів',
      partial: 'Часткова відповідь',
      not_found: 'Немає в документах',
      human_needed: 'Це вирішує людина',
      declined: 'Запит не прийнято',
      clarify: 'Потрібне уточнення',
    },
  },
  fr: {
    you: 'Votre question',
    answer: 'Réponse automatique',
    sources: 'Sources',
    passage: 'Lire le passage',
    person: 'Parler à une personne',
    outcomes: {
      answered: 'Dans les documents',
      partial: 'Réponse partielle',
      not_found: 'Pas dans les documents',
      human_needed: 'Une personne en décide',
      declined: 'Demande non acceptée',
      clarify: 'Une précision est nécessaire',
    },
  },
};

export const rightToLeft: ReadonlySet<string> = new Set(['ar']);

export const outcomeIcons: Record<AnswerOutcome, string> = {
  answered: 'check-circle',
  partial: 'info-circle',
  not_found: 'help-circle',
  human_needed: 'user',
  declined: 'close-circle',
  clarify: 'help-circle',
};

type Step = 'searching' | 'reading' | 'writing' | 'checking';

/** What is being done while a model answers. */
export const stepLabels: Record<QuestionLanguage, Record<Step, string>> = {
  it: {
    searching: 'Cerco nei documenti…',
    reading: 'Leggo i passi trovati…',
    writing: 'Scrivo la risposta…',
    checking: 'Controllo ogni frase con la sua fonte…',
  },
  en: {
    searching: 'Searching the documents…',
    reading: 'Reading the passages found…',
    writing: 'Writing the answer…',
    checking: 'Checking every sentence against its source…',
  },
  ro: {
    searching: 'Caut în documente…',
    reading: 'Citesc pasajele găsite…',
    writing: 'Scriu răspunsul…',
    checking: 'Verific fiecare frază cu sursa ei…',
  },
  ar: {
    searching: 'أبحث في الوثائق…',
    reading: 'أقرأ المقاطع التي وُجدت…',
    writing: 'أكتب الجواب…',
    checking: 'أتحقق من كل جملة مع مصدرها…',
  },
  es: {
    searching: 'Busco en los documentos…',
    reading: 'Leo los pasajes encontrados…',
    writing: 'Escribo la respuesta…',
    checking: 'Compruebo cada frase con su fuente…',
  },
  uk: {
    searching: 'Шукаю в документах…',
    reading: 'Читаю знайдені уривки…',
    writing: 'Пишу відповідь…',
    checking: 'Перевіряю кожне речення за джерелом…',
  },
  fr: {
    searching: 'Je cherche dans les documents…',
    reading: 'Je lis les passages trouvés…',
    writing: 'J’écris la réponse…',
    checking: 'Je vérifie chaque phrase avec sa source…',
  },
};
