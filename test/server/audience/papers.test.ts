import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { NO_CARE } from '../../../shared/model/camera-care.ts';
import { PURPOSE_WORDS } from '../../../shared/model/data-use.ts';
import { type Paper, paperText } from '../../../shared/model/paper.ts';
import { recordEndpoints } from '../../../shared/protocol/record-endpoints.ts';
import { dataUses } from '../../../signage-server/audience/camera-info.ts';
import { impactAssessment } from '../../../signage-server/audience/impact-assessment.ts';
import type { PaperFacts } from '../../../signage-server/audience/paper-facts.ts';
import { processingRecord } from '../../../signage-server/audience/processing-record.ts';
import { signInAs, startShop } from '../../support/console-client.ts';
import { inForceOf, notice, paperFactsOf } from './paper-kit.ts';

const golden = (name: string) => resolve(import.meta.dirname, `golden/${name}.md`);
const text = (paper: Paper) => paperText(paper, 'Written on 3 May 2026.');
const off: Partial<PaperFacts> = {
  store: { ...paperFactsOf().store, posture: { posture: 'P0' }, cameras: NO_CARE },
  inForce: { posture: 'P0' },
  checkDueAt: null,
  changes: [],
};

test('AUD-R23 the DPIA pack and the record of processing, word for word', async () => {
  await expect(text(impactAssessment(paperFactsOf()))).toMatchFileSnapshot(golden('assessment-P3'));
  await expect(text(processingRecord(paperFactsOf()))).toMatchFileSnapshot(golden('processing-P3'));
  await expect(text(impactAssessment(paperFactsOf(off)))).toMatchFileSnapshot(golden('assessment-P0'));
  await expect(text(processingRecord(paperFactsOf(off)))).toMatchFileSnapshot(golden('processing-P0'));
});

const { store } = paperFactsOf();
test.each<[string, Partial<PaperFacts>]>([
  ['posture', { store: { ...store, posture: inForceOf('P2') }, inForce: inForceOf('P2') }],
  ['presentation', { store: { ...store, posture: { ...inForceOf('P3'), presentation: true } } }],
  ['store switch', { inForce: { posture: 'P0', because: 'store-switch' } }],
  ['server switch', { camerasAllowed: false }],
  ['ground in law', { store: { ...store, cameras: { ...store.cameras, basis: 'As counsel says.' } } }],
  [
    'notice',
    { store: { ...store, posture: { posture: 'P3', notice: { ...notice, text: 'Another sentence.' } } } },
  ],
  ['check', { checkDueAt: 0 }],
  ['screens', { displays: [] }],
  [
    'networks',
    { models: { models: [], detection: { accuracy: '' }, presentation: { fit: true, reason: '' } } },
  ],
])('AUD-R23 the pack changes when a switch changes: %s', (_what, change) => {
  expect(text(impactAssessment(paperFactsOf(change)))).not.toBe(text(impactAssessment(paperFactsOf())));
});

test('AUD-R23 the record tells all that is stored under its purpose, which is said once, and for how long it is kept', () => {
  const { sections } = processingRecord(paperFactsOf());
  const stored = sections.find(({ heading }) => heading.includes('Everything that is stored'));
  expect(stored?.parts.map(({ heading }) => heading)).toEqual(Object.values(PURPOSE_WORDS));
  for (const { purpose, fields } of dataUses()) {
    const part = stored?.parts.find(({ heading }) => heading === PURPOSE_WORDS[purpose]);
    const lines = new Map(part?.table?.rows.map(([kept = '', what = '']) => [kept, what.split(' · ')]));
    expect(lines.size).toBe(part?.table?.rows.length);
    for (const { what, kept } of fields) expect(lines.get(kept)).toContain(what);
  }
  expect(text(processingRecord(paperFactsOf())).match(/To choose what a screen shows/g)).toHaveLength(1);
});

test('AUD-R23 both are written from what is set at that moment', async () => {
  const server = await startShop();
  try {
    const owner = await signInAs(server, 'owner');
    const paper = async (kind: string) => {
      const [status, body] = await owner.call('GET', `/api/v1/papers/${kind}`);
      expect(status).toBe(200);
      return text(recordEndpoints.paper.response.parse(body));
    };
    expect(await paper('assessment')).toContain('P0, off');
    const posture = { posture: 'P2', notice };
    const set = { posture, basis: null, authority: null, reason: 'agreed with counsel' };
    expect((await owner.call('PUT', '/api/v1/cameras/posture', set))[0]).toBe(200);
    const after = await paper('assessment');
    for (const said of ['P2, statistics', notice.controller, 'agreed with counsel', 'The owner'])
      expect(after).toContain(said);
    expect(await paper('processing')).toContain('whether they face the screen');
    expect((await owner.call('GET', '/api/v1/papers/other'))[0]).toBe(422);
  } finally {
    await server.close();
  }
});
