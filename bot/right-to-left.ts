import type { QuestionLanguage } from '../agents/adviser/language.ts';

const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';
const rightToLeftMark = '\u200f';

/** An Italian text (a quote, a title) among words of the reader's language: in Arabic it keeps its own direction. */
export function italian(text: string, lang: QuestionLanguage): string {
  return lang === 'ar' ? `${leftToRightIsolate}${text}${popIsolate}` : text;
}

/**
 * An Arabic text with Italian in it: each quote and each Latin stretch is isolated, so that its marks and numbers stay
 * with it, and every line runs from the right even where it begins with a quote. Other languages stay as they are.
 */
export function setDirection(text: string, lang: QuestionLanguage): string {
  if (lang !== 'ar') return text;
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `${rightToLeftMark}${isolateItalian(line)}`))
    .join('\n');
}

/** Quotes first, whole; then what is Latin outside them. A stretch that is isolated already stays as it is. */
const latinStretch =
  /\u2066[^\u2069]*\u2069|[\u2068][^\u2069]*\u2069|«[^»]*»|“[^”]*”|\([^()\u0600-\u06ff]*[A-Za-zÀ-ÿ][^()\u0600-\u06ff]*\)|https?:\/\/\S+|\/?[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9’'./-]*(?:[ ,]+[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9’'./-]*)*/gu;

function isolateItalian(line: string): string {
  return line.replace(latinStretch, (stretch) =>
    /^[\u2066\u2068]/u.test(stretch) || /^[«“][^A-Za-z]*[»”]$/u.test(stretch)
      ? stretch
      : `${leftToRightIsolate}${stretch}${popIsolate}`,
  );
}
