import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readModelManifest } from '../../models/model-manifest.ts';
import { endWith, readOptions, refuseRun } from '../../models/run-words.ts';
import type { Look } from './face-lab/lab-messages.ts';
import { type LabelledFace, readFaceSet } from './face-set.ts';
import { answeredFace } from './faces/answered-face.ts';
import { reportAttributes, reportProduct } from './faces/attribute-figures.ts';
import { reportDetection } from './faces/detection-figures.ts';
import { Report } from './faces/report.ts';
import { type FaceLab, openFaceLab } from './open-face-lab.ts';

const USAGE = `npm run eval:faces -- [--data FOLDER] [--first N] [--near] [--peers] [--peers-only] [--peer-minutes N]

Shows the evaluation faces of FairFace (default ../shared/data/faces) to the product's own detectors, crop and network in
Chromium and prints what they make of them: a JSON line for every figure, then a table. --first takes only so many faces,
--near leaves out the smaller sizes; --peers has the same faces looked at by @vladmandic/face-api and @vladmandic/human,
installed for the run, for at most --peer-minutes: what they answered is kept in .cache/eval and not asked again. --peers-only
leaves our own out.`;

const FRAME = { width: 1280, height: 720 };
/**
 * Sides of the pasted pictures, and how many faces. They hang side by side, up to 24 in a frame: harder than one person
 * in the middle. Only the near ones, by whom the network is judged, are shown once more alone if nobody found them.
 */
const NEAR = 288;
const SIZES: readonly { size: number; faces: number; estimate: boolean }[] = [
  { size: 36, faces: 1000, estimate: false },
  { size: 48, faces: 1000, estimate: false },
  { size: 64, faces: 1000, estimate: true },
  { size: 96, faces: 1000, estimate: true },
  { size: 144, faces: 1000, estimate: true },
  { size: 420, faces: 300, estimate: false },
];

const { values } = readOptions(() =>
  parseArgs({
    options: {
      data: { type: 'string' },
      first: { type: 'string', default: '2500' },
      near: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      'peers-only': { type: 'boolean', default: false },
      'peer-minutes': { type: 'string', default: 'Infinity' },
      help: { type: 'boolean', default: false },
    },
  }),
);
if (values.help) endWith(USAGE);

const root = resolve(import.meta.dirname, '../..');
const data = resolve(root, values.data ?? '../shared/data/faces');
const faces = (await readFaceSet(data, 'eval'))?.slice(0, Number(values.first));
// Without the faces that the repository does not hold there is nothing to do; where somebody names a folder, a mistake.
if (!faces && values.data !== undefined) refuseRun(`There are no faces in ${data}.`);
if (!faces) {
  console.log(JSON.stringify({ name: 'eval:faces', skipped: `no faces in ${data}` }));
} else {
  const estimator = (await readModelManifest(root)).find(({ kind }) => kind === 'estimator');
  const reports = values['peers-only'] ? [] : await ours(faces, estimator?.file ?? 'unknown');
  if (values.peers || values['peers-only']) {
    const { reportPeers } = await import('./faces/peers.ts');
    const kept = resolve(root, '.cache/eval');
    reports.push(...(await reportPeers(data, faces, kept, Number(values['peer-minutes']))));
  }
  for (const report of reports) console.log(report.table());
}

async function ours(faces: readonly LabelledFace[], file: string): Promise<Report[]> {
  const lab = await openFaceLab(data);
  const byRow = new Map(faces.map((face) => [face.row, face]));
  try {
    const report = new Report(file);
    const near = await look(lab, faces, { size: NEAR, again: true, estimate: true });
    const yawOf = new Map(near.flatMap(({ row, face }) => (face ? [[row, face.yaw] as const] : [])));
    reportDetection(report, NEAR, near, byRow, yawOf);
    const times = near.flatMap(({ answer }) => answer?.ms ?? []).toSorted((a, b) => a - b);
    report.figure('network per face, median', times[times.length >> 1] ?? Number.NaN, 'ms');
    const answered = withLabels(near, byRow);
    reportAttributes(report, answered, { calibrated: true });
    reportProduct(report, answered);
    const reports = [report];
    for (const { size, faces: most, estimate } of values.near ? [] : SIZES) {
      const far = new Report(`${file}, faces pasted at ${size} pixels`);
      const looks = await look(lab, faces.slice(0, most), { size, again: false, estimate });
      reportDetection(far, size, looks, byRow, yawOf);
      if (estimate) reportAttributes(far, withLabels(looks, byRow), { calibrated: true });
      reports.push(far);
    }
    return reports;
  } finally {
    await lab.close();
  }
}

async function look(
  lab: FaceLab,
  faces: readonly LabelledFace[],
  { size, again, estimate }: { size: number; again: boolean; estimate: boolean },
): Promise<Look[]> {
  const shown = { frame: FRAME, size: { from: size, to: size }, seed: size, again };
  return (await lab.look('eval', faces, { ...shown, estimate, geometry: null })).looks;
}

function withLabels(looks: readonly Look[], byRow: ReadonlyMap<number, LabelledFace>) {
  return looks.flatMap((look) => {
    const face = byRow.get(look.row);
    return (face && answeredFace(face, look)) ?? [];
  });
}
