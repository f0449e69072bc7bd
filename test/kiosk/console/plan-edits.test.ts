import { describe, expect, it } from 'vitest';
import * as edits from '../../../kiosk/console/floor-plan/plan-edits.ts';
import { readPlanFile } from '../../../kiosk/console/floor-plan/plan-file.ts';
import { FloorPlan } from '../../../shared/model/floor-plan.ts';
import { SAMPLE_PLAN } from '../../../signage-server/demo-store/floor-plan.ts';

let made = 0;
const newId = () => {
  made += 1;
  return `new-${made}`;
};
const KINDS: readonly edits.NewThing[] = ['shelf', 'wall', 'steps', 'ramp', 'lift', 'entrance', 'till'];
const file = (text: string, size = text.length) => ({ size, text: async () => text });

describe('edits of a floor plan', () => {
  it('CON-190 whatever is added, moved or taken off, the plan stays one that can be saved', () => {
    let plan = edits.FIRST_PLAN;
    for (const kind of KINDS) {
      const added = edits.addThing(plan, kind, newId);
      plan = edits.moveThing(added.plan, added.thing, -1.25, 0.1);
      expect(FloorPlan.parse(plan), kind).toEqual(plan);
      expect(edits.nameOfThing(plan, added.thing, [])).not.toBe('');
    }
    const kiosk = edits.addKiosk(plan, 'kiosk-1');
    expect(edits.nameOfThing(kiosk.plan, kiosk.thing, [{ id: 'kiosk-1', name: 'By the door' }])).toBe(
      'By the door',
    );
    const corner = edits.addCorner(kiosk.plan, 0);
    expect(corner.plan.outline[1]).toEqual({ x: 6, y: 0 });
    expect(FloorPlan.parse(corner.plan)).toEqual(corner.plan);
    expect(edits.removeThing(corner.plan, corner.thing)).toEqual(kiosk.plan);
  });

  it('CON-190 a second shelf gets the next free aisle; the plan before is left as it was', () => {
    const before = structuredClone(SAMPLE_PLAN);
    const { plan, thing } = edits.addThing(SAMPLE_PLAN, 'shelf', newId);
    expect(plan.shelves[thing.index]?.aisle).toBe('7');
    edits.setThing(plan, thing, { aisle: '9' });
    edits.moveThing(SAMPLE_PLAN, { list: 'walls', index: 0 }, 1, 1);
    expect(SAMPLE_PLAN).toEqual(before);
  });

  it('CON-190 nothing is moved off the drawing, and an outline keeps three corners', () => {
    const moved = edits.moveThing(edits.FIRST_PLAN, { list: 'entrances', index: 0 }, -50, 5000);
    expect(moved.entrances[0]).toMatchObject({ x: 0, y: 400 });
    let plan = edits.FIRST_PLAN;
    for (let times = 0; times < 5; times += 1) plan = edits.removeThing(plan, { list: 'outline', index: 0 });
    expect(plan.outline).toHaveLength(3);
  });

  it('CON-191 a file that is no plan is refused in words that say where', async () => {
    expect(await readPlanFile(file(JSON.stringify(SAMPLE_PLAN)))).toEqual({ plan: SAMPLE_PLAN });
    expect(await readPlanFile(file('{'))).toEqual({ fault: 'This file is no JSON.' });
    expect(await readPlanFile(file('{}', 10_000_000))).toEqual({
      fault: 'This file is larger than any floor plan.',
    });
    const [shelf] = SAMPLE_PLAN.shelves;
    const wrong = { ...SAMPLE_PLAN, shelves: [{ ...shelf, width: -1 }] };
    expect(await readPlanFile(file(JSON.stringify(wrong)))).toMatchObject({
      fault: expect.stringContaining('shelves.0.width'),
    });
  });
});
