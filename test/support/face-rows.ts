import { open, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const shared = resolve(process.env['VITRINE_SHARED'] ?? resolve(import.meta.dirname, '../../../shared'));

/**
 * One of FairFace's evaluation pictures (CC BY 4.0), WebP, 144 x 144, by its row of `eval.csv`; null where the data set
 * is not on this machine. Never kept, never shown: these people did not choose to be here.
 */
export async function evaluationFace(row: number): Promise<Uint8Array | null> {
  const folder = resolve(shared, 'data/faces');
  const table = await readFile(resolve(folder, 'eval.csv'), 'utf8').catch(() => null);
  const [shard, offset, bytes] = table?.split('\n')[row + 1]?.split(',').map(Number) ?? [];
  if (shard === undefined || offset === undefined || bytes === undefined) return null;
  const file = await open(resolve(folder, `eval-${String(shard).padStart(2, '0')}.bin`)).catch(() => null);
  if (!file) return null;
  try {
    const { buffer } = await file.read(new Uint8Array(bytes), 0, bytes, offset);
    return buffer;
  } finally {
    await file.close();
  }
}

export const NO_FACES = `no face pictures in ${shared}/data/faces (set VITRINE_SHARED)`;
