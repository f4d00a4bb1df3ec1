import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Fault } from './fault.ts';

/** Folders this process holds: its own id in the file would otherwise look like a holder that died. */
const held = new Set<string>();

/**
 * Keeps a second process out of an embedded database's folder: PGlite itself lets both write, and both lose their data.
 * The file beside the folder names the process; one whose process is gone (killed, crashed) is taken over. Returns what
 * releases the lock. Throws Fault `conflict` while another process is alive.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = `${resolve(folder)}.lock`;
  if (held.has(path)) throw inUse(folder, process.pid);
  held.add(path);
  try {
    await takeLock(path, folder);
  } catch (error) {
    held.delete(path);
    throw error;
  }
  return async () => {
    await rm(path, { force: true });
    held.delete(path);
  };
}

async function takeLock(path: string, folder: string): Promise<void> {
  const mine = await identify(process.pid);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await createWhole(path, mine)) return;
    const found = await readFile(path, 'utf8').catch(() => null);
    if (found === null) continue;
    const pid = Number(found.split(' ')[0]);
    // Our own id on a lock we do not hold is that of a process before us, in a container that was started again.
    if (pid !== process.pid && found === (await identify(pid))) throw inUse(folder, pid);
    await removeStale(path, found);
  }
  throw inUse(folder, null);
}

function inUse(folder: string, pid: number | null): Fault {
  const who = pid === null ? 'un altro programma' : `un altro programma (processo ${pid})`;
  return new Fault(
    'conflict',
    `La cartella dei dati ${folder} è già aperta da ${who}: fermalo, oppure scegli un’altra cartella con DATA_DIR.`,
  );
}

/** Creates the file with its content at once; false when there is one already. */
async function createWhole(path: string, text: string): Promise<boolean> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(temporary, text, { mode: 0o600 });
  try {
    await link(temporary, path);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    return false;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Takes the dead process's file away, and puts it back when it turns out to be the new one of somebody quicker. */
async function removeStale(path: string, expected: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8')) !== expected) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

/**
 * A process as no later one can be mistaken for it: its id and, on Linux, the boot and the moment it started in. A
 * process that is gone gives the id alone with `-`, which equals nobody's.
 */
async function identify(pid: number): Promise<string> {
  try {
    const [boot, stat] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    // The command's name, in brackets, may hold blanks; after it come the state and, as the 20th field, the start time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie is dead, only not yet buried: in a container nobody may ever do that.
    if (fields[0] === 'Z') return `${pid} -`;
    return `${pid} ${boot.trim()} ${fields[19]}`;
  } catch {
    return `${pid} ${isAlive(pid) ? 'alive' : '-'}`;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
