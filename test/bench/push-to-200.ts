import type { Creative } from '../../shared/model/creative.ts';
import type { Manifest } from '../../shared/model/manifest.ts';
import type { SavedPlaylist } from '../../shared/protocol/saved-draft.ts';
import { type ConsoleClient, signInAs, startShop } from '../support/console-client.ts';
import { type DisplayClient, newDisplay } from '../support/display-client.ts';
import { openDisplaySocket } from '../support/display-socket.ts';
import { percentile } from './parts/percentile.ts';
import { printFigure } from './parts/print-figure.ts';

const SCREENS = 200;
const ROUNDS = 20;

/*
 * From the publish request to the last of 200 screens that holds the new manifest: commit, doorbell on 200 sockets, 200
 * signed requests. Screens and server share one process here, so a shop is faster. Against the 200 requests alone.
 */
const server = await startShop();
try {
  const desk = await signInAs(server, 'owner');
  const screens = await Promise.all(
    Array.from({ length: SCREENS }, async (_, n) => {
      const display = await newDisplay(server, { id: `screen-${n}`, kind: 'wall' });
      return { display, socket: await openDisplaySocket(server, display) };
    }),
  );
  let playlist = await ask<SavedPlaylist>(desk, 'POST', '/api/v1/playlists', { name: 'Pushed', slots: [] });
  await ask(desk, 'POST', '/api/v1/schedule/entries', { name: 'Pushed', playlistId: playlist.id });

  const pushes: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const content = { kind: 'message', heading: `Round ${round}` };
    const creative = await ask<Creative>(desk, 'POST', '/api/v1/creatives', { name: `${round}`, content });
    const slots = [{ id: `slot-${round}`, creativeId: creative.id }];
    const { id, version } = playlist;
    playlist = await ask(desk, 'PUT', `/api/v1/playlists/${id}`, { name: 'Pushed', slots, version });
    const arrived = screens.map(
      ({ display, socket }) =>
        new Promise<void>((resolve, reject) => {
          socket.onRing = (revision) => void fetchManifest(display, revision).then(resolve, reject);
        }),
    );
    const begin = performance.now();
    await ask(desk, 'POST', '/api/v1/publications');
    await Promise.all(arrived);
    const pushed = performance.now();
    await Promise.all(screens.map(({ display }) => fetchManifest(display, 0)));
    pushes.push(pushed - begin);
    bare.push(performance.now() - pushed);
  }
  for (const { socket } of screens) socket.close();
  for (const [name, share] of [
    ['push-to-200', 0.5],
    ['push-to-200-p95', 0.95],
  ] as const) {
    const value = percentile(pushes, share);
    printFigure({ name, value, unit: 'ms', against: percentile(bare, share) }, { rounds: ROUNDS });
  }
} finally {
  await server.close();
}

async function fetchManifest(display: DisplayClient, revision: number): Promise<void> {
  const answer = await display.call('GET', '/api/v1/display/manifest');
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
  const manifest = (await answer.json()) as Manifest;
  if (manifest.revision < revision) throw new Error(`revision ${manifest.revision}, rung about ${revision}`);
}

async function ask<T>(desk: ConsoleClient, method: string, path: string, body?: unknown): Promise<T> {
  const [status, answer] = await desk.call(method, path, body);
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`);
  return answer as T;
}
