import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newDisplay } from '../support/display-client.ts';
import { startTestServer } from '../support/server.ts';
import { playEvents } from '../support/shop.ts';

const LOG = '/api/v1/display/log';
const folder = mkdtempSync(join(tmpdir(), 'vitrine-full-'));

/** A disk of 8 MB; only root may mount one. */
function mountSmallDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

const mounted = mountSmallDisk();
afterAll(() => {
  if (mounted) execFileSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!mounted)(`a disk that is really full${mounted ? '' : ': mounting one needs root'}`, () => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  beforeAll(async () => {
    server = await startTestServer({ dataDir: folder });
  });
  afterAll(() => server.close());

  test('OPS-40 refuses writes as disk-full, keeps all that was acknowledged, and goes on when there is room', async () => {
    const display = await newDisplay(server, { id: 'd1' });
    const send = (from: number, to: number) =>
      display.call('POST', LOG, { epoch: 'e', events: playEvents(from, to) });
    const ballast = join(folder, 'ballast');
    let ack = 0;
    const acknowledge = async (response: Response) => {
      ack = ((await response.json()) as { ack: number }).ack;
    };
    await acknowledge(await send(1, 100));

    for (let size = 8 * 1024 * 1024; size >= 4096; size /= 2) {
      try {
        writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
      } catch {
        // What fits is written in smaller and smaller pieces, until nothing does.
      }
    }
    let refused: Response | undefined;
    for (let n = 0; n < 400 && !refused; n += 1) {
      const response = await send(ack + 1, ack + 200);
      if (response.ok) await acknowledge(response);
      else refused = response;
    }
    expect([refused?.status, (await refused?.json())?.code]).toEqual([507, 'disk-full']);
    expect((await server.fetch('/healthz')).status).toBe(200);

    rmSync(ballast);
    const before = ack;
    await acknowledge(await send(ack + 1, ack + 200));
    expect(ack).toBe(before + 200);
    const rows = await server.storage.db
      .selectFrom('play')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    console.log(
      `FAULT server's disk full: ${rows.count} plays stored, ${ack} acknowledged, ${ack - rows.count} lost`,
    );
    expect(rows.count).toBe(ack);
  });
});
