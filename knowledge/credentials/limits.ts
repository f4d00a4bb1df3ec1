/** A signed European credential with its pictures has about 150 KB; a badge baked into a large PNG stays under 3 MB. */
export const MAX_CREDENTIAL_BYTES = 5 * 1024 * 1024;

/** The credential itself, without the picture around it. The largest sample seen has 150,000 characters. */
export const MAX_CREDENTIAL_CHARS = 2 * 1024 * 1024;

/** Nesting of the JSON. European credentials reach 14. */
export const MAX_JSON_DEPTH = 64;

/** An encoder splits picture data into pieces of at least 8 KB, so an honest picture under the size limit has fewer. */
export const MAX_PNG_CHUNKS = 5_000;

/** Seals on one credential: issuer, perhaps awarding body and provider. */
export const MAX_SIGNATURES = 5;

/** Leaf, two intermediates and a root are usual. */
export const MAX_CERTIFICATES = 10;

/** Claims in one credential; a diploma supplement lists perhaps fifty courses. */
export const MAX_ACHIEVEMENTS = 50;

/** Text handed on as evidence: every later step is linear in it. */
export const MAX_ACHIEVEMENT_CHARS = 20_000;

/** One title, description or outcome. */
export const MAX_FIELD_CHARS = 4_000;

/** What an inflated status list may reach: one bit for each of a million credentials, and room to spare. */
export const MAX_STATUS_LIST_BYTES = 1024 * 1024;
