import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { productPicture } from '../../../signage-server/demo-store/catalogue.ts';
import type { Responder } from '../../support/built-page.ts';

const demoMedia = join(import.meta.dirname, '../../../signage-server/demo-store/media');

async function plain(colour: string, width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .webp({ lossless: true })
    .toBuffer();
}

/** What the stage's page asks the server for, and a gate that holds one picture back until it is opened. */
export async function stageMedia(): Promise<{ respond: Responder; openGate: () => void }> {
  const film = await readFile(join(demoMedia, 'market-morning.webm'));
  const files = new Map<string, Buffer>([
    ['red', await plain('#ff0000', 64, 36)],
    ['blue', await plain('#0000ff', 64, 36)],
    ['tall', await plain('#00ff00', 36, 64)],
    [
      'glassy',
      await sharp({ create: { width: 64, height: 36, channels: 4, background: '#0000ff00' } })
        .webp({ lossless: true })
        .toBuffer(),
    ],
    ['film', film],
    ['broken', Buffer.from('this is no picture')],
  ]);
  let openGate = (): void => {};
  const gate = new Promise<void>((open) => {
    openGate = open;
  });
  const respond: Responder = (request, response) => {
    const [, folder, name = ''] = (request.url ?? '').split('/');
    if (folder === 'catalogue') {
      const path = productPicture(name.replace('.webp', ''));
      if (!path) response.writeHead(404).end();
      else
        void readFile(path).then((body) =>
          response.writeHead(200, { 'content-type': 'image/webp' }).end(body),
        );
      return true;
    }
    if (folder !== 'media') return false;
    if (name === 'silent') return true;
    if (name === 'gated') {
      void gate.then(() => response.writeHead(200, { 'content-type': 'image/webp' }).end(files.get('blue')));
      return true;
    }
    if (name === 'half') {
      // The beginning of the film, and then nothing more: a cable pulled in the middle.
      response.writeHead(200, { 'content-type': 'video/webm', 'content-length': film.length });
      response.write(film.subarray(0, 150_000));
      return true;
    }
    const body = files.get(name);
    if (!body) return false;
    const type = name === 'film' ? 'video/webm' : 'image/webp';
    response.writeHead(200, { 'content-type': type, 'content-length': body.length }).end(body);
    return true;
  };
  return { respond, openGate: () => openGate() };
}
