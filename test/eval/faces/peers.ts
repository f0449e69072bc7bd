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
import {
  type AnsweredFace,
  BANDS,
  bandOfYears,
  bestOf,
  trueBand,
  truePresentation,
} from './answered-face.ts';
import { reportAttributes } from './attribute-figures.ts';
import type { Outcome } from './groups.ts';
import { type PeerAnswer, PeerAnswers } from './peer-answers.ts';
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

/**
 * Shows the same faces to the two libraries that a web developer would take today, each used as its README says.
 *
 * @param kept folder of their answers; what is there is not asked again
 * @param minutes after which no further face is shown: the figures are of those that both have seen
 */
export async function reportPeers(
  data: string,
  faces: readonly LabelledFace[],
  kept: string,
  minutes: number,
): Promise<Report[]> {
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
    const opened = [await openFaceApi(packages, folder), await openHuman(packages, folder)];
    const peers = await Promise.all(
      opened.map(async (peer) => ({ peer, answers: await PeerAnswers.open(kept, peer.name) })),
    );
    const until = performance.now() + minutes * 60_000;
    const seen: LabelledFace[] = [];
    for (const face of faces) {
      const missing = peers.filter(({ answers }) => !answers.get(face.row));
      if (missing.length && performance.now() > until) continue;
      for (const { peer, answers } of missing) await answers.put(await answerOf(peer, data, face));
      seen.push(face);
    }
    return peers.map(({ peer, answers }) => reportPeer(peer.name, answers, seen));
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  }
}

async function answerOf(peer: FacePeer, data: string, face: LabelledFace): Promise<PeerAnswer> {
  const pixels = await pixelsOf(data, face);
  const began = performance.now();
  const answer = await peer.look(pixels, SIDE);
  return { row: face.row, ms: performance.now() - began, answer };
}

function reportPeer(name: string, answers: PeerAnswers, faces: readonly LabelledFace[]): Report {
  const report = new Report(name);
  const looks = faces.flatMap((face) => {
    const look = answers.get(face.row);
    return look ? [{ face, ...look }] : [];
  });
  const answered = looks.flatMap(({ face, answer }): AnsweredFace[] => {
    if (!answer) return [];
    const bands = BANDS.map((_, band) => (band === bandOfYears(answer.age) ? 1 : 0));
    return [{ face, bands, ...answer }];
  });
  const times = looks.map(({ ms }) => ms).toSorted((a, b) => a - b);
  report.outcomes(
    'found',
    looks.map(({ face, answer }): Outcome => ({ face, right: answer !== null })),
  );
  report.figure('detect and estimate, median', times[times.length >> 1] ?? Number.NaN, 'ms');
  reportAttributes(report, answered, { calibrated: false });
  // Whoever finds only the easier faces is right more often about those: so also over all that were shown.
  const told = new Map(answered.map((one) => [one.face.row, one]));
  report.outcomes(
    'band right, of all faces',
    faces.map((face): Outcome => {
      const one = told.get(face.row);
      return { face, right: one !== undefined && bestOf(one.bands) === trueBand(face) };
    }),
  );
  report.outcomes(
    'presentation right, of all faces',
    faces.map(
      (face): Outcome => ({ face, right: told.get(face.row)?.presentation === truePresentation(face) }),
    ),
  );
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
