import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Regular files below a folder, relative to it; without folders whose name begins with a dot. */
export async function filesIn(folder: string, below = ''): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = join(below, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) found.push(...(await filesIn(folder, path)));
    else if (entry.isFile() && !entry.name.startsWith('.')) found.push(path);
  }
  return found;
}
