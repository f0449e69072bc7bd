import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Where one of `secrets` stands in what a server kept, after it has ended: in a row of a table of its database, or
 * anywhere in the bytes of its files, pages that a deletion has freed included.
 */
export async function secretsInStore(dataDir: string, secrets: readonly string[]): Promise<string[]> {
  const places: string[] = [];
  const database = new DatabaseSync(join(dataDir, 'vitrine.db'), { readOnly: true });
  const tables = database.prepare(`select name from sqlite_schema where type = 'table'`).all();
  if (tables.length < 40) throw new Error(`only ${tables.length} tables were looked at`);
  for (const { name } of tables) {
    const rows = JSON.stringify(database.prepare(`select * from "${name}"`).all());
    if (secrets.some((secret) => rows.includes(secret))) places.push(`table ${name}`);
  }
  database.close();
  for (const entry of await readdir(dataDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    if (secrets.some((secret) => bytes.includes(secret))) places.push(`file ${entry.name}`);
  }
  return places;
}
