import type { QuestionLanguage } from '../../agents/adviser/language.ts';

/** What a person writes or presses (`▸` and the button's data), and what the messages it leads to must say. */
export type Line = { act: string; says: RegExp[] };
export type Script = { lang: QuestionLanguage; languageCode: string; lines: Line[] };

type Words = {
  notice: RegExp;
  question: string;
  answer: RegExp;
  sources: RegExp;
  courses: RegExp;
  topic: string;
  times: string;
  askTopic: RegExp;
  askPlace: RegExp;
  askTimes: RegExp;
  summary: RegExp;
  passedOn: RegExp;
  personal: string;
  warning: RegExp;
  eraseAsk: RegExp;
  erased: RegExp;
};

/** The same conversation in each language: a question, its sources, a course, an appointment, personal data, erasure. */
function scriptOf(lang: QuestionLanguage, words: Words): Script {
  return {
    lang,
    // An app in Italian: the language is found in what is written.
    languageCode: 'it',
    lines: [
      { act: words.question, says: [words.notice, words.answer] },
      { act: '/fonti', says: [words.sources] },
      { act: '/corsi magazzino Bergamo 40', says: [words.courses] },
      { act: '/appuntamento', says: [words.askTopic] },
      { act: words.topic, says: [words.askPlace] },
      { act: 'Treviglio', says: [words.askTimes] },
      { act: words.times, says: [words.summary] },
      { act: '▸appointment:confirm', says: [words.passedOn] },
      { act: words.personal, says: [words.warning, /al massimo 150/] },
      { act: '/cancella', says: [words.eraseAsk] },
      { act: '▸erase:yes', says: [words.erased] },
    ],
  };
}

export const scripts: Script[] = [
  scriptOf('it', {
    notice: /intelligenza artificiale/,
    question: 'Buongiorno, quante ore può durare il Percorso 3?',
    answer: /si legge: «[^»]*250[^»]*600/,
    sources: /^Fonti dell’ultima risposta/,
    courses: /^Ho trovato \d corsi:/,
    askTopic: /^Chiedo un appuntamento per te/,
    topic: 'rinnovo del patto di servizio',
    askPlace: /^In quale comune o provincia/,
    askTimes: /^In quali giorni e orari/,
    times: 'martedì o giovedì mattina',
    summary: /luogo: Treviglio/,
    passedOn: /^Ho passato la richiesta di appuntamento a una persona/,
    personal: 'Il mio codice fiscale è RSSMRA85T10A562S e ho due figli: quante ore può durare il percorso 2?',
    warning: /^Qui non scrivere dati personali/,
    eraseAsk: /^Cancello i messaggi/,
    erased: /^Ho cancellato i tuoi dati/,
  }),
  scriptOf('en', {
    notice: /artificial intelligence/,
    question: 'Hello, how many hours can pathway 3 last?',
    answer: /250[^»]*600/,
    sources: /^Sources of the last answer/,
    courses: /^I found \d courses:/,
    askTopic: /^I will ask for an appointment for you/,
    topic: 'renewing my service agreement',
    askPlace: /^In which town or province/,
    askTimes: /^On which days/,
    times: 'Tuesday or Thursday morning',
    summary: /place: Treviglio/,
    passedOn: /^I have passed your appointment request to a person/,
    personal: 'My phone is +39 347 1234567 and I have two children: how many hours can pathway 2 last?',
    warning: /^Please do not write personal data here/,
    eraseAsk: /^I will delete the messages/,
    erased: /^I have deleted your data/,
  }),
  scriptOf('ro', {
    notice: /inteligență artificială/,
    question: 'Bună ziua, câte ore poate dura percorso 3?',
    answer: /250[^»]*600/,
    sources: /Sursele ultimului răspuns/,
    courses: /^Am găsit \d cursuri:/,
    askTopic: /^Cer o programare pentru tine/,
    topic: 'reînnoirea pactului de serviciu',
    askPlace: /^În ce localitate sau provincie/,
    askTimes: /^În ce zile/,
    times: 'marți sau joi dimineața',
    summary: /locul: Treviglio/,
    passedOn: /^Am transmis cererea de programare unei persoane/,
    personal: 'Telefonul meu este +40 721 234 567 și am doi copii: câte ore poate dura percorso 2?',
    warning: /^Nu scrie aici date personale/,
    eraseAsk: /^Șterg mesajele/,
    erased: /^Am șters datele tale/,
  }),
  scriptOf('ar', {
    notice: /ذكاء اصطناعي/,
    question: 'مرحبا، كم ساعة يستمر percorso 3؟',
    answer: /250[^»]*600/,
    sources: /مصادر آخر إجابة/,
    courses: /وجدت دورتين/,
    askTopic: /سأطلب لك موعدًا/,
    topic: 'تجديد اتفاقية الخدمة',
    askPlace: /في أي بلدية أو محافظة/,
    askTimes: /في أي أيام وأوقات/,
    times: 'صباح الثلاثاء أو الخميس',
    summary: /Treviglio/,
    passedOn: /أحلت طلب الموعد إلى شخص/,
    personal: 'هاتفي +39 347 1234567 ولدي ثلاثة أطفال: كم ساعة يستمر percorso 2؟',
    warning: /لا تكتب هنا بيانات شخصية/,
    eraseAsk: /سأحذف الرسائل/,
    erased: /حذفت بياناتك/,
  }),
  scriptOf('es', {
    notice: /inteligencia artificial/,
    question: 'Hola, ¿cuántas horas puede durar el percorso 3?',
    answer: /250[^»]*600/,
    sources: /^Fuentes de la última respuesta/,
    courses: /^He encontrado \d cursos:/,
    askTopic: /^Pido una cita para ti/,
    topic: 'renovar mi acuerdo de servicio',
    askPlace: /^¿En qué municipio o provincia/,
    askTimes: /^¿Qué días/,
    times: 'martes o jueves por la mañana',
    summary: /lugar: Treviglio/,
    passedOn: /^He pasado la solicitud de cita a una persona/,
    personal: 'Mi correo es ana.lopez@correo.example y tengo dos hijos: ¿cuántas horas puede durar el percorso 2?',
    warning: /^No escribas aquí datos personales/,
    eraseAsk: /^Borro los mensajes/,
    erased: /^He borrado tus datos/,
  }),
  scriptOf('uk', {
    notice: /штучний інтелект/,
    question: 'Добрий день, скільки годин може тривати percorso 3?',
    answer: /250[^»]*600/,
    sources: /^Джерела останньої відповіді/,
    courses: /^Знайдено \d курси:/,
    askTopic: /^Я попрошу про зустріч для вас/,
    topic: 'поновлення угоди про послуги',
    askPlace: /^У якому місті чи провінції/,
    askTimes: /^У які дні/,
    times: 'вівторок або четвер уранці',
    summary: /місце: Treviglio/,
    passedOn: /^Я передав запит на зустріч/,
    personal: 'Мій номер +380 67 123 45 67, у мене двоє дітей: скільки годин може тривати percorso 2?',
    warning: /^Не пишіть тут персональних даних/,
    eraseAsk: /^Я видалю повідомлення/,
    erased: /^Я видалив ваші дані/,
  }),
  scriptOf('fr', {
    notice: /intelligence artificielle/,
    question: 'Bonjour, combien d’heures peut durer le percorso 3 ?',
    answer: /250[^»]*600/,
    sources: /^Sources de la dernière réponse/,
    courses: /^J’ai trouvé \d formations :/,
    askTopic: /^Je demande un rendez-vous pour vous/,
    topic: 'renouveler mon accord de service',
    askPlace: /^Dans quelle commune ou province/,
    askTimes: /^Quels jours/,
    times: 'mardi ou jeudi matin',
    summary: /lieu : Treviglio/,
    passedOn: /^J’ai transmis la demande de rendez-vous à une personne/,
    personal:
      'Mon adresse est ana@courriel.example et j’ai trois enfants : combien d’heures peut durer le percorso 2 ?',
    warning: /^N’écrivez pas ici de données personnelles/,
    eraseAsk: /^J’efface les messages/,
    erased: /^J’ai effacé vos données/,
  }),
];
