import { customType, timestamp } from 'drizzle-orm/pg-core';

/** Encrypted bytes. PGlite hands back a Uint8Array and postgres.js a Buffer; inside, both are a Uint8Array. */
export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value),
});

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
