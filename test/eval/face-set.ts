import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from './face-lab/lab-messages.ts';

/** The nine ages of FairFace, in the network's order. */
export const AGES = [
  '0-2',
  '3-9',
  '10-19',
  '20-29',
  '30-39',
  '40-49',
  '50-59',
  '60-69',
  'more than 70',
] as const;

/** One labelled picture of FairFace. */
export interface LabelledFace extends Picture {
  shard: number;
  /** 0 to 8. */
  age: number;
  gender: 'Male' | 'Female';
  race: string;
}

/** Reads `train.csv` or `eval.csv` of the data set; null where it is not there. Throws on labels it does not know. */
export async function readFaceSet(folder: string, name: 'train' | 'eval'): Promise<LabelledFace[] | null> {
  const table = await readFile(join(folder, `${name}.csv`), 'utf8').catch(() => null);
  if (table === null) return null;
  const lines = table.trim().split(/\r?\n/).slice(1);
  return lines.map((line, row) => {
    const [shard, offset, bytes, age = '', gender, race = ''] = line.split(',');
    const index = (AGES as readonly string[]).indexOf(age);
    if (index < 0 || (gender !== 'Male' && gender !== 'Female'))
      throw new Error(`${name}.csv, row ${row}: ${line}`);
    return {
      row,
      shard: Number(shard),
      offset: Number(offset),
      bytes: Number(bytes),
      age: index,
      gender,
      race,
    };
  });
}

/** `shard`'s file name. */
export const shardFile = (name: 'train' | 'eval', shard: number): string =>
  `${name}-${String(shard).padStart(2, '0')}.bin`;
