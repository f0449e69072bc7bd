import { join } from 'node:path';
import { readModelManifest } from '../../models/model-manifest.ts';
import type { Posture } from '../../shared/model/store.ts';
import { done } from '../../shared/protocol/problem.ts';
import { publicEndpoints } from '../../shared/protocol/public-endpoints.ts';
import { readStore } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

const counts = ['how many people are there', 'whether they face the screen', 'for how long'];
const band = 'an age band (20-39, 40-59, 60 and over; otherwise unknown)';

/** What is measured in each posture, spec/audience.md. Under 20 is no band: such a face counts as unknown (R13). */
const attributes: Record<Posture, readonly string[]> = {
  P0: [],
  P1: [...counts, band].map((what) => `${what}: only of somebody who scanned the code and agreed`),
  P2: counts,
  P3: [...counts, band],
};

const retention = [
  { what: 'Pictures', kept: 'Never stored and never sent; each is gone before the next is taken.' },
  { what: 'Counts on the screen itself', kept: 'At most a day.' },
  { what: 'Counts per quarter of an hour, on the shop’s server', kept: '90 days, then deleted.' },
];

const root = join(import.meta.dirname, '..', '..');

/** The public page about the cameras (R12): it says what is set now, so it can promise nothing that is not so. */
export const cameraInfoRoutes: Routes = (app, deps) => {
  const models = readModelManifest(root);
  // Reported by the first request that needs it; a missing file must not end the process before.
  models.catch(() => {});
  register(
    app,
    publicEndpoints.cameraInfo,
    async () => {
      const { name, posture: setting } = await readStore(deps.storage.db);
      const { posture } = setting;
      const loaded = (await models).filter(
        ({ kind }) => posture !== 'P0' && (posture !== 'P2' || kind === 'detector'),
      );
      return done({
        storeName: name,
        posture,
        setting,
        attributes: [...attributes[posture]],
        retention,
        models: loaded.map(({ file, sha256, licence, accuracy }) => ({ file, sha256, licence, accuracy })),
      });
    },
    deps,
  );
};
