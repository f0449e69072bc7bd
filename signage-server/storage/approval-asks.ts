import type { Reader, Tx } from './transaction.ts';

interface Word {
  by: string;
  at: number;
  note: string;
}

/** Drafts that somebody asked to have looked at, and who did not approve of them. */
export interface ApprovalAsk {
  /** Digest of the drafts. */
  drafts: string;
  asked: Word;
  sentBack: Word | null;
}

const ID = 'store';

export async function readAsk(db: Reader): Promise<ApprovalAsk | null> {
  const row = await db.selectFrom('publish_approval').selectAll().where('id', '=', ID).executeTakeFirst();
  if (!row || row.asked_for === null) return null;
  const asked = wordOf(row.asked_by, row.asked_at, row.asked_note);
  if (!asked) return null;
  const sentBack = wordOf(row.sent_back_by, row.sent_back_at, row.sent_back_note);
  return { drafts: row.asked_for, asked, sentBack };
}

/** Null: nobody asks any more. */
export async function saveAsk(tx: Tx, ask: ApprovalAsk | null): Promise<void> {
  await tx
    .updateTable('publish_approval')
    .set({
      asked_for: ask?.drafts ?? null,
      asked_by: ask?.asked.by ?? null,
      asked_at: ask?.asked.at ?? null,
      asked_note: ask?.asked.note ?? null,
      sent_back_by: ask?.sentBack?.by ?? null,
      sent_back_at: ask?.sentBack?.at ?? null,
      sent_back_note: ask?.sentBack?.note ?? null,
    })
    .where('id', '=', ID)
    .execute();
}

function wordOf(by: string | null, at: number | null, note: string | null): Word | null {
  return by === null || at === null ? null : { by, at, note: note ?? '' };
}
