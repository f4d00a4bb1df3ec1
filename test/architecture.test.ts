import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder may import, as the README prints it. A folder may always import itself. */
const allowedImports: Record<string, string[]> = {
  db: [],
  knowledge: ['db'],
  agents: ['knowledge', 'db'],
  bot: ['agents', 'knowledge', 'db'],
  server: ['bot', 'agents', 'knowledge', 'db'],
  test: ['server', 'bot', 'agents', 'knowledge', 'db'],
};

const root = resolve(import.meta.dirname, '..');
const files = Object.keys(allowedImports).flatMap((folder) => sourceFiles(join(root, folder)));

describe('the module graph', () => {
  it('follows the table of folders, in one direction', () => {
    const broken = files.flatMap((file) =>
      importsOf(file)
        .map((target) => ({
          from: folderOf(file),
          to: folderOf(target),
          file: relative(root, file),
          target: relative(root, target),
        }))
        .filter(({ from, to }) => from !== to && !allowedImports[from]?.includes(to)),
    );
    expect(broken).toEqual([]);
  });

  it('has no cycle between files', () => {
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].map((name) => relative(root, name)).join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const target of valueImportsOf(file)) visit(target, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('reads the environment in one place only, and in entry points that hand it there', () => {
    const readers = files
      .filter((file) => folderOf(file) !== 'test' && /process\.env/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file));
    const entryPoints = readers.filter((file) => file === 'server/main.ts' || file.startsWith('server/commands/'));
    expect(readers).toEqual(entryPoints);
    for (const file of entryPoints)
      expect(readFileSync(join(root, file), 'utf8').match(/process\.env/g)).toHaveLength(1);
  });

  it('has no barrels and no folders or files named for nothing', () => {
    const vague = files.filter((file) =>
      /(^|\/)(index|utils?|helpers?|common|manager|service)(\.tsx?|\/)/.test(relative(root, file)),
    );
    expect(vague.map((file) => relative(root, file))).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    // A folder that is not there yet imports nothing.
    return [];
  }
  return names.flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'node_modules' ? [] : sourceFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function folderOf(file: string): string {
  return relative(root, file).split('/')[0]!;
}

function importsOf(file: string): string[] {
  return specifiersOf(file, /(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
}

/** Imports that run something: a type-only import is no edge of the graph that is loaded. */
function valueImportsOf(file: string): string[] {
  return specifiersOf(file, /^(?:import|export)\s+(?!type\b)[^;']*?from\s+'(\.[^']+)'/gm);
}

function specifiersOf(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)]
    .map((match) => resolve(dirname(file), match[1]!))
    .filter((target) => target.startsWith(root) && files.includes(target));
}
