import { uuidv7 } from 'uuidv7';
import { layoutEndpoints } from '../../shared/protocol/layout-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { checkRoom } from '../content/check-bounds.ts';
import { checkVersion } from '../content/check-version.ts';
import { checkLayout, checkLayoutUnused } from '../content/references.ts';
import { recordChange } from '../operations/record-change.ts';
import { deleteLayout, findLayout, savedLayouts, saveLayout } from '../storage/layouts.ts';
import { type Routes, register } from './route.ts';

/** Layouts, as drafts: screens see them when they are published. */
export const layoutRoutes: Routes = (app, deps) => {
  register(
    app,
    layoutEndpoints.listLayouts,
    async () => done({ layouts: await savedLayouts(deps.storage.db) }),
    deps,
  );

  register(
    app,
    layoutEndpoints.createLayout,
    ({ body }, { principal }) => {
      const id = uuidv7();
      return recordChange(deps, principal, 'layout.create', async (tx, now) => {
        const room = await checkRoom(tx, 'layouts');
        if (!room.ok) return room;
        const checked = await checkLayout(tx, body);
        if (!checked.ok) return checked;
        const layout = { id, ...body, createdAt: now };
        const version = await saveLayout(tx, layout, now);
        return done({ value: { ...layout, version }, subject: id, detail: { name: body.name } });
      });
    },
    deps,
  );

  register(
    app,
    layoutEndpoints.saveLayout,
    ({ params, body }, { principal }) =>
      recordChange(deps, principal, 'layout.save', async (tx, now) => {
        const before = await findLayout(tx, params.id);
        if (!before) return refuse('not-found', 'Somebody has deleted this layout.');
        const { version: begunWith, ...draft } = body;
        const current = checkVersion(before, begunWith, 'layout');
        if (!current.ok) return current;
        const checked = await checkLayout(tx, draft);
        if (!checked.ok) return checked;
        const layout = { id: before.id, ...draft, createdAt: before.createdAt };
        const version = await saveLayout(tx, layout, now);
        return done({ value: { ...layout, version }, subject: before.id, detail: { name: draft.name } });
      }),
    deps,
  );

  register(
    app,
    layoutEndpoints.deleteLayout,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'layout.delete', async (tx) => {
        const before = await findLayout(tx, params.id);
        if (!before) return refuse('not-found');
        const unused = await checkLayoutUnused(tx, params.id);
        if (!unused.ok) return unused;
        await deleteLayout(tx, params.id);
        return done({ value: undefined, subject: params.id, detail: { name: before.name } });
      }),
    deps,
  );
};
