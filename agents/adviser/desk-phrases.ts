import type { QuestionLanguage } from './language.ts';

/** What citizens are told about the desk, on every channel. `when` is a promised time, `contact` how the office is reached. */
export type DeskPhrases = {
  opened: (when: string) => string;
  already: (when: string) => string;
  appointment: (when: string) => string;
  taken: string;
  /** The desk is still at it: said when a person is asked for while one holds the conversation. */
  held: string;
  released: (when: string) => string;
  returned: string;
  closed: string;
  stopped: (contact: string) => string;
  /** Who speaks, above a person's message. */
  person: string;
  /** Above a message of the citizen that a person, not the machine, will answer. */
  toPerson: string;
  /** Above a sentence of the system. */
  notice: string;
};

const it: DeskPhrases = {
  opened: (when) =>
    `Ho passato la tua domanda a una persona dello sportello. Ti risponde qui entro ${when}. Intanto puoi continuare a farmi domande.`,
  already: (when) => `La tua domanda è già allo sportello: una persona ti risponde qui entro ${when}.`,
  appointment: (when) =>
    `Ho passato la richiesta di appuntamento a una persona dello sportello. Ti scrive qui entro ${when}: l’appuntamento vale solo quando te lo conferma.`,
  taken: 'Da adesso ti risponde una persona dello sportello. Il sistema automatico resta in silenzio.',
  held: 'Una persona dello sportello sta già seguendo questa conversazione e legge quello che scrivi.',
  released: (when) =>
    `La tua domanda è di nuovo in attesa di una persona, che ti risponde entro ${when}. Intanto risponde il sistema automatico.`,
  returned: 'Da adesso risponde di nuovo il sistema automatico (intelligenza artificiale), non una persona.',
  closed:
    'La persona dello sportello ha chiuso la richiesta. Da adesso risponde di nuovo il sistema automatico (intelligenza artificiale). Se ti serve ancora una persona, chiedila.',
  stopped: (contact) => `Il servizio automatico in questo momento è sospeso. Rivolgiti a ${contact}.`,
  person: 'Una persona dello sportello',
  toPerson: 'Il tuo messaggio allo sportello',
  notice: 'Avviso automatico',
};

const en: DeskPhrases = {
  opened: (when) =>
    `I have passed your question to a person at the desk. They will answer you here by ${when}. Meanwhile you can go on asking me.`,
  already: (when) => `Your question is already at the desk: a person will answer you here by ${when}.`,
  appointment: (when) =>
    `I have passed your appointment request to a person at the desk. They will write to you here by ${when}: the appointment counts only when they confirm it.`,
  taken: 'From now on a person at the desk answers you. The automatic system stays silent.',
  held: 'A person at the desk is already following this conversation and reads what you write.',
  released: (when) =>
    `Your question is waiting for a person again; they will answer by ${when}. Meanwhile the automatic system answers.`,
  returned: 'From now on the automatic system (artificial intelligence) answers again, not a person.',
  closed:
    'The person at the desk has closed the request. From now on the automatic system (artificial intelligence) answers again. If you still need a person, ask for one.',
  stopped: (contact) => `The automatic service is suspended at the moment. Please contact ${contact}.`,
  person: 'A person at the desk',
  toPerson: 'Your message to the desk',
  notice: 'Automatic notice',
};

const ro: DeskPhrases = {
  opened: (when) =>
    `Am transmis întrebarea ta unei persoane de la ghișeu. Îți răspunde aici până ${when}. Între timp poți continua să mă întrebi.`,
  already: (when) => `Întrebarea ta este deja la ghișeu: o persoană îți răspunde aici până ${when}.`,
  appointment: (when) =>
    `Am transmis cererea de programare unei persoane de la ghișeu. Îți scrie aici până ${when}: programarea este valabilă doar după ce o confirmă.`,
  taken: 'De acum îți răspunde o persoană de la ghișeu. Sistemul automat rămâne tăcut.',
  held: 'O persoană de la ghișeu urmărește deja această conversație și citește ce scrii.',
  released: (when) =>
    `Întrebarea ta așteaptă din nou o persoană, care îți răspunde până ${when}. Între timp răspunde sistemul automat.`,
  returned: 'De acum răspunde din nou sistemul automat (inteligență artificială), nu o persoană.',
  closed:
    'Persoana de la ghișeu a închis cererea. De acum răspunde din nou sistemul automat (inteligență artificială). Dacă mai ai nevoie de o persoană, cere-o.',
  stopped: (contact) => `Serviciul automat este suspendat în acest moment. Adresează-te la ${contact}.`,
  person: 'O persoană de la ghișeu',
  toPerson: 'Mesajul tău către ghișeu',
  notice: 'Anunț automat',
};

const ar: DeskPhrases = {
  opened: (when) =>
    `أحلت سؤالك إلى شخص في مكتب الخدمة. سيجيبك هنا قبل ${when}. في هذه الأثناء يمكنك الاستمرار في طرح الأسئلة علي.`,
  already: (when) => `سؤالك موجود بالفعل لدى مكتب الخدمة: سيجيبك شخص هنا قبل ${when}.`,
  appointment: (when) =>
    `أحلت طلب الموعد إلى شخص في مكتب الخدمة. سيكتب لك هنا قبل ${when}: لا يكون الموعد صالحًا إلا بعد أن يؤكده لك.`,
  taken: 'من الآن يجيبك شخص من مكتب الخدمة. النظام الآلي يبقى صامتًا.',
  held: 'شخص من مكتب الخدمة يتابع هذه المحادثة بالفعل ويقرأ ما تكتبه.',
  released: (when) => `سؤالك في انتظار شخص من جديد، وسيجيبك قبل ${when}. في هذه الأثناء يجيب النظام الآلي.`,
  returned: 'من الآن يجيب النظام الآلي (الذكاء الاصطناعي) من جديد، وليس شخصًا.',
  closed:
    'أغلق شخص مكتب الخدمة الطلب. من الآن يجيب النظام الآلي (الذكاء الاصطناعي) من جديد. إذا كنت لا تزال بحاجة إلى شخص فاطلبه.',
  stopped: (contact) => `الخدمة الآلية متوقفة حاليًا. توجه إلى ${contact}.`,
  person: 'شخص من مكتب الخدمة',
  toPerson: 'رسالتك إلى مكتب الخدمة',
  notice: 'إشعار آلي',
};

const es: DeskPhrases = {
  opened: (when) =>
    `He pasado tu pregunta a una persona de la oficina. Te responde aquí antes de ${when}. Mientras tanto puedes seguir preguntándome.`,
  already: (when) => `Tu pregunta ya está en la oficina: una persona te responde aquí antes de ${when}.`,
  appointment: (when) =>
    `He pasado la solicitud de cita a una persona de la oficina. Te escribe aquí antes de ${when}: la cita solo vale cuando te la confirma.`,
  taken: 'Desde ahora te responde una persona de la oficina. El sistema automático permanece en silencio.',
  held: 'Una persona de la oficina ya sigue esta conversación y lee lo que escribes.',
  released: (when) =>
    `Tu pregunta espera de nuevo a una persona, que te responde antes de ${when}. Mientras tanto responde el sistema automático.`,
  returned: 'Desde ahora responde de nuevo el sistema automático (inteligencia artificial), no una persona.',
  closed:
    'La persona de la oficina ha cerrado la solicitud. Desde ahora responde de nuevo el sistema automático (inteligencia artificial). Si aún necesitas a una persona, pídela.',
  stopped: (contact) => `El servicio automático está suspendido en este momento. Dirígete a ${contact}.`,
  person: 'Una persona de la oficina',
  toPerson: 'Tu mensaje a la oficina',
  notice: 'Aviso automático',
};

const uk: DeskPhrases = {
  opened: (when) =>
    `Я передав ваше запитання працівникові служби. Вам дадуть відповідь тут до ${when}. Тим часом можете й далі ставити запитання мені.`,
  already: (when) => `Ваше запитання вже у службі: людина дасть відповідь тут до ${when}.`,
  appointment: (when) =>
    `Я передав запит на зустріч працівникові служби. Вам напишуть тут до ${when}: зустріч дійсна лише після підтвердження.`,
  taken: 'Відтепер вам відповідає людина. Автоматична система мовчить.',
  held: 'Людина вже веде цю розмову й читає те, що ви пишете.',
  released: (when) =>
    `Ваше запитання знову чекає на людину, відповідь буде до ${when}. Тим часом відповідає автоматична система.`,
  returned: 'Відтепер знову відповідає автоматична система (штучний інтелект), а не людина.',
  closed:
    'Працівник служби закрив запит. Відтепер знову відповідає автоматична система (штучний інтелект). Якщо вам ще потрібна людина, попросіть про це.',
  stopped: (contact) => `Автоматичну службу зараз призупинено. Зверніться до ${contact}.`,
  person: 'Людина зі служби',
  toPerson: 'Ваше повідомлення службі',
  notice: 'Автоматичне повідомлення',
};

const fr: DeskPhrases = {
  opened: (when) =>
    `J’ai transmis votre question à une personne du guichet. Elle vous répond ici avant ${when}. En attendant, vous pouvez continuer à me poser des questions.`,
  already: (when) => `Votre question est déjà au guichet : une personne vous répond ici avant ${when}.`,
  appointment: (when) =>
    `J’ai transmis la demande de rendez-vous à une personne du guichet. Elle vous écrit ici avant ${when} : le rendez-vous ne vaut qu’une fois confirmé.`,
  taken: 'À partir de maintenant, une personne du guichet vous répond. Le système automatique reste silencieux.',
  held: 'Une personne du guichet suit déjà cette conversation et lit ce que vous écrivez.',
  released: (when) =>
    `Votre question attend de nouveau une personne, qui vous répond avant ${when}. En attendant, le système automatique répond.`,
  returned:
    'À partir de maintenant, le système automatique (intelligence artificielle) répond de nouveau, et non une personne.',
  closed:
    'La personne du guichet a clos la demande. À partir de maintenant, le système automatique (intelligence artificielle) répond de nouveau. S’il vous faut encore une personne, demandez-la.',
  stopped: (contact) => `Le service automatique est suspendu en ce moment. Adressez-vous à ${contact}.`,
  person: 'Une personne du guichet',
  toPerson: 'Votre message au guichet',
  notice: 'Avis automatique',
};

const all: Record<QuestionLanguage, DeskPhrases> = { it, en, ro, ar, es, uk, fr };

/** Sentences in the language of a conversation; a language the service does not speak gets Italian. */
export function deskPhrasesOf(lang: string): DeskPhrases {
  return all[lang as QuestionLanguage] ?? it;
}

/** A promised time as people say it, on the office's clock. Western digits in Arabic too: they are those of the documents. */
export function formatPromise(at: Date, lang: string): string {
  return new Intl.DateTimeFormat(lang === 'ar' ? 'ar-u-nu-latn' : lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Rome',
  }).format(at);
}
