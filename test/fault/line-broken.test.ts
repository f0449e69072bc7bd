import { afterAll, beforeAll, expect, test } from 'vitest';
import { FaultyLine, type LineFault } from '../support/faulty-line.ts';
import { GlassRecord } from '../support/glass-record.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../support/player.ts';
import { checkProof } from '../support/proof-check.ts';
import { quickLoop } from '../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const BREAKS = Math.max(6, Number(process.env['FAULT_KILLS'] ?? 0));
const FAULTS: readonly (LineFault | 'request' | 'answer')[] = [
  'request',
  'answer',
  'cut',
  'stall',
  'answer',
  'forsaken',
];
const LOOPS = [
  ['welcome', 'dinner', 'refill'],
  ['coffee', 'croissants', 'welcome'],
];
let server: TestServer;
let line: FaultyLine;
let screen: ScreenBrowser;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  const { port } = new URL(server.origin);
  line = await FaultyLine.to(Number(port));
  // The browser believes that it speaks to the server itself.
  const args = [`--host-resolver-rules=MAP localhost:${port} 127.0.0.1:${line.port}`];
  screen = await openBrowser({ args });
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
});
afterAll(async () => {
  await screen?.close();
  await line?.close();
  await server?.close();
});

test(
  `FLT-8 the line breaks ${BREAKS} times, also within requests and answers: every play is in the store once, nothing mixed, never blank`,
  async () => {
    const versions = new Map<number, readonly string[]>();
    const publishNext = async (): Promise<void> => {
      const loop = LOOPS[versions.size % 2] ?? [];
      versions.set(await publishDemo(server, quickLoop(loop, 1000)), loop);
    };
    const glass = new GlassRecord();
    await glass.watch(screen.context);
    await publishNext();
    await screen.page.goto(`${server.origin}/player?display=wall-1`);
    await glass.more(2, 60_000);
    for (let count = 0; count < BREAKS; count += 1) {
      const fault = FAULTS[count % FAULTS.length] ?? 'cut';
      const bytes = Math.floor(Math.random() * 3000);
      if (fault === 'request') line.breakWithin(bytes, 'there');
      else if (fault === 'answer') line.breakWithin(bytes, 'back');
      else line.break(fault);
      if (count % 2 === 1) await publishNext();
      await glass.more(1 + Math.floor(Math.random() * 3), 60_000);
      line.mend();
    }
    await glass.more(2, 60_000);
    const ended = glass.items.slice(0, -1);
    const rows = () =>
      server.storage.db.selectFrom('play').selectAll().orderBy('epoch').orderBy('seq').execute();
    const deadline = Date.now() + 60_000;
    const all = await until(
      rows,
      (found) => checkProof(ended, found, []).lost === 0 || Date.now() > deadline,
    );
    const newest = Math.max(...versions.keys());
    await glass.next(({ creativeId }) => versions.get(newest)?.includes(creativeId) ?? false, 60_000, 0);
    const { plays, gaps, doubled } = checkProof(glass.items, all, []);
    const { lost } = checkProof(ended, all, []);
    const mixed = all.filter(
      ({ revision, creative_id }) => !versions.get(revision)?.includes(creative_id),
    ).length;
    const { connections, broken } = line.counts;
    console.log(
      `FAULT line broken: ${BREAKS} breaks, ${broken} of ${connections} connections broken, ${versions.size} versions, ` +
        `${plays} plays, ${lost} lost, ${doubled} doubled, ${gaps} gaps, ${mixed} mixed, ${glass.emptyFrames} empty frames`,
    );
    expect({ lost, doubled, gaps, mixed, emptyFrames: glass.emptyFrames }).toEqual({
      lost: 0,
      doubled: 0,
      gaps: 0,
      mixed: 0,
      emptyFrames: 0,
    });
    expect(broken).toBeGreaterThan(0);
  },
  120_000 + BREAKS * 10_000,
);
