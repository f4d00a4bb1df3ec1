import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { assetFiles } from '../console/assets.ts';

/** Copies what pages ask for to FOLDER/assets, for a platform that serves files itself: collect-assets.ts FOLDER. */
const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Uso: collect-assets.ts CARTELLA\n');
  process.exit(2);
}
const target = join(folder, 'assets');
await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
await Promise.all(Object.entries(assetFiles).map(([name, { from }]) => copyFile(from, join(target, name))));
