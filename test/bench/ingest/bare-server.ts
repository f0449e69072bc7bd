import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { LogEvent } from '../../../shared/model/log.ts';
import { CommitLane } from '../../../signage-server/storage/commit-lane.ts';
import { openSqlite } from '../../../signage-server/storage/sqlite/open.ts';

/**
 * What the log intake is measured against: the same rows into the same table of the same schema with the same
 * durability and group commit, and nothing else. No framework, no validation, no identity, no cursor.
 */
const [folder = ''] = process.argv.slice(2);
const path = join(folder, 'bare.db');
const made = await openSqlite(path, { now: Date.now(), onError: console.error });
await made.close();

const database = new DatabaseSync(path);
database.exec('pragma journal_mode = wal; pragma synchronous = full');
const insert = database.prepare(
  `insert into play (display_id, epoch, seq, received_at, creative_id, playlist_id, entry_id, revision, started_at,
     duration_ms, result, clock_offset_ms)
   values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (display_id, epoch, seq) do nothing`,
);

interface Batch {
  epoch: string;
  events: Extract<LogEvent, { kind: 'play' }>[];
}
interface Waiting {
  batch: Batch;
  response: ServerResponse;
}

/** The product's own way to gather a group: what is compared is all the rest. */
const lane = new CommitLane<Waiting>(commit);

function commit(group: readonly Waiting[]): void {
  const now = Date.now();
  database.exec('begin immediate');
  for (const { batch } of group) {
    for (const e of batch.events) {
      insert.run(
        'display',
        batch.epoch,
        e.seq,
        now,
        e.creativeId,
        e.playlistId,
        e.entryId,
        e.revision,
        e.startedAt,
        e.durationMs,
        e.result,
        e.clockOffsetMs,
      );
    }
  }
  database.exec('commit');
  for (const { batch, response } of group) {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ack: batch.events.at(-1)?.seq ?? 0, refused: [] }));
  }
}

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    lane.add({ batch: JSON.parse(Buffer.concat(parts).toString('utf8')), response });
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
