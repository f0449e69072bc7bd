import type { Selectable } from 'kysely';
import {
  Command,
  type CommandAnswer,
  CommandFault,
  type CommandRecord,
  CommandResult,
  type PendingCommand,
} from '../../shared/model/command.ts';
import type { CommandTable } from './fleet-schema.ts';
import type { Reader, Tx } from './transaction.ts';

export async function insertCommand(
  tx: Tx,
  sent: { id: string; displayId: string; command: Command; by: string; now: number; expiresAt: number },
): Promise<void> {
  await tx
    .insertInto('command')
    .values({
      id: sent.id,
      display_id: sent.displayId,
      command: JSON.stringify(sent.command),
      sent_by: sent.by,
      sent_at: sent.now,
      expires_at: sent.expiresAt,
    })
    .execute();
}

/** What a display still has to do, oldest first. */
export async function pendingCommands(db: Reader, displayId: string, now: number): Promise<PendingCommand[]> {
  const rows = await db
    .selectFrom('command')
    .select(['id', 'command', 'expires_at'])
    .where('display_id', '=', displayId)
    .where('finished_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    command: JSON.parse(row.command) as unknown,
    expiresAt: row.expires_at,
  }));
}

/**
 * Keeps what a display answered. The first answer of a kind counts; one that comes late, after the command expired,
 * still tells the truth and is kept. `false` when the display has no such command.
 */
export async function saveCommandAnswer(
  tx: Tx,
  displayId: string,
  id: string,
  answer: CommandAnswer,
  now: number,
): Promise<boolean> {
  const row = await tx
    .selectFrom('command')
    .select(['received_at', 'finished_at'])
    .where('id', '=', id)
    .where('display_id', '=', displayId)
    .executeTakeFirst();
  if (!row) return false;
  if (row.finished_at !== null) return true;
  const received_at = row.received_at ?? now;
  const changes =
    answer.state === 'received'
      ? { received_at }
      : {
          received_at,
          finished_at: now,
          outcome: answer.state,
          code: answer.state === 'failed' ? answer.code : null,
          result: answer.state === 'done' ? JSON.stringify(answer.result) : null,
        };
  await tx.updateTable('command').set(changes).where('id', '=', id).execute();
  return true;
}

/** The latest commands to a display, newest first, as they stand at `now`. */
export async function commandsOf(
  db: Reader,
  displayId: string,
  now: number,
  limit: number,
): Promise<CommandRecord[]> {
  const rows = await db
    .selectFrom('command')
    .leftJoin('user', 'user.id', 'command.sent_by')
    .selectAll('command')
    .select('user.name as sender')
    .where('display_id', '=', displayId)
    .orderBy('sent_at', 'desc')
    .orderBy('command.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => recordOf(row, row.sender ?? 'somebody who has left', now));
}

export async function deleteCommandsBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('command').where('sent_at', '<', before).execute();
}

function recordOf(row: Selectable<CommandTable>, sentBy: string, now: number): CommandRecord {
  return {
    id: row.id,
    command: Command.parse(JSON.parse(row.command)),
    state:
      row.outcome ?? (row.expires_at <= now ? 'expired' : row.received_at === null ? 'sent' : 'received'),
    sentBy,
    sentAt: row.sent_at,
    expiresAt: row.expires_at,
    receivedAt: row.received_at,
    finishedAt: row.finished_at,
    result: row.result === null ? null : CommandResult.parse(JSON.parse(row.result)),
    code: row.code === null ? null : CommandFault.parse(row.code),
  };
}
