import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TRAINED_CROP } from '../../kiosk/vision/worker/face-crop.ts';
import type { LabJob } from '../../test/eval/face-lab/lab-messages.ts';
import { type LabelledFace, readFaceSet } from '../../test/eval/face-set.ts';
import { type FaceLab, openFaceLab } from '../../test/eval/open-face-lab.ts';
import { withMargin } from './with-margin.ts';

/** Pixels around it, so that training can shift and turn. */
const MARGIN = 6;
/** Faces per request: enough to keep the browser busy, little enough to see it move. */
const CHUNK = 480;

/** Sides of the pasted 144-pixel pictures in the frame of a camera: somebody at 0.5 m, and at 1 to 2 m. */
const DISTANCES = {
  // Whoever is missed beside others is shown alone: near, nobody is to be left out because a detector finds them harder.
  near: { frame: { width: 640, height: 360 }, size: { from: 128, to: 152 }, again: true },
  far: { frame: { width: 1280, height: 720 }, size: { from: 72, to: 150 }, again: false },
} as const;
type Distance = keyof typeof DISTANCES;

/**
 * Cuts every face of a data set with the product's own detectors and crop, in Chromium, and writes for each distance
 * `NAME-DISTANCE.bin` (rows of RGB bytes, one crop after the other) and `.json` (the side, and which row each one is).
 * What is there already stays.
 *
 * @param distances which of them
 * @param only as many of the first faces, for a try
 */
export async function makeCrops(
  data: string,
  folder: string,
  distances: readonly Distance[] = ['near', 'far'],
  only = Number.POSITIVE_INFINITY,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  let lab: FaceLab | null = null;
  try {
    for (const distance of distances) {
      for (const name of ['eval', 'train'] as const) {
        const base = join(folder, `${name}-${distance}`);
        if (await exists(`${base}.json`)) continue;
        const faces = await readFaceSet(data, name);
        if (!faces) throw new Error(`no ${name}.csv in ${data}`);
        lab ??= await openFaceLab(data);
        await cut(lab, name, faces.slice(0, only), DISTANCES[distance], base);
      }
    }
  } finally {
    await lab?.close();
  }
}

async function cut(
  lab: FaceLab,
  name: 'train' | 'eval',
  faces: readonly LabelledFace[],
  shown: Pick<LabJob, 'frame' | 'size' | 'again'>,
  base: string,
): Promise<void> {
  const geometry = withMargin(TRAINED_CROP, MARGIN);
  const rows: number[] = [];
  const began = performance.now();
  const file = await open(`${base}.part`, 'w');
  for (const chunk of chunks(faces)) {
    const work = { ...shown, seed: chunk[0]?.row ?? 0, estimate: false, geometry };
    const { looks, crops } = await lab.look(name, chunk, work);
    await file.write(crops);
    rows.push(...looks.filter(({ face }) => face).map(({ row }) => row));
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(
      JSON.stringify({ crops: base, of: faces.length, at: chunk.at(-1)?.row, found: rows.length, seconds }),
    );
  }
  await file.close();
  await rename(`${base}.part`, `${base}.bin`);
  await writeFile(`${base}.json`, JSON.stringify({ side: geometry.size, crop: TRAINED_CROP, shown, rows }));
}

/** Pieces of one shard each. */
function* chunks(faces: readonly LabelledFace[]): Generator<LabelledFace[]> {
  let piece: LabelledFace[] = [];
  for (const face of faces) {
    if (piece.length === CHUNK || (piece[0] && piece[0].shard !== face.shard)) {
      yield piece;
      piece = [];
    }
    piece.push(face);
  }
  if (piece.length) yield piece;
}

async function exists(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  await file?.close();
  return file !== null;
}
