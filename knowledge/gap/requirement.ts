import type { Evidence } from '../skills/mention.ts';

/**
 * evidenced: the text says the person has done it. partial: it says part of it, or only implies it.
 * not_evidenced: the text is silent, which never means "cannot do". contradicted: it says the person has not done it,
 * or would like to learn it (compliance CRED-03).
 */
export type Verdict = 'evidenced' | 'partial' | 'not_evidenced' | 'contradicted';

/**
 * A text that may hold evidence. `id` is what `Evidence.source` names. `skillId` says that the text is the answer to the
 * question about that one skill (interview) or the proof of it (credential): it then speaks for no other skill.
 */
export type EvidenceSource = {
  id: string;
  kind: 'narrative' | 'interview' | 'document' | 'credential';
  text: string;
  skillId?: string;
};

/** What the target asks for. `importance` is 0…1: see `rankImportance`. */
export type Requirement = { skillId: string; essential: boolean; importance: number };

/** The reading of all sources against one required skill. */
export type RequirementVerdict = {
  skillId: string;
  verdict: Verdict;
  /** 0…1, for the reliability curve and the words "il testo lo dice / lo fa pensare / da chiedere"; never shown as a number. */
  confidence: number;
  /** Strongest first; at most five. Empty only when not_evidenced. */
  evidence: Evidence[];
  /** What would change the verdict, for "perché?": for example the abilities under the competence that no source mentions. */
  missing: string[];
};
