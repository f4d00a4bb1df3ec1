import { eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { knowledgeRevision } from '../db/schema/knowledge.ts';
import { buildOccupationIndex, type OccupationIndex } from './occupations/occupation-index.ts';
import { loadSkillNames } from './skill-names/load-skill-names.ts';
import type { SkillNameIndex } from './skill-names/skill-name-index.ts';
import { lexicon } from './skills/lexicon/lexicon.ts';
import { loadTaxonomy } from './skills/load-taxonomy.ts';
import { buildSkillIndex, type SkillIndex } from './skills/skill-index.ts';
import type { Occupation, Skill } from './skills/taxonomy.ts';

/** The taxonomy as a server holds it in memory: read-only, replaced as a whole when a newer one was imported. */
export type KnowledgeBase = {
  revision: number;
  skills: Map<string, Skill>;
  skillsByUri: Map<string, Skill>;
  occupations: Map<string, Occupation>;
  occupationsByUri: Map<string, Occupation>;
  /** Skills an occupation asks for. */
  requirements: Map<string, { skillId: string; essential: boolean }[]>;
  skillIndex: SkillIndex;
  occupationIndex: OccupationIndex;
};

/** Reads the Italian taxonomies and builds both indexes. Some seconds for a full repertory; call it off the request. */
export async function loadKnowledgeBase(db: Db): Promise<KnowledgeBase> {
  const revision = await readTaxonomyRevision(db);
  const taxonomy = await loadTaxonomy(db, 'it');
  const requirements = new Map<string, { skillId: string; essential: boolean }[]>();
  for (const { occupationId, skillId, essential } of taxonomy.occupationSkills) {
    const list = requirements.get(occupationId) ?? [];
    list.push({ skillId, essential });
    requirements.set(occupationId, list);
  }
  return {
    revision,
    skills: new Map(taxonomy.skills.map((skill) => [skill.id, skill])),
    skillsByUri: new Map(taxonomy.skills.map((skill) => [skill.uri, skill])),
    occupations: new Map(taxonomy.occupations.map((occupation) => [occupation.id, occupation])),
    occupationsByUri: new Map(taxonomy.occupations.map((occupation) => [occupation.uri, occupation])),
    requirements,
    skillIndex: buildSkillIndex(taxonomy, lexicon),
    occupationIndex: buildOccupationIndex(taxonomy.occupations, { hasSkills: new Set(requirements.keys()) }),
  };
}

export async function readTaxonomyRevision(db: Db): Promise<number> {
  const [row] = await db.select().from(knowledgeRevision).where(eq(knowledgeRevision.subject, 'taxonomy'));
  return row?.revision ?? 0;
}

/**
 * Hands out the current knowledge base. The first caller starts the loading, the others wait for the same one; after an
 * import on any server the next caller sees a higher revision and gets the new one. Nothing is ever half replaced.
 */
export class KnowledgeSource {
  readonly #db: Db;
  #current: KnowledgeBase | null = null;
  #loading: Promise<KnowledgeBase> | null = null;
  #english: { revision: number; names: Promise<SkillNameIndex | null> } | null = null;

  constructor(db: Db) {
    this.#db = db;
  }

  async get(): Promise<KnowledgeBase> {
    const revision = await readTaxonomyRevision(this.#db);
    if (this.#current !== null && this.#current.revision >= revision) return this.#current;
    this.#loading ??= loadKnowledgeBase(this.#db)
      .then((loaded) => {
        this.#current = loaded;
        return loaded;
      })
      .finally(() => {
        this.#loading = null;
      });
    return this.#loading;
  }

  /**
   * The English names, read when first asked for: few installations have them, and they would cost all of them memory.
   * Null where no English taxonomy was imported.
   */
  async english(): Promise<SkillNameIndex | null> {
    const revision = await readTaxonomyRevision(this.#db);
    if (this.#english === null || this.#english.revision < revision) {
      const names = loadSkillNames(this.#db, 'en');
      const loading = { revision, names };
      this.#english = loading;
      // A failed read is not kept: the next question tries again.
      names.catch(() => {
        if (this.#english === loading) this.#english = null;
      });
    }
    return this.#english.names;
  }
}
