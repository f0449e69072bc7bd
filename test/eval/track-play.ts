import { AudienceScene } from '../../kiosk/vision/worker/audience-scene.ts';
import { mergeFaces } from '../../kiosk/vision/worker/merge-faces.ts';
import type { HeadFit } from '../support/made-head.ts';
import { seeded } from '../support/seeded.ts';
import type { Found, Screening, Watched } from './track-lab/lab-messages.ts';
import { Witness } from './track-lab/witness.ts';
import { HEIGHT, SCENES, type SceneName, WIDTH } from './track-scenes.ts';
import type { Staging } from './track-truth.ts';

/** One video: what it is called, how it is made, and what is so in it. */
export interface Play {
  scene: SceneName;
  people: number;
  seed: number;
  screening: Screening;
  staging: Staging;
}

/** Everybody in the video's frames, as the detectors found them: enough to run all that follows them again. */
export interface KeptPlay extends Omit<Play, 'screening'> {
  found: Found[];
}

/** Casts one video. @param cast stills that are fit to play */
export function stage(
  cast: readonly { still: number; fit: HeadFit }[],
  { scene, people, seed }: Pick<Play, 'scene' | 'people' | 'seed'>,
): Play {
  const random = seeded(1000 * seed + people);
  const called = cast.toSorted(() => random() - 0.5);
  const parts = SCENES[scene](people, seed).flatMap((path, i) => {
    const actor = called[i];
    return actor ? [{ ...actor, path, body: true }] : [];
  });
  if (parts.length < people) throw new Error(`only ${cast.length} faces of the data set can play`);
  const seconds = Math.max(...parts.map(({ path }) => path.steps.at(-1)?.at ?? 0)) + 0.5;
  const frame = { width: WIDTH, height: HEIGHT, seconds };
  const roles = parts.map(({ still, path, body }) => ({ still, path, body }));
  return {
    ...{ scene, people, seed },
    screening: { ...frame, seed, light: 1, noise: 3, mirrored: false, everyMs: null, roles },
    staging: { ...frame, people: parts.map(({ fit, path, body }) => ({ fit, path, body })) },
  };
}

/** Hands what was found to the product's own tracker and scene, as its pipeline does. */
export function replay({ staging, found }: Pick<KeptPlay, 'staging' | 'found'>): Watched {
  const scene = new AudienceScene();
  const witness = new Witness(scene, 0);
  for (const { at, faces } of found) {
    scene.observe(at, mergeFaces(faces.flat()), Math.min(staging.width, staging.height));
    witness.note(at);
  }
  return witness.end();
}
