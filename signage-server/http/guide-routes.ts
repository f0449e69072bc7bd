import { guideEndpoints } from '../../shared/protocol/guide-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { guideFault } from '../catalogue/guide-fault.ts';
import { recordChange } from '../operations/record-change.ts';
import { allGuides, deleteGuide, findGuide, saveGuide } from '../storage/guides.ts';
import { type Routes, register } from './route.ts';

const RINGS = [{ kind: 'catalogue' }] as const;
const ACTION = 'catalogue.guides';
/** As many as a kiosk takes. */
const MOST = 200;

/** Guides: the merchant's questions, and where their answers lead. */
export const guideRoutes: Routes = (app, deps) => {
  register(
    app,
    guideEndpoints.listGuides,
    async () => done({ guides: await allGuides(deps.storage.db) }),
    deps,
  );

  register(
    app,
    guideEndpoints.putGuides,
    ({ body: { guides } }, { principal }) =>
      recordChange(deps, principal, ACTION, async (tx, now) => {
        const ids = guides.map(({ id }) => id);
        const twice = guides.find(({ id }, at) => ids.indexOf(id) !== at);
        if (twice) return refuse('invalid-input', `“${twice.title}” stands in this file more than once.`);
        const fault = await guideFault(tx, guides);
        if (fault !== null) return refuse('invalid-input', fault);
        const held = new Set((await allGuides(tx)).map(({ id }) => id));
        const changed = ids.filter((id) => held.has(id)).length;
        if (held.size + ids.length - changed > MOST)
          return refuse('invalid-input', `A shop has ${MOST} guides at most.`);
        for (const guide of guides) await saveGuide(tx, guide, now);
        const detail = { titles: guides.map(({ title }) => title).slice(0, 20) };
        const value = { added: ids.length - changed, changed };
        return done({ value, subject: 'guides', detail, rings: RINGS });
      }),
    deps,
  );

  register(
    app,
    guideEndpoints.saveGuide,
    ({ params: { id }, body: { guide, before } }, { principal }) =>
      recordChange(deps, principal, ACTION, async (tx, now) => {
        if (guide.id !== id) return refuse('invalid-input', 'The guide has another id than its address.');
        const held = await findGuide(tx, id);
        if (JSON.stringify(held ?? null) !== JSON.stringify(before))
          return refuse('changed-meanwhile', 'Somebody else has saved it in the meantime.');
        const fault = await guideFault(tx, [guide]);
        if (fault !== null) return refuse('invalid-input', fault);
        if (!held && (await allGuides(tx)).length >= MOST)
          return refuse('invalid-input', `A shop has ${MOST} guides at most.`);
        await saveGuide(tx, guide, now);
        return done({ value: guide, subject: id, detail: { title: guide.title }, rings: RINGS });
      }),
    deps,
  );

  register(
    app,
    guideEndpoints.deleteGuide,
    ({ params: { id } }, { principal }) =>
      recordChange(deps, principal, ACTION, async (tx, now) => {
        const guide = await findGuide(tx, id);
        if (!guide) return refuse('not-found', 'There is no such guide.');
        await deleteGuide(tx, id, now);
        return done({ value: undefined, subject: id, detail: { deleted: guide.title }, rings: RINGS });
      }),
    deps,
  );
};
