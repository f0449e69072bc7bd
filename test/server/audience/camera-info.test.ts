import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { NO_CARE } from '../../../shared/model/camera-care.ts';
import type { PostureInForce } from '../../../shared/model/posture.ts';
import { cameraInfoEndpoints } from '../../../shared/protocol/camera-info-endpoints.ts';
import { cameraInfo, NEVER } from '../../../signage-server/audience/camera-info.ts';
import { readModelFacts } from '../../../signage-server/audience/model-facts.ts';
import { inForceOf, testModels } from './paper-kit.ts';

const store = { name: 'Corner Shop', language: 'en-GB', cameras: NO_CARE };

test.each([
  ['P0', { posture: 'P0' }],
  ['P0-overdue', { posture: 'P0', because: 'check-overdue' }],
  ['P1', inForceOf('P1')],
  ['P2', inForceOf('P2')],
  ['P3', inForceOf('P3')],
  ['P3-presentation', { ...inForceOf('P3'), presentation: true }],
] as [string, PostureInForce][])('AUD-R12 what the page says at %s, word for word', async (name, setting) => {
  const { uses, ...info } = cameraInfo(store, setting, testModels);
  expect(cameraInfoEndpoints.cameraInfo.response.safeParse({ ...info, uses }).success).toBe(true);
  const golden = resolve(import.meta.dirname, `golden/camera-info-${name}.json`);
  await expect(`${JSON.stringify(info, null, 2)}\n`).toMatchFileSnapshot(golden);
});

test('AUD-R12 model versions and their measured accuracy are those of models/manifest.json', async () => {
  const facts = await readModelFacts();
  const { models } = cameraInfo(store, inForceOf('P3'), facts);
  expect(models.map(({ file, sha256, accuracy }) => ({ file, sha256, accuracy }))).toEqual(
    facts.models.map(({ file, sha256, accuracy }) => ({ file, sha256, accuracy })),
  );
  for (const { accuracy } of models) expect(accuracy).toMatch(/\d/);
});

test('AUD-R12 every link leads out by https, and to the body that was named', () => {
  const named = { name: 'Garante', url: 'https://www.garanteprivacy.it/' };
  const info = cameraInfo(
    { ...store, cameras: { ...NO_CARE, authority: named } },
    inForceOf('P2'),
    testModels,
  );
  expect(info.authority).toEqual(named);
  const usual = cameraInfo(store, inForceOf('P2'), testModels).authority.url;
  expect(new URL(usual)).toMatchObject({ protocol: 'https:', hostname: 'www.edpb.europa.eu' });
});

test('D001-1 the page says, whatever is set, that nobody is recognised and that there is no list', () => {
  for (const setting of [{ posture: 'P0' } as const, inForceOf('P1'), inForceOf('P3')])
    expect(cameraInfo(store, setting, testModels).never).toEqual(NEVER);
  expect(NEVER.join(' ')).toMatch(/Nobody is recognised/);
  expect(NEVER.join(' ')).toMatch(/no list of people/);
});
