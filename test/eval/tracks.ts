import { createReadStream } from 'node:fs';
import { appendFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { endWith, readOptions, refuseRun } from '../../models/run-words.ts';
import { openTrackLab, type TrackLab } from './open-track-lab.ts';
import { printScore } from './print-score.ts';
import { type KeptPlay, type Play, replay, stage } from './track-play.ts';
import { SCENES, type SceneName } from './track-scenes.ts';
import { addScores, score, type TrackScore } from './track-score.ts';

const FACES = '../shared/data/faces';
const USAGE = `npm run eval:tracks -- [--data FOLDER] [--seeds N,..] [--people N,..] [--scene NAME] [--thin] [--keep FILE | --replay FILE]

Makes videos of still faces (FairFace; default ${FACES}) that are moved, scaled, turned and hidden behind
each other along known paths, shows them to the product's own detectors, tracker and scene in Chromium by a made clock, and
prints how far what it counts is from what was so: a JSON line for every scene and number of people.

--scene is one of ${Object.keys(SCENES).join(', ')}. --keep only writes down what the detectors find, --replay
follows that in seconds and without Chromium: for work on what follows. --thin makes one video of each scene and seed
instead of one for each number of people. Seeds up to 10 are for such work; those from 11 on are of other people on other
ways, are held out from it, and are what is told (default 11).`;

const HELD_OUT_FROM = 11;
const { values } = readOptions(() =>
  parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      data: { type: 'string' },
      seeds: { type: 'string', default: '11' },
      people: { type: 'string', default: '1,2,3,4,5' },
      scene: { type: 'string' },
      thin: { type: 'boolean', default: false },
      keep: { type: 'string' },
      replay: { type: 'string' },
    },
  }),
);
if (values.help) endWith(USAGE);

function numbers(option: string, list: string): number[] {
  const all = list.split(',').map(Number);
  if (!all.every((one) => Number.isInteger(one) && one > 0))
    refuseRun(`--${option} is "${list}"; write whole numbers from 1 on, such as 1,2.`);
  return all;
}

const scenes = Object.keys(SCENES).filter((name) => (values.scene ?? name) === name) as SceneName[];
if (scenes.length === 0)
  refuseRun(`There is no scene "${values.scene}"; there are ${Object.keys(SCENES).join(', ')}.`);
const crowds = numbers('people', values.people);
const wanted = numbers('seeds', values.seeds).flatMap((seed) =>
  scenes.flatMap((scene, i) => {
    const thin = crowds.filter((_, at) => at === (i + seed) % crowds.length);
    return (values.thin ? thin : crowds).map((people) => ({ scene, people, seed }));
  }),
);

type Measured = Pick<Play, 'scene' | 'people'> & { score: TrackScore };

async function measureAll(lab: TrackLab): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const one of wanted) {
    const play = stage(lab.cast, one);
    measured.push({ ...one, score: score(play.staging, await lab.screen(play.screening)) });
  }
  return measured;
}

async function keepAll(lab: TrackLab, file: string): Promise<void> {
  await writeFile(file, '');
  for (const one of wanted) {
    const { screening, ...play } = stage(lab.cast, one);
    const kept: KeptPlay = { ...play, found: await lab.find(screening) };
    const rounded = JSON.stringify(kept, (key, value) =>
      typeof value === 'number' && key !== 'seed' ? Math.round(1e4 * value) / 1e4 : value,
    );
    await appendFile(file, `${rounded}\n`);
  }
}

async function replayAll(file: string): Promise<Measured[]> {
  const measured: Measured[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const play = JSON.parse(line) as KeptPlay;
    const isWanted = wanted.some(
      ({ scene, people, seed }) => scene === play.scene && people === play.people && seed === play.seed,
    );
    if (isWanted) measured.push({ ...play, score: score(play.staging, replay(play)) });
  }
  return measured;
}

function print(all: readonly Measured[]): void {
  const line = (of: Record<string, string | number>, isIn: (one: Measured) => boolean): void => {
    const some = all.filter(isIn);
    if (some.length > 0) printScore(of, addScores(some.map((one) => one.score)));
  };
  for (const scene of scenes) line({ scene }, (one) => one.scene === scene);
  for (const people of crowds) line({ people }, (one) => one.people === people);
  line({ scene: 'all' }, () => true);
}

if (values.replay) print(await replayAll(values.replay));
else {
  const isHeldOut = wanted.every(({ seed }) => seed >= HELD_OUT_FROM);
  if (!isHeldOut && wanted.some(({ seed }) => seed >= HELD_OUT_FROM))
    refuseRun(`Seeds below ${HELD_OUT_FROM} and from there on have different people: run each by itself.`);
  const data = resolve(values.data ?? FACES);
  const lab = await openTrackLab(data, isHeldOut ? 'held-out' : 'known');
  // Without the faces that the repository does not hold there is nothing to do; where somebody names a folder, a mistake.
  if (lab === null && values.data !== undefined) refuseRun(`There are no face pictures in ${data}.`);
  if (lab === null) {
    console.log(JSON.stringify({ name: 'eval-tracks', skipped: `no face pictures in ${data}` }));
  } else {
    try {
      if (values.keep) await keepAll(lab, values.keep);
      else print(await measureAll(lab));
    } finally {
      await lab.close();
    }
  }
}
