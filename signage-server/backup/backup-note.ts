import { z } from 'zod';
import { Instant, Sha256 } from '../../shared/model/id.ts';

/** The database's name in the data folder and in a backup. */
export const DATABASE = 'vitrine.db';
/** Stands in every backup and says what belongs in it. */
export const NOTE = 'backup.json';

/** Relative, of plain names: nothing in a backup leads out of the folder that it is put into. */
const Path = z.string().regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/);

export const BackupNote = z.strictObject({
  format: z.literal('vitrine-backup-1'),
  madeAt: Instant,
  /** The Vitrine that made it. */
  version: z.string(),
  /** Every file but this one. */
  files: z.array(z.strictObject({ path: Path, bytes: z.int().min(0), sha256: Sha256 })),
});
export type BackupNote = z.infer<typeof BackupNote>;

/** Ends a command with one sentence that says what to do. Nothing has been changed when this is thrown. */
export class BackupRefusal extends Error {
  override name = 'BackupRefusal';
}
