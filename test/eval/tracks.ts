import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../support/seeded.ts';
import { openTrackLab, type TrackLab } from './open-track-lab.ts';
import { printScore } from './print-score.ts';
import { HEIGHT, SCENES, type SceneName, WIDTH } from './track-scenes.ts';
import { addScores, score, type TrackScore } from './track-score.ts';

/**
 * `npm run eval:tracks -- --data ../shared/data/faces`: makes videos of still faces that are moved, scaled, turned and
 * hidden behind each other along known paths, shows them to the product's own detectors, tracker and scene in Chromium by
 * a made clock, and prints how far what it counts is from what was so.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/faces' },
    seeds: { type: 'string', default: '2' },
    people: { type: 'string', default: '5' },
    scene: { type: 'string' },
  },
});

const scenes = Object.keys(SCENES).filter((name) => (values.scene ?? name) === name) as SceneName[];
if (scenes.length === 0)
  throw new Error(`there is no scene "${values.scene}": ${Object.keys(SCENES).join(', ')}`);

/** Casts, makes and watches one video. */
async function measure(lab: TrackLab, scene: SceneName, people: number, seed: number): Promise<TrackScore> {
  const random = seeded(1000 * seed + people);
  const cast = lab.cast.toSorted(() => random() - 0.5);
  const parts = SCENES[scene](people, seed).flatMap((path, i) => {
    const actor = cast[i];
    return actor ? [{ ...actor, path, body: true }] : [];
  });
  if (parts.length < people) throw new Error(`only ${lab.cast.length} faces of the data set can play`);
  const seconds = Math.max(...parts.map(({ path }) => path.steps.at(-1)?.at ?? 0)) + 0.5;
  const frame = { width: WIDTH, height: HEIGHT, seconds };
  const watched = await lab.screen({
    ...frame,
    seed,
    light: 1,
    noise: 3,
    mirrored: false,
    everyMs: null,
    roles: parts.map(({ still, path, body }) => ({ still, path, body })),
  });
  return score({ ...frame, people: parts }, watched);
}

const lab = await openTrackLab(resolve(values.data));
if (lab === null) {
  console.log(
    JSON.stringify({ name: 'eval-tracks', skipped: `no face pictures in ${resolve(values.data)}` }),
  );
} else {
  try {
    const all: { scene: SceneName; people: number; score: TrackScore }[] = [];
    for (const scene of scenes) {
      for (let people = 1; people <= Number(values.people); people++) {
        for (let seed = 1; seed <= Number(values.seeds); seed++) {
          all.push({ scene, people, score: await measure(lab, scene, people, seed) });
        }
      }
      printScore({ scene }, addScores(all.filter((one) => one.scene === scene).map((one) => one.score)));
    }
    for (let people = 1; people <= Number(values.people); people++) {
      printScore({ people }, addScores(all.filter((one) => one.people === people).map((one) => one.score)));
    }
    printScore({ scene: 'all' }, addScores(all.map((one) => one.score)));
  } finally {
    await lab.close();
  }
}
