import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from 'tar';
import { hashOf } from '../media/hash-file.ts';
import { faultOfSqlite } from '../storage/sqlite/snapshot.ts';
import { BackupNote, BackupRefusal, DATABASE, NOTE } from './backup-note.ts';
import { filesIn } from './files-in.ts';

/**
 * Puts a backup into a data folder that holds no file. All of it is unpacked beside, checked against its note and its database read
 * through before the first file is put in place; the database comes last, so that what a power cut leaves is no shop yet.
 *
 * @throws {BackupRefusal} when the folder holds a file, or the file is no whole backup that this code can read
 */
export async function restore(given: {
  dataDir: string;
  file: string;
}): Promise<{ madeAt: number; version: string; files: number }> {
  const { dataDir, file } = given;
  if (!existsSync(file)) throw new BackupRefusal(`There is no file ${file}.`);
  const there = existsSync(dataDir) ? await filesIn(dataDir) : [];
  // The lock of a server that once ran is no shop's.
  if (there.some((path) => path !== `${DATABASE}.lock`))
    throw new BackupRefusal(
      `${dataDir} is not empty (it holds ${there[0]}). Nothing was changed: move it away first, or name another folder by DATA_DIR.`,
    );
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const staging = await mkdtemp(join(dataDir, '.restore-'));
  try {
    const note = await unpack(file, staging);
    const fault = faultOfSqlite(join(staging, DATABASE));
    if (fault === 'damaged')
      throw new BackupRefusal(`The database in ${file} is damaged. Nothing was changed.`);
    if (fault === 'newer')
      throw new BackupRefusal(
        `${file} was made by a newer Vitrine (${note.version}). Nothing was changed: use that version.`,
      );
    await rm(join(staging, NOTE));
    const entries = (await readdir(staging)).filter((name) => name !== DATABASE);
    for (const name of entries) {
      // What is there are folders without a file in them.
      await rm(join(dataDir, name), { recursive: true, force: true });
      await rename(join(staging, name), join(dataDir, name));
    }
    await rename(join(staging, DATABASE), join(dataDir, DATABASE));
    return { madeAt: note.madeAt, version: note.version, files: note.files.length };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Unpacks and compares with the note: not a byte more, less or other. */
async function unpack(file: string, staging: string): Promise<BackupNote> {
  const refused = (why: string) =>
    new BackupRefusal(`${file} is no whole backup: ${why}. Nothing was changed.`);
  try {
    await extract({
      file,
      cwd: staging,
      strict: true,
      filter: (_, entry) => 'type' in entry && entry.type === 'File',
    });
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
  const text = await readFile(join(staging, NOTE), 'utf8').catch(() => null);
  if (text === null) throw refused('its note is missing');
  const read = BackupNote.safeParse(jsonOf(text));
  if (!read.success) throw refused('its note cannot be read');
  for (const { path, bytes, sha256 } of read.data.files) {
    const found = await stat(join(staging, path)).catch(() => null);
    if (!found?.isFile()) throw refused(`${path} is missing`);
    if (found.size !== bytes || (await hashOf(join(staging, path))) !== sha256)
      throw refused(`${path} is not as it was`);
  }
  const named = read.data.files.some(({ path }) => path === DATABASE);
  if (!named) throw refused('it has no database');
  return read.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
