import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { type LabelledFace, shardFile } from '../face-set.ts';
import { type AnsweredFace, BANDS, bandOfYears } from './answered-face.ts';
import { reportAttributes } from './attribute-figures.ts';
import type { Outcome } from './groups.ts';
import { type FacePeer, openFaceApi, openHuman } from './peer-libraries.ts';
import { Report } from './report.ts';

const PACKAGES = [
  '@vladmandic/face-api@1.7.15',
  '@vladmandic/human@3.3.6',
  '@tensorflow/tfjs@4.22.0',
  '@tensorflow/tfjs-backend-wasm@4.22.0',
];
/** The picture as our own detectors get it, with something around it, which these need. */
const PICTURE = 288;
const BORDER = 112;
const SIDE = PICTURE + 2 * BORDER;

/** Shows the same faces to the two libraries that a web developer would take today, each used as its README says. */
export async function reportPeers(data: string, faces: readonly LabelledFace[]): Promise<Report[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-peers-'));
  const server = createServer(({ url = '/' }, response) => {
    createReadStream(join(folder, 'node_modules', new URL(url, 'http://localhost').pathname))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  try {
    await writeFile(join(folder, 'package.json'), '{"private":true}');
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES];
    await promisify(execFile)('npm', install, { cwd: folder });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    const packages = {
      load: createRequire(join(folder, 'package.json')),
      url: `http://127.0.0.1:${address.port}`,
    };
    const reports: Report[] = [];
    for (const peer of [await openFaceApi(packages, folder), await openHuman(packages, folder)]) {
      reports.push(await reportPeer(peer, data, faces));
    }
    return reports;
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  }
}

async function reportPeer(peer: FacePeer, data: string, faces: readonly LabelledFace[]): Promise<Report> {
  const report = new Report(peer.name);
  const outcomes: Outcome[] = [];
  const answered: AnsweredFace[] = [];
  const times: number[] = [];
  for (const face of faces) {
    const pixels = await pixelsOf(data, face);
    const began = performance.now();
    const answer = await peer.look(pixels, SIDE);
    times.push(performance.now() - began);
    outcomes.push({ face, right: answer !== null });
    if (!answer) continue;
    const bands = BANDS.map((_, band) => (band === bandOfYears(answer.age) ? 1 : 0));
    answered.push({ face, bands, ...answer });
  }
  report.outcomes('found', outcomes);
  report.figure(
    'detect and estimate, median',
    times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN,
    'ms',
  );
  reportAttributes(report, answered, { calibrated: false });
  return report;
}

/** RGB, `SIDE` square. */
async function pixelsOf(data: string, { shard, offset, bytes }: LabelledFace): Promise<Uint8Array> {
  const file = await open(join(data, shardFile('eval', shard)));
  try {
    const { buffer } = await file.read(new Uint8Array(bytes), 0, bytes, offset);
    const background = { r: 120, g: 120, b: 120 };
    return await sharp(buffer)
      .resize(PICTURE, PICTURE)
      .extend({ top: BORDER, bottom: BORDER, left: BORDER, right: BORDER, background })
      .removeAlpha()
      .raw()
      .toBuffer();
  } finally {
    await file.close();
  }
}
