/**
 * The skills taxonomy as plain data: occupations, the skills they ask for, and what lies under each skill.
 * Several taxonomies live side by side (the demonstration one, the regional repertory, ESCO); each concept keeps the
 * scheme it came from, and nothing converts one scheme into another silently (compliance CRED-01, CRED-02).
 */
export type SkillKind = 'competence' | 'skill' | 'knowledge';

export type Skill = {
  /** Stable id in this installation (`ski_…`). */
  id: string;
  uri: string;
  label: string;
  /** What people write instead of the label: synonyms, colloquial forms, abbreviations. */
  altLabels: string[];
  description: string;
  kind: SkillKind;
  /** Ids of the skills right above (an ability or knowledge item lies under its competence). */
  broader: string[];
  /** Two-letter language of the labels. */
  lang: string;
  /** Short name of the taxonomy, for example `demo`, `repertorio`, `esco`. */
  scheme: string;
};

export type Occupation = {
  /** Stable id in this installation (`occ_…`). */
  id: string;
  uri: string;
  label: string;
  altLabels: string[];
  description: string;
  /** ISCO-08 code of one to four digits, or null. For a group, its own code. */
  isco: string | null;
  kind: 'occupation' | 'group';
  lang: string;
  scheme: string;
};

export type OccupationSkill = { occupationId: string; skillId: string; essential: boolean };

export type Taxonomy = {
  skills: Skill[];
  occupations: Occupation[];
  occupationSkills: OccupationSkill[];
};
