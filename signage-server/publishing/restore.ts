import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { pictureFile } from '../media/picture-file.ts';
import { findMedia } from '../storage/media.ts';
import { findPublication, latestPublication } from '../storage/publications.ts';
import { readStore } from '../storage/store.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { gateRules } from './gate-rules.ts';
import type { PublicationContent } from './publication-content.ts';
import { publishContent } from './publish.ts';

/** Names of what a revision shows whose file has been deleted since. */
export async function missingFiles(
  db: Reader,
  { schedule, products, media }: PublicationContent,
): Promise<string[]> {
  const gone = new Set<string>();
  for (const { sha256 } of media) if (!(await findMedia(db, sha256))) gone.add(sha256);
  if (gone.size === 0) return [];
  const shown = schedule.creatives.filter((one) => 'media' in one && gone.has(one.media.sha256));
  const pictured = products.filter((product) => gone.has(pictureFile(product) ?? ''));
  const names = [...shown, ...pictured].map(({ name }) => name);
  return names.length > 0 ? names : ['a picture that nothing names any more'];
}

/**
 * Puts what a revision published back on the screens, as a new revision. Drafts are left alone: what is taken back can
 * be mended there and published again. A second person is not asked, for it was approved once; the gate on audience
 * rules is, because what counts as creepy may have been set anew since.
 */
export async function restorePublication(
  tx: Tx,
  { revision, by, now }: { revision: number; by: string; now: number },
): Promise<Result<{ revision: number; displayIds: string[] }>> {
  const [past, last] = [await findPublication(tx, revision), await latestPublication(tx)];
  if (!past || !last) return refuse('not-found', `Revision ${revision} was never published.`);
  if (past.revision === last.revision) return refuse('conflict', 'That is what was published last.');
  const missing = await missingFiles(tx, past.content);
  if (missing.length > 0)
    return refuse(
      'files-gone',
      `Deleted since: ${missing.slice(0, 5).join(', ')}. Upload it again and publish.`,
    );
  const gate = await gateRules(tx, past.content, past.content);
  if (!gate.ok) return gate;
  // What cameras may do is set apart from publishing, and never goes back with it.
  const { posture, cameras } = await readStore(tx);
  const content = { ...past.content, store: { ...past.content.store, posture, cameras } };
  return done(await publishContent(tx, content, { by, now, restored: revision }));
}
