/** Whether the text says it was done, says it was not, or says the person would like to. */
export type Polarity = 'asserted' | 'negated' | 'wished';

/**
 * The rule by which words of a text met a skill. Shown to the person under "perché?", so each value is one sentence there:
 * label (the skill's own name), synonym (one of its other names), stem (same word roots), typo (one letter away),
 * ngram (similar spelling), lexicon (workplace expression known to belong to the activity), under_competence (an ability
 * or knowledge item that lies under the competence), neighbourhood (words that go together across the taxonomy),
 * job_title (a title implies duties, only weakly), credential (a checked credential), interview (said to the consultant), model (second reader).
 */
export type MatchMethod =
  | 'label'
  | 'synonym'
  | 'stem'
  | 'typo'
  | 'ngram'
  | 'lexicon'
  | 'under_competence'
  | 'neighbourhood'
  | 'job_title'
  | 'credential'
  | 'interview'
  | 'model';

/** A skill found in a text. Offsets are UTF-16 code units into the text as given: `text.slice(start, end)`. */
export type Mention = {
  start: number;
  end: number;
  text: string;
  skillId: string;
  polarity: Polarity;
  /** 0…1: the share of mentions with this score that a person would confirm (see the reliability curve in the README). */
  confidence: number;
  method: MatchMethod;
};

/** One explained step of a match: these words of the text met this term of the taxonomy or lexicon. */
export type MatchedTerm = { words: string; via: string; rule: MatchMethod };

/** A span of one source that speaks for or against a required skill. */
export type Evidence = {
  /** Id of the source text the offsets refer to. */
  source: string;
  start: number;
  end: number;
  /** Verbatim `source.text.slice(start, end)`. */
  text: string;
  polarity: Polarity;
  confidence: number;
  method: MatchMethod;
  matched: MatchedTerm[];
};
