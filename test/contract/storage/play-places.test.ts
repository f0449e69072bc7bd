import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addPlayPlaces } from '../../../signage-server/storage/migrations/play-places.ts';
import { latestPlays } from '../../../signage-server/storage/play-reports.ts';
import { postgresDialect } from '../../../signage-server/storage/postgres/dialect.ts';
import { sqliteDialect } from '../../../signage-server/storage/sqlite/dialect.ts';
import { onEveryStore } from '../../support/stores.ts';

onEveryStore('plays of before they named their place', (kind) => {
  test('LOG-7 keep every value when the table learns of zone and slot, and an unknown offset can be told from 0', async () => {
    const storage = await kind.open();
    const dialect = kind.kind === 'sqlite' ? sqliteDialect : postgresDialect;
    const { integer } = dialect;
    await storage.write(async (tx) => {
      // The table as it was at first.
      await tx.schema.dropTable('play').execute();
      await dialect
        .clustered(
          tx.schema
            .createTable('play')
            .addColumn('display_id', 'text', (c) => c.notNull())
            .addColumn('epoch', 'text', (c) => c.notNull())
            .addColumn('seq', integer, (c) => c.notNull())
            .addColumn('received_at', integer, (c) => c.notNull())
            .addColumn('creative_id', 'text', (c) => c.notNull())
            .addColumn('playlist_id', 'text')
            .addColumn('entry_id', 'text')
            .addColumn('revision', integer, (c) => c.notNull())
            .addColumn('started_at', integer, (c) => c.notNull())
            .addColumn('duration_ms', integer, (c) => c.notNull())
            .addColumn('result', 'text', (c) => c.notNull())
            .addColumn('clock_offset_ms', integer, (c) => c.notNull())
            .addPrimaryKeyConstraint('play_key', ['display_id', 'epoch', 'seq']),
        )
        .execute();
      await tx.schema.createIndex('play_started').on('play').column('started_at').execute();
      for (const [seq, offset] of [
        [1, 0],
        [2, 500],
      ])
        await sql`insert into play values ('d', 'e', ${seq}, 9, 'c', 'p', null, 3, 1000, 10, 'complete', ${offset})`.execute(
          tx,
        );
      await addPlayPlaces(tx.withTables<never>() as never, dialect);
      await sql`insert into play (display_id, epoch, seq, received_at, creative_id, revision, started_at, duration_ms, result)
        values ('d', 'e', 3, 9, 'c', 3, 1200, 10, 'complete')`.execute(tx);
    });
    const rows = await latestPlays(storage.db, { from: 0, to: 10_000, displayId: undefined }, { limit: 10 });
    expect(
      rows.map((row) => [row.startedAt, row.deviceStartedAt, row.clockOffsetMs, row.zone, row.slotId]),
    ).toEqual([
      [1500, 1000, 500, null, null],
      [1200, 1200, null, null, null],
      [1000, 1000, 0, null, null],
    ]);
    expect(rows[0]).toMatchObject({
      displayId: 'd',
      creativeId: 'c',
      playlistId: 'p',
      entryId: null,
      revision: 3,
    });
    if (kind.kind === 'sqlite') {
      const { rows: plan } = await sql<{ detail: string }>`explain query plan
        select * from play where (started_at + coalesce(clock_offset_ms, 0)) >= 5`.execute(storage.db);
      expect(plan.map(({ detail }) => detail).join()).toContain('play_corrected');
    }
  });
});
