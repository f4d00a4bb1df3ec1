import { openAppOn, type TestApp, type TestAppOptions } from './app-on-database.ts';
import { openTestDatabase } from './test-database.ts';

export type { Client, TestApp } from './app-on-database.ts';

/** The application on a private copy of the test database. */
export async function openTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  return openAppOn(await openTestDatabase(), options);
}
