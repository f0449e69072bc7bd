import { constants, existsSync } from 'node:fs';
import { copyFile, link, mkdir, mkdtemp, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { create } from 'tar';
import { hashOf } from '../media/hash-file.ts';
import { snapshotSqlite } from '../storage/sqlite/snapshot.ts';
import { type BackupNote, BackupRefusal, DATABASE, NOTE } from './backup-note.ts';
import { filesIn } from './files-in.ts';

/** Not of the shop: what is only on its way in, and what belongs to the server that runs. */
const LEFT_OUT = [join('media', 'incoming'), join('media', 'uploads'), `${DATABASE}-wal`, `${DATABASE}-shm`];

/**
 * Writes all of a shop (its database at one moment, media, imports) into one tar file, also while its server runs. The file is there
 * whole or not at all, and for its owner's eyes alone: it holds keys and what people confided.
 *
 * @throws {BackupRefusal} when there is no shop, or the file is there already
 */
export async function backUp(given: {
  dataDir: string;
  file: string;
  version: string;
  now: number;
  onFile?: (path: string) => void;
}): Promise<{ bytes: number; files: number }> {
  const { dataDir, version, now } = given;
  const file = resolve(given.file);
  if (!existsSync(join(dataDir, DATABASE)))
    throw new BackupRefusal(`There is no shop in ${dataDir}. Say where it is: DATA_DIR=… npm run backup.`);
  if (existsSync(file)) throw new BackupRefusal(`${file} is there already. Name another file.`);
  if (!existsSync(dirname(file))) throw new BackupRefusal(`There is no folder ${dirname(file)}.`);
  // In the data folder, so that files are linked and not copied: what the server deletes meanwhile stays in the backup.
  const staging = await mkdtemp(join(dataDir, '.backup-'));
  const part = `${file}.part`;
  try {
    await gather(dataDir, staging);
    snapshotSqlite(join(dataDir, DATABASE), join(staging, DATABASE));
    // Once more: what the database names that was kept while the first files were gathered.
    await gather(dataDir, staging);
    const paths = (await filesIn(staging)).sort();
    const files: BackupNote['files'] = [];
    for (const path of paths) {
      const whole = join(staging, path);
      files.push({
        path: path.split(sep).join('/'),
        bytes: (await stat(whole)).size,
        sha256: await hashOf(whole),
      });
      given.onFile?.(path);
    }
    const note: BackupNote = { format: 'vitrine-backup-1', madeAt: now, version, files };
    await writeFile(join(staging, NOTE), JSON.stringify(note, null, 1));
    // Made for its owner alone before anything is in it.
    await (await open(part, 'w', 0o600)).close();
    await create({ file: part, cwd: staging, portable: true }, [NOTE, ...paths]);
    await sync(part);
    await rename(part, file);
    return { bytes: (await stat(file)).size, files: files.length };
  } finally {
    await rm(staging, { recursive: true, force: true });
    await rm(part, { force: true });
  }
}

/** Links every file of the shop but its database into the staging folder; a file that is there stays. */
async function gather(dataDir: string, staging: string): Promise<void> {
  for (const path of await filesIn(dataDir)) {
    if (path.startsWith(DATABASE) || LEFT_OUT.some((one) => path === one || path.startsWith(one + sep)))
      continue;
    const to = join(staging, path);
    await mkdir(dirname(to), { recursive: true });
    try {
      await link(join(dataDir, path), to);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // Gone since it was listed, or there from the first time.
      if (code === 'ENOENT' || code === 'EEXIST') continue;
      // A file system without links.
      await copyFile(join(dataDir, path), to, constants.COPYFILE_EXCL);
    }
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
