import { and, desc, eq, gte, inArray, isNull, ne, or } from 'drizzle-orm';
import { isSameQuestion, subjectWords } from '../../agents/adviser/same-question.ts';
import type { Db } from '../../db/database.ts';
import { approvedAnswer } from '../../db/schema/conversations.ts';
import { answer } from '../../db/schema/documents.ts';
import { findPublicDesk } from '../conversations/public-desk.ts';

/** A question nobody asks any more is not frequent. */
const lookBackDays = 90;
const questionsMax = 2_000;
const groupsMax = 30;
const formsMax = 5;
/** Groups are for a person's eye: looser than what answers by itself, so that one answer covers what belongs together. */
const alike = 0.7;

export type UnansweredGroup = { question: string; forms: string[]; lang: string; count: number; lastAsked: Date };

/**
 * Questions the documents did not answer, grouped, asked at least twice: counts and redacted words, never who asked. The
 * public's are the public desk's; an organisation's own are its own.
 */
export async function listUnanswered(db: Db, organisationId: string, now: Date): Promise<UnansweredGroup[]> {
  const servesPublic = (await findPublicDesk(db))?.organisationId === organisationId;
  const from = new Date(now.getTime() - lookBackDays * 86_400_000);
  const rows = await db
    .select({ question: answer.question, lang: answer.lang, askedAt: answer.askedAt })
    .from(answer)
    .where(
      and(
        inArray(answer.outcome, ['not_found', 'partial']),
        gte(answer.askedAt, from),
        ne(answer.question, ''),
        servesPublic
          ? or(isNull(answer.organisationId), eq(answer.organisationId, organisationId))
          : eq(answer.organisationId, organisationId),
      ),
    )
    .orderBy(desc(answer.askedAt))
    .limit(questionsMax);
  const answered = await db
    .select()
    .from(approvedAnswer)
    .where(
      and(eq(approvedAnswer.organisationId, organisationId), inArray(approvedAnswer.state, ['proposed', 'approved'])),
    );
  const today = now.toISOString().slice(0, 10);
  const open = rows.filter(
    ({ question, lang }) =>
      !answered.some(
        (row) =>
          row.lang === lang &&
          row.expiresOn >= today &&
          row.questions.some((form) => isSameQuestion(question, form, lang)),
      ),
  );
  return groupQuestions(open).slice(0, groupsMax);
}

type Asked = { question: string; lang: string; askedAt: Date };

/** Groups by shared words, the most frequent first; only what was asked at least twice. */
export function groupQuestions(rows: readonly Asked[]): UnansweredGroup[] {
  const groups: (UnansweredGroup & { words: Set<string> })[] = [];
  for (const { question, lang, askedAt } of rows) {
    const words = new Set(subjectWords(question, lang));
    if (words.size === 0) continue;
    const group = groups.find((each) => each.lang === lang && share(each.words, words) >= alike);
    if (group === undefined) {
      groups.push({ question, forms: [question], lang, count: 1, lastAsked: askedAt, words });
      continue;
    }
    group.count++;
    if (group.forms.length < formsMax && !group.forms.includes(question)) group.forms.push(question);
    if (askedAt > group.lastAsked) group.lastAsked = askedAt;
  }
  return groups
    .filter(({ count }) => count >= 2)
    .sort((a, b) => b.count - a.count)
    .map(({ words: _words, ...group }) => group);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}
