import type { Achievement, NamedSkill } from './achievement.ts';
import type { Credential } from './credential.ts';
import { readDate } from './italian-date.ts';
import { idOf, langText, objectsOf } from './lang-text.ts';
import { MAX_ACHIEVEMENTS } from './limits.ts';
import type { JsonObject } from './strict-json.ts';
import { issuerName } from './verify-issuer.ts';
import { parseWorkload, type Workload } from './workload.ts';

/**
 * What the credential says was learned, whether or not it was verified: look at the verdicts first. At most fifty; nothing about the
 * holder. An empty list when the content cannot be read.
 */
export function credentialAchievements({ document, family }: Credential): Achievement[] {
  const subjects = objectsOf(document?.credentialSubject);
  const found = subjects.flatMap((subject) =>
    family === 'edc'
      ? listClaims(subject.hasClaim, 0)
      : objectsOf(subject.achievement).map((one) => readBadge(one, subject, document)),
  );
  return found.slice(0, MAX_ACHIEVEMENTS);
}

/** Open Badges 3.0: one achievement, what it is aligned to, and how the person did. */
function readBadge(achievement: JsonObject, subject: JsonObject, document: JsonObject | null): Achievement {
  const alignments = objectsOf(achievement.alignment);
  const results = objectsOf(subject.result).map(({ value, status }) => langText(value) || langText(status));
  return {
    kind: 'achievement',
    title: langText(achievement.name),
    description: langText(achievement.description),
    criteria: objectsOf(achievement.criteria)
      .map(({ narrative }) => langText(narrative))
      .join(' '),
    outcomes: unique(
      alignments.map(({ targetName, targetDescription }) =>
        [langText(targetName), langText(targetDescription)].filter((text) => text !== '').join(': '),
      ),
    ),
    skills: alignments.flatMap(({ targetUrl, targetName }) => namedSkill(idOf(targetUrl), langText(targetName))),
    hours: null,
    workloads: [],
    level: '',
    credits: langText(subject.creditsEarned ?? achievement.creditsAvailable),
    result: unique(results).join(', '),
    from: dateText(subject.activityStartDate),
    to: dateText(subject.activityEndDate),
    awardedBy: objectsOf(achievement.creator).map(({ name }) => langText(name))[0] || issuerName(document),
  };
}

const kinds = {
  LearningActivity: 'activity',
  LearningAssessment: 'assessment',
  LearningEntitlement: 'entitlement',
} as const;

/** ELM 3: claims may hold parts, which are claims themselves. */
function listClaims(value: unknown, depth: number): Achievement[] {
  if (depth > 4) return [];
  return objectsOf(value).flatMap((claim) => [readClaim(claim), ...listClaims(claim.hasPart, depth + 1)]);
}

function readClaim(claim: JsonObject): Achievement {
  const specifications = objectsOf(claim.specifiedBy);
  const activities = objectsOf(claim.influencedBy);
  const outcomes = specifications.flatMap(({ learningOutcome }) => objectsOf(learningOutcome));
  const workloads = readWorkloads([
    claim,
    ...specifications,
    ...activities,
    ...activities.flatMap(({ specifiedBy }) => objectsOf(specifiedBy)),
  ]);
  const period = objectsOf(claim.temporal)[0] ?? activities.flatMap(({ temporal }) => objectsOf(temporal))[0];
  const bodies = objectsOf(claim.awardedBy).flatMap(({ awardingBody }) => objectsOf(awardingBody));
  const organisers = objectsOf(claim.directedBy);
  const type = Object.entries(kinds).find(
    ([name]) => claim.type === name || (Array.isArray(claim.type) && claim.type.includes(name)),
  );
  return {
    kind: type?.[1] ?? 'achievement',
    title: langText(claim.title) || specifications.map(({ title }) => langText(title))[0] || '',
    description:
      [claim, ...specifications, ...activities]
        .map(({ description }) => langText(description))
        .find((text) => text !== '') ?? '',
    criteria: objectsOf(claim.provenBy)
      .flatMap(({ specifiedBy }) => objectsOf(specifiedBy))
      .flatMap(({ gradingScheme }) => objectsOf(gradingScheme))
      .map(({ description }) => langText(description))
      .filter((text) => text !== '')
      .join(' '),
    outcomes: unique([
      ...outcomes.map(({ title }) => langText(title)),
      ...specifications
        .flatMap(({ learningOutcomeSummary }) => objectsOf(learningOutcomeSummary))
        .map(({ noteLiteral }) => langText(noteLiteral)),
    ]),
    skills: outcomes.flatMap(({ relatedESCOSkill, relatedSkill }) =>
      [...objectsOf(relatedESCOSkill), ...objectsOf(relatedSkill)].flatMap((skill) =>
        namedSkill(idOf(skill), langText(skill.prefLabel)),
      ),
    ),
    hours: workloads.find(({ hours, plausible }) => plausible && hours !== null)?.hours ?? null,
    workloads,
    level: levelOf(specifications),
    credits: specifications
      .flatMap(({ creditPoint }) => objectsOf(creditPoint))
      .map(({ point, framework }) =>
        [langText(point), objectsOf(framework).map(({ prefLabel }) => langText(prefLabel))[0]]
          .filter(Boolean)
          .join(' '),
      )
      .join(', '),
    result: unique(
      [claim, ...objectsOf(claim.provenBy)]
        .flatMap(({ grade }) => objectsOf(grade))
        .map(({ noteLiteral }) => langText(noteLiteral)),
    ).join(', '),
    from: dateText(period?.startDate),
    to: dateText(period?.endDate ?? claim.awardingDate),
    awardedBy:
      [...bodies, ...organisers].map(({ legalName, altLabel }) => langText(legalName) || langText(altLabel))[0] ?? '',
  };
}

function readWorkloads(places: JsonObject[]): Workload[] {
  const written = places.flatMap(({ workload, volumeOfLearning }) => [langText(workload), langText(volumeOfLearning)]);
  return unique(written).map(parseWorkload);
}

/** The European level by its number in the address; a national one by its name. */
function levelOf(specifications: JsonObject[]): string {
  const level = (name: 'eqfLevel' | 'nqfLevel') => specifications.flatMap((one) => objectsOf(one[name]))[0];
  const eqf = /\/eqf\/([1-8])$/.exec(idOf(level('eqfLevel')))?.[1];
  if (eqf !== undefined) return `EQF ${eqf}`;
  return langText(level('eqfLevel')?.prefLabel) || langText(level('nqfLevel')?.prefLabel);
}

function namedSkill(uri: string, label: string): NamedSkill[] {
  return /^(?:https?|urn):/.test(uri) && uri.length <= 500 ? [{ uri, label }] : [];
}

function dateText(value: unknown): string | null {
  return readDate(value) === null ? null : String(value);
}

function unique(texts: string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
