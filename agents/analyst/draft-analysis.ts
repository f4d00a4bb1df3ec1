import type { Db } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { listModulesTeaching } from '../../knowledge/catalogue/find-modules.ts';
import type { Module } from '../../knowledge/catalogue/module.ts';
import { competenceReaderOf } from '../../knowledge/demand/competence-reader.ts';
import { type DemandProfile, readDemand } from '../../knowledge/demand/demand.ts';
import { readVacancy } from '../../knowledge/demand/read-vacancy.ts';
import { assessRequirements } from '../../knowledge/gap/assess.ts';
import { rankImportance } from '../../knowledge/gap/importance.ts';
import { questionFor } from '../../knowledge/gap/questions.ts';
import type { Requirement } from '../../knowledge/gap/requirement.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Plan } from '../../knowledge/plan/plan.ts';
import { planModules } from '../../knowledge/plan/plan-modules.ts';
import { checkPathway } from '../../knowledge/rules/check-pathway.ts';
import { composeStatements } from './compose.ts';
import type { Draft, DraftInput, DraftProgress, GapContent, ModuleContent, PlanSummary } from './draft.ts';
import { withoutOrders } from './without-orders.ts';

/** More lines than this cannot be decided one by one in a conversation of twenty minutes; essential ones come first. */
const requirementsMax = 60;
const optionalMax = 10;
/** An advert's first line names the job; the rest of a text without line breaks does not. */
const vacancyTitleMax = 120;
const vacancySkillsMax = 20;

/** A gap below this weight is not worth a course; evidenced skills have weight 0. */
const verdictWeight = { not_evidenced: 1, contradicted: 1, partial: 0.5, evidenced: 0 } as const;

const emptyDemand: DemandProfile = {
  vacancies: 0,
  sufficient: false,
  from: null,
  to: null,
  counts: new Map(),
  shares: new Map(),
  demo: false,
};

/**
 * Drafts a skill-gap analysis without a model: reads the sources against what the target asks for, plans modules for
 * what is missing, checks the pathway's rules at the date, and composes cited sentences. Same input, same draft.
 * Throws Fault `not_found` for an unknown occupation and `invalid_input` when the target asks for no skill we know.
 */
export async function draftAnalysis(
  deps: { db: Db; knowledge: KnowledgeBase },
  input: DraftInput,
  onProgress: DraftProgress = () => {},
  /** A second look at the lines before anything is planned from them; it may change verdicts, never the list. */
  readAgain: (gaps: GapContent[]) => Promise<GapContent[]> = async (gaps) => gaps,
): Promise<Draft> {
  const { knowledge, db } = deps;
  await onProgress('reading', {});
  const { target, required } = resolveTarget(knowledge, input);
  const demand = target.occupationId === null ? emptyDemand : await readDemand(db, target.occupationId, input.asOf);
  const requirements = chooseRequirements(rankImportance(required, demand.shares));
  const gaps = await readAgain(draftGaps(knowledge, input, requirements, demand));
  await onProgress('gap', { target, gaps });

  const needs = gaps
    .map((gap) => ({ skillId: gap.skillId, weight: gap.importance * verdictWeight[gap.verdict] }))
    .filter((need) => need.weight > 0);
  const candidates = await listModulesTeaching(
    db,
    needs.map((need) => need.skillId),
  );
  const { pathway, ...limits } = input.constraints;
  const solved = await planModules({
    needs,
    modules: candidates,
    constraints: { ...limits, from: input.asOf },
    labels: new Map(gaps.map((gap) => [gap.skillId, gap.label])),
  });
  const titles = new Map(candidates.map((module) => [module.id, module]));
  const modules =
    solved.status === 'planned' ? solved.modules.map((planned) => moduleContent(knowledge, planned, titles)) : [];
  const plan = planSummary(solved, titles);
  await onProgress('plan', { modules, plan });

  // A rule that does not apply to the case is nothing to decide on.
  const checks = checkPathway({
    pathway: pathway ?? null,
    modules: modules.map(({ title, hours, credential }) => ({ title, hours, credential })),
    totalHours: plan.status === 'planned' ? plan.totalHours : 0,
    asOf: input.asOf,
  }).filter((check) => check.outcome !== 'not_applicable');
  await onProgress('checks', { checks });

  const demo =
    demand.demo || modules.some((module) => module.demo) || gaps.some((gap) => gap.uri.startsWith('urn:colma:demo:'));
  const body = {
    target,
    gaps,
    modules,
    checks,
    plan,
    demand: {
      vacancies: demand.vacancies,
      sufficient: demand.sufficient,
      from: demand.from,
      to: demand.to,
      demo: demand.demo,
    },
    demo,
  };
  const { statements, citations } = composeStatements(body);
  await onProgress('statements', { statements, citations });
  return { ...body, statements, citations };
}

function resolveTarget(
  knowledge: KnowledgeBase,
  input: DraftInput,
): { target: Draft['target']; required: { skillId: string; essential: boolean }[] } {
  if (input.target.kind === 'occupation') {
    const occupation = knowledge.occupations.get(input.target.occupationId);
    if (occupation === undefined)
      throw new Fault('not_found', 'Questo obiettivo non è più nel repertorio: scegline un altro.');
    const required = knowledge.requirements.get(occupation.id) ?? [];
    if (required.length === 0) {
      throw new Fault(
        'invalid_input',
        `Per «${occupation.label}» il repertorio non elenca competenze: scegli un obiettivo più preciso oppure incolla un annuncio di lavoro.`,
      );
    }
    return {
      target: { kind: 'occupation', label: occupation.label, occupationId: occupation.id, uri: occupation.uri },
      required,
    };
  }
  const required = requirementsOfVacancy(knowledge, withoutOrders(input.target.text));
  if (required.length === 0) {
    throw new Fault(
      'invalid_input',
      "Nell'annuncio non riconosco competenze: incolla il testo completo oppure scegli un obiettivo dall'elenco.",
    );
  }
  return {
    target: { kind: 'vacancy', label: vacancyLabel(input.target.text), occupationId: null, uri: null },
    required,
  };
}

/** What an advert asks for, without its company, contract and formulas; the competences of the job it names come first. */
function requirementsOfVacancy(knowledge: KnowledgeBase, text: string): { skillId: string; essential: boolean }[] {
  const title =
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.slice(0, vacancyTitleMax) ?? '';
  const { skillIds } = readVacancy(competenceReaderOf(knowledge.skillIndex), knowledge.occupationIndex, {
    title,
    text,
  });
  return skillIds.slice(0, vacancySkillsMax).map((skillId) => ({ skillId, essential: true }));
}

function vacancyLabel(text: string): string {
  const line =
    text
      .split('\n')
      .find((candidate) => candidate.trim() !== '')
      ?.trim() ?? '';
  return `Annuncio: ${line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line}`;
}

function chooseRequirements(ranked: Requirement[]): Requirement[] {
  const essential = ranked.filter((requirement) => requirement.essential);
  const optional = ranked.filter((requirement) => !requirement.essential).slice(0, optionalMax);
  return [...essential, ...optional].slice(0, requirementsMax);
}

function draftGaps(
  knowledge: KnowledgeBase,
  input: DraftInput,
  requirements: Requirement[],
  demand: DemandProfile,
): GapContent[] {
  const verdicts = assessRequirements(
    knowledge.skillIndex,
    input.sources.map((source) => ({ ...source, text: withoutOrders(source.text) })),
    requirements.map((requirement) => requirement.skillId),
  );
  const byId = new Map(verdicts.map((verdict) => [verdict.skillId, verdict]));
  return requirements.flatMap((requirement) => {
    const skill = knowledge.skills.get(requirement.skillId);
    const read = byId.get(requirement.skillId);
    if (skill === undefined || read === undefined) return [];
    return [
      {
        skillId: skill.id,
        uri: skill.uri,
        label: skill.label,
        essential: requirement.essential,
        importance: requirement.importance,
        demand: demand.sufficient
          ? { asking: demand.counts.get(skill.id) ?? 0, of: demand.vacancies, from: demand.from, to: demand.to }
          : null,
        verdict: read.verdict,
        confidence: read.confidence,
        evidence: read.evidence,
        missing: read.missing,
        question: questionFor(skill.label, read.verdict, read.missing),
        secondReading: null,
      },
    ];
  });
}

function moduleContent(
  knowledge: KnowledgeBase,
  planned: { moduleId: string; covers: string[]; why: string },
  modules: Map<string, Module>,
): ModuleContent {
  const module = modules.get(planned.moduleId)!;
  return {
    moduleId: module.id,
    title: module.title,
    provider: module.provider,
    awardingBody: module.awardingBody,
    province: module.province,
    mode: module.mode,
    hours: module.hours,
    start: module.start,
    end: module.end,
    covers: planned.covers.map((skillId) => ({
      skillId,
      uri: knowledge.skills.get(skillId)?.uri ?? '',
      label: knowledge.skills.get(skillId)?.label ?? '',
    })),
    why: planned.why,
    credential: module.credential,
    rating: module.rating,
    demo: module.demo,
  };
}

function planSummary(plan: Plan, modules: Map<string, Module>): PlanSummary {
  if (plan.status === 'nothing_to_plan') return plan;
  const leftOut = plan.leftOut.map((left) => ({ ...left, title: modules.get(left.moduleId)?.title ?? '' }));
  if (plan.status === 'infeasible') return { status: 'infeasible', relax: plan.relax, leftOut };
  return {
    status: 'planned',
    totalHours: plan.totalHours,
    coverage: plan.coverage,
    proof: plan.proof,
    uncovered: plan.uncovered,
    leftOut,
  };
}
