/**
 * Learning opportunities of the European Learning Model v3 (the vocabulary of European Digital Credentials), read as rows
 * of a catalogue. JSON-LD of real tools has one value or a list, a plain text or a text per language: both are read.
 */
export function listLearningOpportunities(value: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const budget = { left: 200_000 };
  collect(value, found, budget, 0);
  return found.map(rowOf);
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const many = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const nodes = (value: unknown): Node[] => many(value).filter(isNode);

/** Deeper documents are no credentials; the budget bounds hostile ones. */
const depthMax = 30;

function collect(value: unknown, found: Node[], budget: { left: number }, depth: number): void {
  budget.left -= 1;
  if (budget.left < 0 || depth > depthMax) return;
  if (Array.isArray(value)) for (const one of value) collect(one, found, budget, depth + 1);
  else if (isNode(value)) {
    if (
      many(value.type ?? value['@type']).some((type) => String(type).replace(/^.*[:#/]/, '') === 'LearningOpportunity')
    )
      found.push(value);
    else for (const one of Object.values(value)) collect(one, found, budget, depth + 1);
  }
}

/** The Italian text, or else the first. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== '') ?? '';
  if (!isNode(value)) return '';
  if (typeof value['@value'] === 'string') return value['@value'];
  return textOf(value.it ?? Object.entries(value).find(([key]) => /^[a-z]{2}$/.test(key))?.[1] ?? '');
}

const named = (value: unknown): string =>
  textOf(nodes(value)[0]?.legalName ?? nodes(value)[0]?.title ?? nodes(value)[0]?.prefLabel);
const idOf = (value: unknown): string =>
  typeof value === 'string' ? value : isNode(value) ? String(value.id ?? value['@id'] ?? value.uri ?? '') : '';

function rowOf(node: Node): Record<string, unknown> {
  const [specification = {}] = nodes(node.learningAchievementSpecification);
  const outcomes = nodes(specification.learningOutcome);
  const skills = outcomes.flatMap((outcome) =>
    [...many(outcome.relatedESCOSkill), ...many(outcome.relatedSkill)].map(idOf),
  );
  const [period = {}] = nodes(node.temporal);
  const [identifier] = nodes(node.identifier);
  const level = /(\d)\s*$/.exec(idOf(specification.eqfLevel) || idOf(specification.EQFLevel))?.[1];
  return {
    module_id: textOf(identifier?.notation) || idOf(node),
    title: textOf(node.title),
    provider: named(node.providedBy),
    province: /^[A-Z]{2}$/.exec(textOf(nodes(node.location)[0]?.geographicName).toUpperCase())?.[0],
    mode: modeOf(idOf(many(node.mode)[0]) + textOf(nodes(node.mode)[0]?.prefLabel)),
    hours: hoursOf(node.duration) ?? hoursOf(specification.volumeOfLearning),
    level_eqf: level,
    competence_uris: [...new Set(skills)],
    learning_outcomes: outcomes
      .map((outcome) => textOf(outcome.title) || textOf(outcome.description))
      .filter((text) => text !== '')
      .join(' '),
    assessment: textOf(nodes(specification.provenBy)[0]?.title),
    participation_form:
      textOf(nodes(node.learningSchedule)[0]?.prefLabel) || textOf(nodes(node.additionalNote)[0]?.noteLiteral),
    quality_assurance:
      textOf(nodes(specification.accreditation)[0]?.title) ||
      textOf(nodes(specification.additionalNote)[0]?.noteLiteral),
    awarding_body:
      named(specification.awardingBody) || named(nodes(specification.awardingOpportunity)[0]?.awardingBody),
    prerequisites: [],
    stackable_into: [],
    start_date: textOf(period.startDate).slice(0, 10),
    end_date: textOf(period.endDate).slice(0, 10),
    language: /([A-Z]{3})$/.exec(idOf(many(node.defaultLanguage)[0]))?.[1] === 'ENG' ? 'en' : 'it',
  };
}

/**
 * ISO 8601 hours and minutes (`PT16H`, `PT16H30M`, rounded up). Days and months are left out: the Commission's own sample
 * writes `P60M`, sixty months, where sixty hours are meant, and nothing may be corrected silently.
 */
export function hoursOf(value: unknown): number | undefined {
  const found = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(textOf(value));
  if (found === null) return undefined;
  const hours = Number(found[1] ?? 0) + Math.ceil(Number(found[2] ?? 0) / 60);
  return hours > 0 ? hours : undefined;
}

function modeOf(mode: string): string {
  if (/blended|hybrid|mist/i.test(mode)) return 'blended';
  return /online|distan/i.test(mode) ? 'online' : 'in_person';
}
