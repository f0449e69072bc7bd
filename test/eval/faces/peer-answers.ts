import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Line = z.strictObject({
  /** The face's row in `eval.csv`. */
  row: z.int().min(0),
  /** How long it took to find and estimate. */
  ms: z.number(),
  /** Null where the library found no face. */
  answer: z
    .strictObject({
      age: z.number(),
      presentation: z.enum(['masculine', 'feminine']),
      sureness: z.number(),
    })
    .nullable(),
});
export type PeerAnswer = z.infer<typeof Line>;

/**
 * What a library answered, face by face, in a file: 2,500 faces take it an hour, and a library of a fixed version always
 * answers the same. Remove the file to ask again.
 */
export class PeerAnswers {
  readonly #path: string;
  readonly #answers: Map<number, PeerAnswer>;

  private constructor(path: string, answers: Map<number, PeerAnswer>) {
    this.#path = path;
    this.#answers = answers;
  }

  static async open(folder: string, peer: string): Promise<PeerAnswers> {
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${peer.replaceAll(/[^a-z0-9.]+/g, '-').replace(/^-/, '')}.jsonl`);
    const text = await readFile(path, 'utf8').catch(() => '');
    // A run that was broken off may have left half a line.
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const lines = whole.split('\n').filter(Boolean);
    return new PeerAnswers(
      path,
      new Map(lines.map((line) => Line.parse(JSON.parse(line))).map((line) => [line.row, line])),
    );
  }

  get(row: number): PeerAnswer | undefined {
    return this.#answers.get(row);
  }

  async put(answer: PeerAnswer): Promise<void> {
    this.#answers.set(answer.row, answer);
    await appendFile(this.#path, `${JSON.stringify(answer)}\n`);
  }
}
