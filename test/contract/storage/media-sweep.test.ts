import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Creative } from '../../../shared/model/creative.ts';
import { sweepMedia } from '../../../signage-server/media/sweep-media.ts';
import { ensureShop } from '../../../signage-server/operations/ensure-shop.ts';
import { forgetDeletedBefore } from '../../../signage-server/storage/deleted-creatives.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { onEveryStore } from '../../support/stores.ts';

const HOUR = 3_600_000;

class Shop {
  readonly server: TestServer;
  readonly editor: ConsoleClient;
  readonly #clock: { now: number };

  constructor(server: TestServer, editor: ConsoleClient, clock: { now: number }) {
    this.server = server;
    this.editor = editor;
    this.#clock = clock;
  }

  async upload(picture: Uint8Array): Promise<{ id: string; sha256: string }> {
    const response = await this.editor.fetch('/api/v1/creatives/upload?name=Picture', {
      method: 'POST',
      body: picture as Uint8Array<ArrayBuffer>,
    });
    const creative = (await response.json()) as Creative;
    if (!('media' in creative)) throw new Error(`not uploaded: ${JSON.stringify(creative)}`);
    return { id: creative.id, sha256: creative.media.sha256 };
  }

  async ok(method: string, path: string, body?: unknown): Promise<{ id: string; revision: number }> {
    const [status, answer] = await this.editor.call(method, path, body);
    expect([method, path, status < 300], JSON.stringify(answer)).toEqual([method, path, true]);
    return answer as { id: string; revision: number };
  }

  /** Puts a creative alone on every screen, and publishes. */
  async show(creativeId: string): Promise<{ playlistId: string; entryId: string; revision: number }> {
    const slots = [{ id: 'one', creativeId }];
    const { id: playlistId } = await this.ok('POST', '/api/v1/playlists', { name: 'Loop', slots });
    const { id: entryId } = await this.ok('POST', '/api/v1/schedule/entries', { name: 'Loop', playlistId });
    return { playlistId, entryId, revision: (await this.ok('POST', '/api/v1/publications')).revision };
  }

  /** Deletes a creative with all that shows it, as if the days were over in which it can be put back; nothing is published. */
  async drop(creativeId: string, shown?: { playlistId: string; entryId: string }): Promise<void> {
    if (shown) {
      await this.ok('DELETE', `/api/v1/schedule/entries/${shown.entryId}`);
      await this.ok('DELETE', `/api/v1/playlists/${shown.playlistId}`);
    }
    await this.ok('DELETE', `/api/v1/creatives/${creativeId}`);
    await this.server.storage.write((tx) => forgetDeletedBefore(tx, this.#clock.now + 1));
  }

  /** The hourly round, an hour and more after whatever was done last. */
  async sweep(media = this.server.deps.media): Promise<void> {
    this.#clock.now += 2 * HOUR;
    await sweepMedia({ ...this.server.deps, media });
  }

  /** Whether the file is on disk, and whether it is served. */
  async holds(sha256: string): Promise<{ onDisk: boolean; served: boolean }> {
    const files = await readdir(join(this.server.dataDir, 'media'), { recursive: true });
    const response = await this.server.fetch(`/media/${sha256}`, { method: 'HEAD' });
    return { onDisk: files.some((path) => path.endsWith(sha256)), served: response.status === 200 };
  }
}

const kept = { onDisk: true, served: true };
const gone = { onDisk: false, served: false };

onEveryStore('files of deleted media', (store) => {
  async function open(): Promise<Shop> {
    const clock = { now: Date.now() };
    const storage = Object.create(await store.open(), { close: { value: async () => {} } });
    const server = await startTestServer({ storage, now: () => clock.now });
    await ensureShop(server.deps);
    return new Shop(server, await signInAs(server, 'owner'), clock);
  }

  test('MED-21 a file goes once no creative names it, and not before', async () => {
    const shop = await open();
    const picture = await pngOf(30, 20, '#246');
    const [one, two] = [await shop.upload(picture), await shop.upload(picture)];
    const other = await shop.upload(await pngOf(31, 20, '#642'));
    expect(two.sha256).toBe(one.sha256);
    await shop.drop(one.id);
    await shop.sweep();
    expect(await shop.holds(two.sha256)).toEqual(kept);
    await shop.drop(two.id);
    await shop.sweep();
    expect(await shop.holds(two.sha256)).toEqual(gone);
    expect(await shop.holds(other.sha256)).toEqual(kept);
    const again = await shop.upload(picture);
    expect(await shop.holds(again.sha256)).toEqual(kept);
    await shop.server.close();
  });

  test('MED-21 a file that has just arrived is not taken for a forgotten one', async () => {
    const shop = await open();
    const { id, sha256 } = await shop.upload(await pngOf(32, 20));
    await shop.drop(id);
    await sweepMedia(shop.server.deps);
    expect(await shop.holds(sha256)).toEqual(kept);
    await shop.server.close();
  });

  test('MED-22 no file goes that the latest publication names, or one that a display shows or should show', async () => {
    const shop = await open();
    const { db } = shop.server.storage;
    const set = (values: { desired_revision?: number; reported_revision?: number; revoked_at?: number }) =>
      shop.server.storage.write((tx) => tx.updateTable('display').set(values).execute());
    const display = {
      id: 'd1',
      name: 'D',
      kind: 'wall' as const,
      zone: 'UTC',
      created_at: 1,
      desired_revision: 0,
    };
    await shop.server.storage.write((tx) =>
      tx
        .insertInto('display')
        .values({ ...display, online: 0 })
        .execute(),
    );

    const { id, sha256 } = await shop.upload(await pngOf(33, 20));
    const shown = await shop.show(id);
    await set({ reported_revision: shown.revision });
    await shop.drop(id, shown);
    await shop.sweep();
    expect(await shop.holds(sha256), 'the latest publication names it').toEqual(kept);

    const { revision } = await shop.ok('POST', '/api/v1/publications');
    expect(await db.selectFrom('display').select('desired_revision').execute()).toEqual([
      { desired_revision: revision },
    ]);
    await shop.sweep();
    expect(await shop.holds(sha256), 'the display has not moved yet').toEqual(kept);

    await set({ desired_revision: shown.revision, reported_revision: revision });
    await shop.sweep();
    expect(await shop.holds(sha256), 'the display is to show it').toEqual(kept);

    await set({ desired_revision: revision });
    await shop.sweep();
    expect(await shop.holds(sha256)).toEqual(gone);
    await shop.server.close();
  });

  test('MED-22 nor one that a product shows; a removed display holds nothing back', async () => {
    const shop = await open();
    const { storage } = shop.server;
    const picture = await shop.upload(await pngOf(34, 20));
    const poster = await shop.upload(await pngOf(35, 20));
    const shown = await shop.show(poster.id);
    await storage.write(async (tx) => {
      const screen = { name: 'D', kind: 'wall' as const, zone: 'UTC', created_at: 1, online: 0 };
      const old = { desired_revision: shown.revision, reported_revision: shown.revision, revoked_at: 2 };
      await tx
        .insertInto('display')
        .values({ id: 'd1', ...screen, ...old })
        .execute();
      const content = JSON.stringify({ ...product, picture: `/media/${picture.sha256}` });
      await tx.insertInto('product').values({ id: 'p', category: 'c', content, updated_at: 1 }).execute();
    });
    await shop.drop(picture.id);
    await shop.drop(poster.id, shown);
    await shop.ok('POST', '/api/v1/publications');
    await shop.sweep();
    expect(await shop.holds(picture.sha256)).toEqual(kept);
    expect(await shop.holds(poster.sha256)).toEqual(gone);
    await shop.server.close();
  });

  test('MED-23 what a crash left between row and file, the next round does; what no row ever named stays', async () => {
    const shop = await open();
    const { media, storage } = shop.server.deps;
    const stranger = await media.receive(stream(Buffer.from('from another database')), 1000);
    if (!stranger.ok) throw new Error(stranger.code);
    await stranger.value.keep();
    const { id, sha256 } = await shop.upload(await pngOf(36, 20));
    await shop.drop(id);
    const cut = Object.create(media, {
      remove: { value: () => Promise.reject(new Error('the power went')) },
    });
    await expect(shop.sweep(cut)).rejects.toThrow('the power went');
    expect(await shop.holds(sha256)).toEqual({ onDisk: true, served: false });
    await shop.sweep();
    expect(await shop.holds(sha256)).toEqual(gone);
    expect(await storage.db.selectFrom('media_removal').selectAll().execute()).toEqual([]);
    expect((await shop.holds(stranger.value.sha256)).onDisk).toBe(true);
    await shop.server.close();
  });

  test('MED-23 a file that is uploaded again while it goes is there when the upload is done', async () => {
    const shop = await open();
    const picture = await pngOf(37, 20);
    for (let round = 0; round < 6; round += 1) {
      const { id, sha256 } = await shop.upload(picture);
      await shop.drop(id);
      let sweeping = true;
      const arrival = shop.upload(picture).finally(() => {
        sweeping = false;
      });
      await shop.sweep();
      while (sweeping) {
        await sweepMedia(shop.server.deps);
        await new Promise((wake) => setTimeout(wake, round));
      }
      const again = await arrival;
      await shop.sweep();
      expect(again.sha256).toBe(sha256);
      expect(await shop.holds(sha256)).toEqual(kept);
      await shop.drop(again.id);
    }
    await shop.server.close();
  });
});

const product = {
  id: 'p',
  name: 'P',
  brand: 'B',
  category: 'c',
  description: '',
  priceMinor: 100,
  currency: 'EUR',
  unit: '1',
  stock: 1,
  stockAt: 0,
  aisle: '1',
  bay: 'A',
  sensitive: false,
  goesWith: [],
};

async function* stream(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
