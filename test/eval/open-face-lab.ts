import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { launchBrowser, serveVisionPage } from '../kiosk/vision/sensor-browser.ts';
import type { LabJob, Look } from './face-lab/lab-messages.ts';
import { type LabelledFace, shardFile } from './face-set.ts';

type Work = Omit<LabJob, 'shard' | 'pictures' | 'crops'> & {
  geometry: NonNullable<LabJob['crops']>['geometry'] | null;
};

export interface FaceLab {
  /** Shows faces of one shard to the product's own vision code. `crops` is empty without a geometry. */
  look(
    name: 'train' | 'eval',
    faces: readonly LabelledFace[],
    work: Work,
  ): Promise<{ looks: Look[]; crops: Buffer }>;
  close(): Promise<void>;
}

/** Opens the laboratory: the product's detectors, crop and network in Chromium, with the pictures of `folder` to show. */
export async function openFaceLab(folder: string): Promise<FaceLab> {
  let received: Promise<Buffer> | null = null;
  const respond = (request: IncomingMessage, response: ServerResponse): boolean => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const shard = /^\/faces\/((train|eval)-\d\d\.bin)$/.exec(pathname)?.[1];
    if (shard) {
      createReadStream(join(folder, shard)).pipe(response);
      return true;
    }
    if (pathname !== '/crops' || request.method !== 'POST') return false;
    received = buffer(request);
    received.then(() => response.writeHead(204).end());
    return true;
  };
  const { server, origin } = await serveVisionPage(resolve(import.meta.dirname, 'face-lab'), respond);
  const browser = await launchBrowser(null);
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForFunction(() => 'lookAt' in globalThis);
  return {
    async look(name, faces, { geometry, ...work }) {
      received = null;
      const [first] = faces;
      if (!first) return { looks: [], crops: Buffer.alloc(0) };
      const job: LabJob = {
        ...work,
        shard: `/faces/${shardFile(name, first.shard)}`,
        pictures: faces.map(({ row, offset, bytes }) => ({ row, offset, bytes })),
        crops: geometry && { to: '/crops', geometry },
      };
      const looks = await page.evaluate((job) => lookAt(job), job);
      return { looks, crops: (await received) ?? Buffer.alloc(0) };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
