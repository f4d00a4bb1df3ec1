import type { CompanyProfileContent } from '../../../db/schema/company-demand.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';

/** A need as typed: a share in per cent, empty for "always". */
export type TypedNeed = { skillId: string; share: string; note: string };

/** What somebody typed about a company, exactly as typed. */
export type TypedProfile = {
  name: string;
  company: string;
  lavoro: string;
  note: string;
  dal: string;
  al: string;
  version: string;
  skillQuery: string;
  needs: TypedNeed[];
};

const needsMax = 60;

export const emptyProfile = (today: string): TypedProfile => ({
  name: '',
  company: '',
  lavoro: '',
  note: '',
  dal: today,
  al: '',
  version: '',
  skillQuery: '',
  needs: [],
});

export function typedProfileOf(content: CompanyProfileContent, version: number): TypedProfile {
  return {
    name: content.name,
    company: content.company,
    lavoro: content.occupationId ?? '',
    note: content.note,
    dal: content.from,
    al: content.to ?? '',
    version: String(version),
    skillQuery: '',
    needs: content.skills.map(({ skillId, share, note }) => ({
      skillId,
      share: share === null ? '' : String(Math.round(share * 100)),
      note,
    })),
  };
}

/** Reads the form: needs that were there, without those ticked to go, and those ticked in the list of what was found. */
export function readTypedProfile(body: Record<string, unknown>): TypedProfile {
  const text = (name: string, max: number): string => {
    const value = body[name];
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').normalize('NFC').trim().slice(0, max) : '';
  };
  const many = (name: string): string[] =>
    [body[name]].flat().filter((value): value is string => typeof value === 'string' && value.length <= 64);
  const dropped = new Set(many('drop'));
  const kept = [...new Set([...many('skill'), ...many('add')])].filter((id) => !dropped.has(id)).slice(0, needsMax);
  return {
    name: text('name', 200),
    company: text('company', 300),
    lavoro: text('lavoro', 64),
    note: text('note', 2000),
    dal: text('dal', 10),
    al: text('al', 10),
    version: text('version', 10),
    skillQuery: text('skillQuery', 200),
    needs: kept.map((skillId) => ({
      skillId,
      share: text(`share-${skillId}`, 10),
      note: text(`note-${skillId}`, 500),
    })),
  };
}

/** What does not go, one sentence each; the checks of saving come after these. */
export function checkTypedProfile(typed: TypedProfile, knowledge: KnowledgeBase): string[] {
  const problems: string[] = [];
  if (typed.name === '') problems.push('Dai un nome al profilo, per ritrovarlo: per esempio «Addetti al magazzino».');
  if (typed.company === '') problems.push('Scrivi il nome dell’azienda.');
  if (typed.needs.length === 0) problems.push('Aggiungi almeno una competenza: cercala e spuntala nell’elenco.');
  if (!isDate(typed.dal)) problems.push('Scrivi da quando vale il profilo: giorno, mese e anno.');
  if (typed.al !== '' && !isDate(typed.al)) problems.push('La data di fine non va bene: scrivi giorno, mese e anno.');
  for (const { skillId, share } of typed.needs)
    if (share !== '' && readShare(share) === null)
      problems.push(
        `La quota di «${knowledge.skills.get(skillId)?.label ?? 'una competenza'}» non va bene: un numero da 1 a 100, oppure lascia vuoto per «sempre».`,
      );
  return problems;
}

/** `40`, `40 %`, `12,5` → a share; null for anything else or out of 1…100. */
function readShare(typed: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(typed);
  const percent = match === null ? Number.NaN : Number(match[1]!.replace(',', '.'));
  return percent >= 1 && percent <= 100 ? percent / 100 : null;
}

/** A checked form as content. */
export function contentOfTyped(typed: TypedProfile): CompanyProfileContent {
  return {
    name: typed.name,
    company: typed.company,
    occupationId: typed.lavoro === '' ? null : typed.lavoro,
    note: typed.note,
    from: typed.dal,
    to: typed.al === '' ? null : typed.al,
    skills: typed.needs.map(({ skillId, share, note }) => ({ skillId, share: readShare(share), note })),
  };
}

function isDate(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && (new Date(`${day}T00:00:00Z`).toJSON() ?? '').startsWith(day);
}
