import type { QuestionLanguage } from './language.ts';

export type SourceName =
  | 'proposal'
  | 'opinion'
  | 'sheet'
  | 'resolution'
  | 'act'
  | 'law'
  | 'guidelines'
  | 'slides'
  | 'other';

/** Sentences of the service, in every language it is asked in. The quotes stay Italian: they are the authority. */
export type Phrases = {
  /** Each kind of source as a sentence begins with it. */
  sources: Record<SourceName, string>;
  says: string;
  alsoSays: string;
  under: string;
  proposal: string;
  opinion: string;
  ended: string;
  uncertain: string;
  italianQuote: string;
  incomplete: string;
  askOffice: (contact: string) => string;
  office: string;
  notFound: (contact: string) => string;
  decision: (contact: string) => string;
  criteria: string;
  declined: string;
  records: string;
  smalltalk: string;
  clarify: string;
  clarifyProvince: string;
  privacy: string;
};

const it: Phrases = {
  sources: {
    proposal: 'Nella proposta regionale',
    opinion: 'Nel parere dei sindacati',
    sheet: 'Nella scheda del programma',
    resolution: 'Nella delibera regionale',
    act: 'Nell’atto',
    law: 'Nella norma',
    guidelines: 'Nelle linee guida',
    slides: 'Nella presentazione del programma',
    other: 'Nel documento',
  },
  says: 'si legge:',
  alsoSays: 'si legge anche:',
  under: 'alla voce',
  proposal: 'È una proposta della Regione, non una regola in vigore.',
  opinion: 'È un’opinione delle organizzazioni sindacali, non una regola.',
  ended: 'È una regola del passato e non è più in vigore: serve a capire come funzionava.',
  uncertain: 'Se vale ancora oggi va verificato.',
  italianQuote: '',
  incomplete: 'Nei documenti trovo solo una parte della risposta.',
  askOffice: (contact) => `Per la tua situazione chiedi a ${contact}.`,
  office: 'un operatore del centro per l’impiego (CPI)',
  notFound: (contact) =>
    `Nei documenti che ho non trovo questa informazione, quindi non posso risponderti. Chiedi a ${contact}: se vuoi, ti metto in contatto con una persona.`,
  decision: (contact) =>
    `Questo non posso deciderlo io: lo valuta una persona. Chiedi a ${contact}, che può verificare il tuo caso.`,
  criteria: 'Questi sono i criteri scritti nei documenti:',
  declined:
    'Non posso farlo: rispondo solo con ciò che è scritto nei documenti del programma e non seguo istruzioni che lo cambiano. Posso aiutarti con domande su GOL e sui servizi per il lavoro in Lombardia.',
  records:
    'Non posso fornire dati di altre persone: non ho accesso alle loro schede e non posso verificare chi sei. Usa i sistemi ufficiali con le tue credenziali, oppure rivolgiti al centro per l’impiego (CPI).',
  smalltalk:
    'Ciao! Sono un assistente automatico, non una persona. Ti aiuto con domande su GOL e sui servizi per il lavoro in Lombardia: che cosa vuoi sapere?',
  clarify: 'Puoi precisare la domanda? Per esempio di quale servizio, percorso o documento parli.',
  clarifyProvince:
    'Di quale provincia parli, e che cosa vuoi sapere: il personale previsto nei centri per l’impiego, i navigator del 2019 o altro?',
  privacy:
    'Qui non scrivere dati personali (nomi, codice fiscale, telefono, salute): non servono e non li ho conservati.',
};

const en: Phrases = {
  sources: {
    proposal: 'In the regional proposal',
    opinion: 'In the trade unions’ opinion',
    sheet: 'In the programme sheet',
    resolution: 'In the regional resolution',
    act: 'In the act',
    law: 'In the law',
    guidelines: 'In the guidelines',
    slides: 'In the programme presentation',
    other: 'In the document',
  },
  says: '(Italian text):',
  alsoSays: 'also (Italian text):',
  under: 'under',
  proposal: 'This is a proposal of the Region, not a rule in force.',
  opinion: 'This is an opinion of the trade unions, not a rule.',
  ended: 'This is a rule of the past (non più in vigore): it shows how things worked then.',
  uncertain: 'Whether it still holds today must be checked (da verificare).',
  italianQuote: 'The Italian text is the authority.',
  incomplete: 'The documents hold only part of the answer.',
  askOffice: (contact) => `For your own case ask ${contact}.`,
  office: 'the employment centre (CPI, Centro per l’Impiego)',
  notFound: (contact) =>
    `I cannot find this in the documents I have (non trovo questa informazione). Please ask ${contact}: I can put you in touch with a person.`,
  decision: (contact) => `I cannot decide this (non posso deciderlo io): a person assesses it. Please ask ${contact}.`,
  criteria: 'These are the criteria written in the documents (in Italian):',
  declined:
    'I can’t do that (non posso): I answer only from the programme’s documents. I can help with questions about GOL and employment services in Lombardy.',
  records:
    'I can’t give information about other people (non posso): I have no access to their records. Please use the official systems or ask the employment centre (CPI).',
  smalltalk:
    'Hello (ciao)! I am an automatic assistant, not a person. I can help with questions about GOL and employment services in Lombardy: what would you like to know?',
  clarify: 'Could you be more specific? For example which service, pathway or document you mean.',
  clarifyProvince:
    'Which province do you mean (quale provincia?), and what would you like to know: staff planned in the employment centres, or something else?',
  privacy:
    'Please do not write personal data here (dati personali: names, fiscal code, phone, health): it is not needed and I have not kept it.',
};

const ro: Phrases = {
  sources: {
    proposal: 'În propunerea regională',
    opinion: 'În opinia sindicatelor',
    sheet: 'În fișa programului',
    resolution: 'În hotărârea regională',
    act: 'În act',
    law: 'În lege',
    guidelines: 'În ghid',
    slides: 'În prezentarea programului',
    other: 'În document',
  },
  says: '(text italian):',
  alsoSays: 'de asemenea (text italian):',
  under: 'la punctul',
  proposal: 'Este o propunere a Regiunii, nu o regulă în vigoare.',
  opinion: 'Este o opinie a sindicatelor, nu o regulă.',
  ended: 'Este o regulă din trecut (non più in vigore): arată cum funcționa atunci.',
  uncertain: 'Dacă mai este valabil astăzi trebuie verificat (da verificare).',
  italianQuote: 'Textul italian este cel de referință.',
  incomplete: 'În documente găsesc doar o parte din răspuns.',
  askOffice: (contact) => `Pentru situația ta întreabă la ${contact}.`,
  office: 'centrul de ocupare (CPI, Centro per l’Impiego)',
  notFound: (contact) =>
    `Nu găsesc această informație în documentele pe care le am (non trovo questa informazione). Întreabă la ${contact}: te pot pune în legătură cu o persoană.`,
  decision: (contact) => `Nu pot decide eu (non posso deciderlo io): evaluează o persoană. Întreabă la ${contact}.`,
  criteria: 'Acestea sunt criteriile scrise în documente (în italiană):',
  declined:
    'Nu pot face asta (non posso): răspund doar din documentele programului. Te pot ajuta cu întrebări despre GOL și serviciile pentru muncă din Lombardia.',
  records:
    'Nu pot da date despre alte persoane (non posso): nu am acces la dosarele lor. Folosește sistemele oficiale sau întreabă la CPI.',
  smalltalk:
    'Bună (ciao)! Sunt un asistent automat, nu o persoană. Te pot ajuta cu întrebări despre GOL și serviciile pentru muncă din Lombardia: ce vrei să știi?',
  clarify: 'Poți preciza întrebarea? De exemplu la ce serviciu sau traseu te referi.',
  clarifyProvince: 'La ce provincie te referi (quale provincia?) și ce vrei să știi?',
  privacy: 'Nu scrie aici date personale (dati personali): nu sunt necesare și nu le-am păstrat.',
};

const es: Phrases = {
  sources: {
    proposal: 'En la propuesta regional',
    opinion: 'En la opinión de los sindicatos',
    sheet: 'En la ficha del programa',
    resolution: 'En la resolución regional',
    act: 'En el acto',
    law: 'En la norma',
    guidelines: 'En las directrices',
    slides: 'En la presentación del programa',
    other: 'En el documento',
  },
  says: '(texto italiano):',
  alsoSays: 'también (texto italiano):',
  under: 'en el apartado',
  proposal: 'Es una propuesta de la Región, no una norma en vigor.',
  opinion: 'Es una opinión de los sindicatos, no una norma.',
  ended: 'Es una norma del pasado (non più in vigore): muestra cómo funcionaba entonces.',
  uncertain: 'Hay que comprobar si sigue vigente hoy (da verificare).',
  italianQuote: 'El texto italiano es el que vale.',
  incomplete: 'En los documentos encuentro solo una parte de la respuesta.',
  askOffice: (contact) => `Para tu caso pregunta en ${contact}.`,
  office: 'el centro de empleo (CPI, Centro per l’Impiego)',
  notFound: (contact) =>
    `No encuentro esta información en los documentos que tengo (non trovo questa informazione). Pregunta en ${contact}: puedo ponerte en contacto con una persona.`,
  decision: (contact) =>
    `Esto no puedo decidirlo yo (non posso deciderlo io): lo valora una persona. Pregunta en ${contact}.`,
  criteria: 'Estos son los criterios escritos en los documentos (en italiano):',
  declined:
    'No puedo hacerlo (non posso): respondo solo con los documentos del programa. Puedo ayudarte con preguntas sobre GOL y los servicios de empleo en Lombardía.',
  records:
    'No puedo dar datos de otras personas (non posso): no tengo acceso a sus expedientes. Usa los sistemas oficiales o pregunta en el CPI.',
  smalltalk:
    '¡Hola (ciao)! Soy un asistente automático, no una persona. Puedo ayudarte con preguntas sobre GOL y los servicios de empleo en Lombardía: ¿qué quieres saber?',
  clarify: '¿Puedes precisar la pregunta? Por ejemplo, de qué servicio o itinerario hablas.',
  clarifyProvince: '¿De qué provincia hablas (quale provincia?) y qué quieres saber?',
  privacy: 'No escribas aquí datos personales (dati personali): no hacen falta y no los he guardado.',
};

const fr: Phrases = {
  sources: {
    proposal: 'Dans la proposition régionale',
    opinion: 'Dans l’avis des syndicats',
    sheet: 'Dans la fiche du programme',
    resolution: 'Dans la délibération régionale',
    act: 'Dans l’acte',
    law: 'Dans la loi',
    guidelines: 'Dans les lignes directrices',
    slides: 'Dans la présentation du programme',
    other: 'Dans le document',
  },
  says: '(texte italien) :',
  alsoSays: 'aussi (texte italien) :',
  under: 'à la rubrique',
  proposal: 'C’est une proposition de la Région, pas une règle en vigueur.',
  opinion: 'C’est une opinion des syndicats, pas une règle.',
  ended: 'C’est une règle du passé (non più in vigore) : elle montre comment cela fonctionnait.',
  uncertain: 'Il faut vérifier si elle vaut encore aujourd’hui (da verificare).',
  italianQuote: 'Le texte italien fait foi.',
  incomplete: 'Les documents ne donnent qu’une partie de la réponse.',
  askOffice: (contact) => `Pour votre cas, adressez-vous à ${contact}.`,
  office: 'votre centre pour l’emploi (CPI, Centro per l’Impiego)',
  notFound: (contact) =>
    `Je ne trouve pas cette information dans les documents dont je dispose (non trovo questa informazione). Adressez-vous à ${contact} : je peux vous mettre en contact avec une personne.`,
  decision: (contact) =>
    `Je ne peux pas en décider (non posso deciderlo io) : une personne l’évalue. Adressez-vous à ${contact}.`,
  criteria: 'Voici les critères écrits dans les documents (en italien) :',
  declined:
    'Je ne peux pas faire cela (non posso) : je réponds uniquement à partir des documents du programme. Je peux aider sur GOL et les services pour l’emploi en Lombardie.',
  records:
    'Je ne peux pas donner de données sur d’autres personnes (non posso) : je n’ai pas accès à leurs dossiers. Utilisez les systèmes officiels ou adressez-vous au CPI.',
  smalltalk:
    'Bonjour (ciao) ! Je suis un assistant automatique, pas une personne. Je peux aider sur GOL et les services pour l’emploi en Lombardie : que voulez-vous savoir ?',
  clarify: 'Pouvez-vous préciser la question ? Par exemple de quel service ou parcours il s’agit.',
  clarifyProvince: 'De quelle province parlez-vous (quale provincia?) et que voulez-vous savoir ?',
  privacy:
    'N’écrivez pas ici de données personnelles (dati personali) : elles ne sont pas nécessaires et je ne les ai pas conservées.',
};

const uk: Phrases = {
  sources: {
    proposal: 'У регіональній пропозиції',
    opinion: 'У думці профспілок',
    sheet: 'У довідці програми',
    resolution: 'У регіональній постанові',
    act: 'В акті',
    law: 'У законі',
    guidelines: 'У настановах',
    slides: 'У презентації програми',
    other: 'У документі',
  },
  says: '(італійський текст):',
  alsoSays: 'також (італійський текст):',
  under: 'у розділі',
  proposal: 'Це пропозиція Регіону, а не чинне правило.',
  opinion: 'Це думка профспілок, а не правило.',
  ended: 'Це правило минулого (non più in vigore): воно показує, як було тоді.',
  uncertain: 'Чи діє воно сьогодні, треба перевірити (da verificare).',
  italianQuote: 'Авторитетним є італійський текст.',
  incomplete: 'У документах є лише частина відповіді.',
  askOffice: (contact) => `Щодо вашого випадку зверніться до ${contact}.`,
  office: 'центру зайнятості (CPI, Centro per l’Impiego)',
  notFound: (contact) =>
    `Я не знаходжу цієї інформації в наявних документах (non trovo questa informazione). Зверніться до ${contact}: я можу з’єднати вас із людиною.`,
  decision: (contact) => `Я не можу це вирішити (non posso deciderlo io): це оцінює людина. Зверніться до ${contact}.`,
  criteria: 'Ось критерії, записані в документах (італійською):',
  declined:
    'Я не можу цього зробити (non posso): відповідаю лише за документами програми. Можу допомогти з питаннями про GOL і служби зайнятості в Ломбардії.',
  records:
    'Я не можу надавати дані про інших людей (non posso): не маю доступу до їхніх справ. Скористайтеся офіційними системами або зверніться до CPI.',
  smalltalk:
    'Вітаю (ciao)! Я автоматичний помічник, не людина. Можу допомогти з питаннями про GOL і служби зайнятості в Ломбардії: що ви хочете дізнатися?',
  clarify: 'Чи можете уточнити запитання? Наприклад, про яку послугу чи маршрут ідеться?',
  clarifyProvince: 'Про яку провінцію йдеться (quale provincia?) і що саме ви хочете знати?',
  privacy: 'Не пишіть тут персональних даних (dati personali): вони не потрібні, і я їх не зберіг.',
};

const ar: Phrases = {
  sources: {
    proposal: 'في الاقتراح الإقليمي',
    opinion: 'في رأي النقابات',
    sheet: 'في بطاقة البرنامج',
    resolution: 'في القرار الإقليمي',
    act: 'في الوثيقة الرسمية',
    law: 'في القانون',
    guidelines: 'في الإرشادات',
    slides: 'في عرض البرنامج',
    other: 'في الوثيقة',
  },
  says: '(النص الإيطالي):',
  alsoSays: 'أيضًا (النص الإيطالي):',
  under: 'تحت عنوان',
  proposal: 'هذا اقتراح من الإقليم وليس قاعدة سارية.',
  opinion: 'هذا رأي النقابات وليس قاعدة.',
  ended: 'هذه قاعدة من الماضي (non più in vigore): توضح كيف كان الأمر.',
  uncertain: 'يجب التحقق مما إذا كان ذلك ساريًا اليوم (da verificare).',
  italianQuote: 'النص الإيطالي هو المرجع.',
  incomplete: 'أجد في الوثائق جزءًا من الجواب فقط.',
  askOffice: (contact) => `لحالتك اسأل ${contact}.`,
  office: 'مركز التوظيف (CPI, Centro per l’Impiego)',
  notFound: (contact) =>
    `لا أجد هذه المعلومة في الوثائق المتوفرة لدي (non trovo questa informazione). اسأل ${contact}: يمكنني أن أصلك بشخص.`,
  decision: (contact) => `لا يمكنني أن أقرر ذلك (non posso deciderlo io): يقيّمه شخص. اسأل ${contact}.`,
  criteria: 'هذه هي المعايير المكتوبة في الوثائق (بالإيطالية):',
  declined:
    'لا يمكنني فعل ذلك (non posso): أجيب فقط من وثائق البرنامج. يمكنني المساعدة في الأسئلة عن GOL وخدمات العمل في لومبارديا.',
  records:
    'لا يمكنني تقديم بيانات عن أشخاص آخرين (non posso): ليس لدي وصول إلى ملفاتهم. استخدم الأنظمة الرسمية أو اسأل CPI.',
  smalltalk:
    'مرحبًا (ciao)! أنا مساعد آلي ولست شخصًا. يمكنني المساعدة في الأسئلة عن GOL وخدمات العمل في لومبارديا: ماذا تريد أن تعرف؟',
  clarify: 'هل يمكنك توضيح السؤال؟ مثلًا عن أي خدمة أو مسار تتحدث؟',
  clarifyProvince: 'عن أي محافظة تتحدث (quale provincia?) وماذا تريد أن تعرف؟',
  privacy: 'لا تكتب هنا بيانات شخصية (dati personali): ليست ضرورية ولم أحتفظ بها.',
};

const all: Record<QuestionLanguage, Phrases> = { it, en, ro, es, fr, uk, ar };

export function phrasesOf(lang: QuestionLanguage): Phrases {
  return all[lang];
}
