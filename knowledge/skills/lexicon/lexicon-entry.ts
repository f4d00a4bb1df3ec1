/**
 * One workplace activity in two languages: the formal one of profile repertories and the everyday one of people who
 * tell what they did. Written by hand from knowledge of the trades; no sentence of a source or of an evaluation case.
 */
export type LexiconEntry = {
  /** Short formal name of the activity, unique in the whole lexicon. */
  activity: string;
  /** Words and short phrases with which competence labels, abilities and knowledge items name it (infinitives or nouns). */
  formal: string[];
  /** What people say they did: verb + object phrases, results, tasks, in everyday or dialect-free colloquial Italian; infinitive or first person, matched by stems. */
  everyday: string[];
  /** Tools, machines, products, documents, software and places that on their own suggest the activity. */
  tools: string[];
};
