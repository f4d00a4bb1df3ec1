import { findIdentifiers } from '../../privacy/find-identifiers.ts';
import { type PersonalDataKind, type PersonalSpan, spansOf } from './span.ts';

/** What the drafts' detectors find that is somebody's in a question too; a town or a web site is not. */
const shared: Partial<Record<string, PersonalDataKind>> = {
  CODICE_FISCALE: 'fiscal_code',
  IBAN: 'iban',
  EMAIL: 'email',
  TELEFONO: 'phone',
  DOCUMENTO: 'identity_document',
  PARTITA_IVA: 'fiscal_code',
  NUMERO: 'number',
};

const links =
  "(?:\\s*(?:n\\.?|nr\\.?|n[°º]|no\\.?|№|num(?:ero|ber)?\\.?|:|#|=|è|e['’]|is|es|est|este|inps|naspi|did|dsu|numéro|número|numărul|номер|رقم))*\\s*";
const code = '(?<it>(?=[A-Z0-9./ -]*\\d)[A-Z0-9]+(?:[./-][A-Z0-9]+| \\d[A-Z0-9./-]*)*)';

/** Papers that prove who somebody is, with what is written on them. */
const papers =
  "permesso(?:\\s+di\\s+soggiorno)?|carta\\s+d['’ ]?\\s?identit[aà]|carta\\s+di\\s+soggiorno|passaporto|patente|tessera\\s+sanitaria|ts-cns|documento|residence\\s+permit|passport|id\\s+card|permiso\\s+de\\s+residencia|pasaporte|dni|nie|titre\\s+de\\s+séjour|passeport|permis(?:ul)?\\s+de\\s+ședere|pașaport(?:ul)?|buletin(?:ul)?|паспорт\\p{L}*|посвідк\\p{L}*|посвідченн\\p{L}*|تصريح الإقامة|الإقامة|جواز السفر|جواز سفر";
/** Numbers an office gave to a person's case. An act's protocol has its kind before it. */
const files =
  'matricola|pratica|protocollo|prot\\.?|fascicolo|posizione|domanda|ticket|segnalazione|tesserino|badge|polizza|contratto|utenza|codice\\s+(?:utente|cliente|pratica|lavoratore|iscrizione)|file\\s+number|case\\s+number|expediente|dossier|dosar(?:ul)?|справ\\p{L}+';
const acts =
  /\b(?:nota|circolare|decreto|deliber\p{L}+|determin\p{L}+|avviso|bando|legge|dgr|d\.g\.r\.|articolo|art\.)\b[^.;]{0,25}$/iu;

/** Numbers of accounts, papers, cases and vehicles; secrets and profiles of the net. */
export function findCodes(text: string): PersonalSpan[] {
  return [
    ...findIdentifiers(text).flatMap(({ start, end, ...finding }): PersonalSpan[] => {
      if (finding.act !== 'token') return [];
      const kind = shared[finding.kind];
      return kind === undefined || !isSomebodys(kind, text, start, end) ? [] : [{ start, end, kind }];
    }),
    ...spansOf(
      text,
      'email',
      /[\p{L}\d._%+-]+\s+(?:chiocciola|arroba|arobase|at|собака|равлик)\s+[\p{L}\d-]+(?:\s*(?:\.|\s(?:punto|dot|point|punct|крапка)\s)\s*[\p{L}\d-]+)+/giu,
    ),
    // However the groups are cut.
    ...spansOf(text, 'iban', /(?<![A-Z0-9])IT[\s.-]?\d{2}(?:[\s.-]{0,2}[A-Z0-9]){23}(?![A-Z0-9])/giu, isMostlyDigits),
    ...spansOf(
      text,
      'iban',
      /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ .-]{1,2}[A-Z0-9]{2,6}){3,8}(?![A-Z0-9])/gu,
      isMostlyDigits,
    ),
    ...spansOf(text, 'card', /(?<![\d.,])(?:\d[ .-]{0,2}){15}\d(?!\d)/gu),
    ...spansOf(text, 'identity_document', /(?<!\d)80380(?:[ .-]?\d){15}(?!\d)/gu),
    ...spansOf(text, 'phone', /(?<![\d.,])(?:\d[ .-]){8,12}\d(?!\d)/gu),
    ...spansOf(text, 'phone', /(?<![\d.,])380(?:[ -]?\d){9}(?!\d)/gu),
    ...spansOf(text, 'identity_document', new RegExp(`(?<!\\p{L})(?:${papers})${links}${code}`, 'giu'), isCode),
    ...spansOf(
      text,
      'number',
      new RegExp(`(?<!\\p{L})(?:${files})${links}${code}`, 'giu'),
      (part, start) => isCode(part) && !acts.test(text.slice(Math.max(0, start - 60), start)),
    ),
    ...spansOf(text, 'plate', /(?<![A-Z0-9])[A-HJ-NPR-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NPR-TV-Z]{2}(?![A-Z0-9])/gu),
    ...spansOf(
      text,
      'plate',
      /(?<!\p{L})(?:targat[oa]|targa|plate|matrícula|plaque|номерний знак)\s*(?:è|e['’]|n\.?|:|is)?\s*(?<it>[a-z]{2}[ -]?\d{3,5}[ -]?[a-z]{0,2})(?![a-z0-9])/giu,
    ),
    ...findSecrets(text),
    ...findProfiles(text),
  ];
}

function isMostlyDigits(part: string): boolean {
  return (part.match(/\d/g)?.length ?? 0) >= 10;
}

/** At least four digits and no years: "pratica del 2024", "documento 2023/2024". */
function isCode(part: string): boolean {
  if ((part.match(/\d/g)?.length ?? 0) < 4) return false;
  return !/^(?:19|20)\d\d(?:[/-](?:19|20)?\d\d)?$/.test(part.trim());
}

/** Mailboxes of an office and not of somebody in it. */
const officeMail =
  /^(?:info|urp|cpi|pec|protocollo|segreteria|assistenza|supporto|helpdesk|sportello|ufficio|direzione|amministrazione|contatti|noreply|no-reply)@|@(?:[\p{L}\d-]+\.)*(?:pec|comune|provincia|regione|cittametropolitana|cpi|gov)\./iu;
/** Codes of calls and projects, as long as those of persons. */
const projects =
  /\b(?:cup|cig|id\s+(?:avviso|bando|progetto)|codice\s+(?:progetto|bando|avviso|unico|ateco|intervento))\b[\s:]*[A-Z0-9]*$/iu;

/** Free numbers and short ones are an office's; amounts and figures have their unit behind them. */
function isSomebodys(kind: PersonalDataKind, text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end).replace(/\D/g, '');
  if (kind === 'email') return !officeMail.test(text.slice(start, end));
  if (projects.test(text.slice(Math.max(0, start - 40), start))) return false;
  if (kind === 'phone') return digits.length >= 8 && !/^(?:80[039]|199|892|848)/.test(digits);
  if (kind === 'number')
    return digits.length >= 8 && !/^80[03]\d{6}$/.test(digits) && !/^\s*(?:€|euro|di\s+\p{L}+)/u.test(text.slice(end));
  if (kind === 'identity_document')
    return (
      isCode(text.slice(start, end)) &&
      !acts.test(text.slice(Math.max(0, start - 40), start)) &&
      /[A-Z]{1,2} ?\d{5}|^\d{6}/i.test(text.slice(start, end))
    );
  return true;
}

const is = "(?:\\s*[:=]\\s*|\\s+(?:(?:è|e['’]|e|is|es|est|este|sono|era|dello\\s+spid\\s+è|del\\s+portale\\s+è)\\s+)?)";
const secret =
  'password|passwd|pwd|parola\\s+chiave|contraseña|mot\\s+de\\s+passe|parola\\s+mea|пароль|كلمة\\s+(?:المرور|السر)';
const login =
  'user(?:name|id)?|nome\\s+utente|utente|login|nickname|nick|spid|account|credenziali|usuario|identifiant|логін|اسم المستخدم';

function findSecrets(text: string): PersonalSpan[] {
  return [
    // After a colon anything is the password; else it must not be a word ("la password è scaduta").
    ...spansOf(
      text,
      'credential',
      new RegExp(`(?<!\\p{L})(?:${secret})${is}(?<it>[^\\s,;]{4,40})`, 'giu'),
      (part, _, whole) =>
        /[:=]\s*\S+$/u.test(whole) || /[\d#!@$%&*_]/.test(part.slice(0, -1)) || /[\d#!$%&*_]/.test(part),
    ),
    ...spansOf(
      text,
      'credential',
      new RegExp(`(?<!\\p{L})(?:${login})${is}(?<it>[\\p{L}\\d][^\\s,;?!]{2,40})`, 'giu'),
      (part) => /\p{L}/u.test(part) && /\d|\p{L}[._]\p{L}/u.test(part) && !/^(?:l\d|livello\d)$/i.test(part),
    ),
    ...spansOf(
      text,
      'credential',
      /(?<!\p{L})(?:pin|puk|otp|cvv|cvc|codice\s+(?:otp|pin|puk|di\s+(?:verifica|conferma|accesso|sblocco)|dispositivo|sms)|verification\s+code|código\s+de\s+verificación|code\s+de\s+vérification)(?!\p{L})[^\d.;?!\n]{0,25}(?<it>\d{3,10})(?!\d)/giu,
      (part) => !/^(?:19|20)\d\d$/.test(part),
    ),
  ];
}

const networks = 'linkedin|facebook|fb|instagram|insta|ig|tiktok|twitter|telegram|skype|snapchat|threads|вайбер|viber';

function findProfiles(text: string): PersonalSpan[] {
  return [
    ...spansOf(
      text,
      'profile',
      /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:linkedin|facebook|instagram|tiktok|twitter|threads|x|t|github)\.(?:com|me|net)\/[^\s,;?!]+/giu,
    ),
    ...spansOf(text, 'profile', /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{2,30}/gu),
    ...spansOf(
      text,
      'profile',
      new RegExp(
        `(?<!\\p{L})(?:${networks})\\s*(?::|=|\\s(?:sono|mi\\s+chiamo|mi\\s+trovat\\p{L}+\\s+come|come|è|is|i\\s+am|soy|je\\s+suis))\\s*(?<it>[\\p{L}\\d_.-]{3,40})`,
        'giu',
      ),
      (part) => /\d|_|\p{L}\.\p{L}/u.test(part),
    ),
  ];
}
