import type { Hono } from 'hono';
import { ownChoiceEndpoints } from '../../shared/protocol/own-choice-endpoints.ts';
import { phoneEndpoints as api } from '../../shared/protocol/phone-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import { hasProduct } from '../storage/products.ts';
import { readStore } from '../storage/store.ts';
import { visitById } from '../storage/visits.ts';
import { agreeCamera } from '../visits/agree-camera.ts';
import { chooseMode, confirmMatch } from '../visits/choose-mode.ts';
import { claimVisit } from '../visits/claim-visit.ts';
import { endVisit } from '../visits/end-visit.ts';
import { givenIn } from '../visits/given-purposes.ts';
import { eraseOwnData, exportOwnData } from '../visits/own-data.ts';
import { phoneCookie, readPhoneCookie } from '../visits/phone-cookies.ts';
import { setPurpose } from '../visits/set-purpose.ts';
import { mergeList, setListItem } from '../visits/visit-activity.ts';
import { phoneView } from '../visits/visit-view.ts';
import type { Env } from './env.ts';
import { justVisit, phoneChange } from './phone-change.ts';
import { register } from './route.ts';

/** Guessing a 34-bit code that lives a minute: thirty tries a minute get nowhere, and no scanner needs more. */
const CLAIMS = { points: 30, seconds: 60 };

/** What a customer's own phone may do. */
export function phoneRoutes(app: Hono<Env>, deps: Deps): void {
  const { storage } = deps;

  const change = phoneChange(deps);

  register(
    app,
    api.claimVisit,
    async ({ body }, { request, headers, client }) => {
      const claimed = await claimVisit(
        body,
        { visit: readPhoneCookie(request.headers, 'visit'), me: readPhoneCookie(request.headers, 'me') },
        deps,
      );
      if (!claimed.ok) return claimed;
      headers.append('set-cookie', phoneCookie('visit', claimed.value.phoneToken, client.secure));
      return done({ visit: await phoneView(storage.db, claimed.value.visit, deps.now()) });
    },
    deps,
    { limit: CLAIMS },
  );

  register(
    app,
    api.phoneVisit,
    async (_, { principal }) => {
      const visit = await visitById(storage.db, principal.visitId);
      return visit ? done({ visit: await phoneView(storage.db, visit, deps.now()) }) : refuse('session-over');
    },
    deps,
  );

  register(
    app,
    api.confirmMatch,
    async (_, { principal }) =>
      justVisit(await change(principal, 'running', (tx, visit) => confirmMatch(tx, visit, deps))),
    deps,
  );

  register(
    app,
    api.chooseMode,
    async ({ body }, { principal, headers, client }) => {
      const chosen = await change(principal, 'running', async (tx, visit) =>
        chooseMode(tx, visit, body, await readStore(tx), deps),
      );
      if (!chosen.ok) return chosen;
      const token = chosen.value.value.rememberedToken;
      if (token) headers.append('set-cookie', phoneCookie('me', token, client.secure));
      return done({ visit: chosen.value.visit });
    },
    deps,
  );

  register(
    app,
    api.setPurpose,
    async ({ params, body }, { principal }) =>
      justVisit(
        await change(principal, 'any', async (tx, visit) =>
          setPurpose(tx, visit, { ...params, ...body }, await readStore(tx), deps),
        ),
      ),
    deps,
  );

  register(
    app,
    api.agreeCamera,
    async ({ body }, { principal }) =>
      justVisit(
        await change(principal, body.agreed ? 'running' : 'any', async (tx, visit) =>
          agreeCamera(tx, visit, body, await readStore(tx), deps),
        ),
      ),
    deps,
  );

  register(
    app,
    api.setListItem,
    async ({ params, body }, { principal }) =>
      justVisit(
        await change(principal, 'running', async (tx, visit) => {
          if (visit.state !== 'active') return refuse('precondition-missing', 'Choose how to go on first.');
          return setListItem(tx, visit, { ...params, ...body }, await hasProduct(tx, params.productId), deps);
        }),
      ),
    deps,
  );

  register(
    app,
    api.mergeList,
    async ({ body: { visitId, shared } }, { principal }) => {
      const merged = await change(principal, 'any', async (tx, visit) => {
        if (visit.id !== visitId) return refuse('session-over', 'That list was of another visit.');
        const running = visit.state === 'active' && visit.cap_at > deps.now();
        const kept = visit.state === 'over' && (await givenIn(tx, visit, deps.now()))['remember-list'];
        if (visit.state === 'waiting' || visit.state === 'matching' || visit.state === 'choosing')
          return refuse('precondition-missing', 'Choose how to go on first.');
        if (!running && !kept) return refuse('session-over');
        return done(await mergeList(tx, visit, shared, new Set(), deps));
      });
      return merged.ok ? done({ visit: merged.value.visit, shared: merged.value.value }) : merged;
    },
    deps,
  );

  register(
    app,
    api.endVisit,
    async (_, { principal }) => {
      await storage.write(async (tx) => {
        const visit = await visitById(tx, principal.visitId);
        if (visit) await endVisit(tx, visit, 'phone', deps);
      });
      return done(undefined);
    },
    deps,
  );

  register(
    app,
    ownChoiceEndpoints.exportMe,
    async (_, { principal }) => {
      const visit = await visitById(storage.db, principal.visitId);
      return visit ? done(await exportOwnData(storage.db, visit, deps.now())) : refuse('session-over');
    },
    deps,
  );

  register(
    app,
    api.eraseMe,
    async (_, { principal, headers, client }) => {
      const deletedRows = await storage.write(async (tx) => {
        const visit = await visitById(tx, principal.visitId);
        return visit ? eraseOwnData(tx, visit, deps) : 0;
      });
      for (const cookie of ['visit', 'me'] as const)
        headers.append('set-cookie', phoneCookie(cookie, '', client.secure));
      return done({ deletedRows });
    },
    deps,
  );
}
