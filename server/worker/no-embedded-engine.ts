/** Stands in for the embedded engine and its drizzle driver in the Worker's bundle: there the database is always a server. */
function refuse(): never {
  throw new Error('a Worker has no embedded database');
}

export const PGlite = { create: refuse };
export const drizzle = refuse;
export const vector = null;
