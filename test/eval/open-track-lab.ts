import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { launchBrowser, serveVisionPage } from '../kiosk/vision/sensor-browser.ts';
import type { HeadFit } from '../support/made-head.ts';
import { seeded } from '../support/seeded.ts';
import { readFaceSet, shardFile } from './face-set.ts';
import type { Found, LabAnswer, LabJob, Screening, Watched } from './track-lab/lab-messages.ts';

/** Stills from which those are taken whose one face the detectors see, straight ahead. */
const STILLS = 120;

export interface TrackLab {
  /** Where the head is in each still that is fit to play, with its number. */
  cast: { still: number; fit: HeadFit }[];
  /** Makes a video and shows it to the product's own detectors, tracker and scene. */
  screen(screening: Screening): Promise<Watched>;
  /** Makes a video and keeps what the product's own detectors find in it, for the rest to be run on again and again. */
  find(screening: Screening): Promise<Found[]>;
  close(): Promise<void>;
}

/**
 * Opens a cinema in Chromium for made videos of evaluation faces; null where the data set is not in `folder`.
 *
 * @param cast faces to work on, or others that nobody has worked on
 */
export async function openTrackLab(
  folder: string,
  cast: 'known' | 'held-out' = 'known',
): Promise<TrackLab | null> {
  const faces = await readFaceSet(folder, 'eval');
  if (!faces) return null;
  const random = seeded(1);
  const drawn = Array.from({ length: 2 * STILLS }, () => faces[Math.floor(random() * faces.length)]);
  const known = drawn.slice(0, STILLS);
  const chosen = cast === 'known' ? known : drawn.slice(STILLS).filter((face) => !known.includes(face));
  const stills = await Promise.all(chosen.flatMap((face) => (face ? [rgbaOf(folder, face)] : [])));
  const { server, origin } = await serveVisionPage(resolve(import.meta.dirname, 'track-lab'));
  const browser = await launchBrowser(null);
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForFunction(() => 'doJob' in globalThis);
  const work = async (job: LabJob): Promise<LabAnswer> => {
    const answer = await page.evaluate((job) => doJob(job), job);
    if (answer.kind === 'failed') throw new Error(answer.detail);
    return answer;
  };
  const met = await work({ kind: 'stills', stills });
  const fits = met.kind === 'fits' ? met.fits : [];
  return {
    cast: fits.flatMap((fit, still) => (fit ? [{ still, fit }] : [])),
    async screen(screening) {
      const answer = await work({ kind: 'screen', screening });
      if (answer.kind !== 'watched') throw new Error(`the laboratory answered "${answer.kind}"`);
      return answer.watched;
    },
    async find(screening) {
      const answer = await work({ kind: 'find', screening });
      if (answer.kind !== 'found') throw new Error(`the laboratory answered "${answer.kind}"`);
      return answer.found;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Pixels of one face, as base64. They stay in memory. */
async function rgbaOf(
  folder: string,
  { shard, offset, bytes }: { shard: number; offset: number; bytes: number },
): Promise<string> {
  const pictures = await shardOf(join(folder, shardFile('eval', shard)));
  const pixels = await sharp(pictures.subarray(offset, offset + bytes))
    .ensureAlpha()
    .raw()
    .toBuffer();
  return pixels.toString('base64');
}

const shards = new Map<string, Promise<Buffer>>();
function shardOf(file: string): Promise<Buffer> {
  const known = shards.get(file) ?? readFile(file);
  shards.set(file, known);
  return known;
}
