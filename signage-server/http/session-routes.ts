import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { sessionEndpoints } from '../../shared/protocol/session-endpoints.ts';
import { recordChange } from '../operations/record-change.ts';
import { hasPassword } from '../storage/people.ts';
import { readStore } from '../storage/store.ts';
import { canComeBack } from '../storage/ways-in.ts';
import { RateLimit, tryAgain } from './rate-limit.ts';
import { type Routes, register } from './route.ts';
import { browserOf, signsIn } from './sign-in.ts';

/** Per address: a shop's people share one. A password of ten characters outlives this rate by far. */
const perAddress = { points: 20, seconds: 60 };
/** Per account, so that many addresses together guess no faster; slow enough to be of no use, soon over. */
const perAccount = { points: 15, seconds: 300 };

export const sessionRoutes: Routes = (app, deps) => {
  const { identity, storage } = deps;
  const accountTries = new RateLimit(perAccount);

  const signedIn = signsIn(deps);

  register(
    app,
    sessionEndpoints.signIn,
    async ({ body }, { client, request, headers }) => {
      const wait = await accountTries.take(body.email.toLowerCase());
      if (wait > 0) {
        headers.set('retry-after', String(wait));
        return refuse('too-many-requests', tryAgain(wait));
      }
      return await signedIn(await identity.signIn(body, browserOf(client, request)), 'password', headers);
    },
    deps,
    { limit: perAddress },
  );

  register(
    app,
    sessionEndpoints.signInByLink,
    async ({ body }, { client, request, headers }) =>
      signedIn(await identity.signInByLink(body.token, browserOf(client, request)), 'link', headers),
    deps,
    { limit: perAddress },
  );

  register(
    app,
    sessionEndpoints.signOut,
    async (_input, { request, headers }) => {
      const person = await identity.person(request.headers);
      const cleared = await identity.signOut(request.headers);
      for (const cookie of cleared.getSetCookie()) headers.append('set-cookie', cookie);
      if (person.ok) {
        const { userId } = person.value;
        await storage.write((tx) => storage.changes.ring(tx, { kind: 'person', userId }));
      }
      return done(undefined);
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.me,
    async (_input, { principal, request, client, headers }) => {
      const prolonged = await identity.prolong(request.headers, client.secure);
      for (const cookie of prolonged.getSetCookie()) headers.append('set-cookie', cookie);
      const { userId, name, email, role } = principal;
      const rights = [...principal.rights];
      const [store, has, comesBack] = await Promise.all([
        readStore(storage.db),
        hasPassword(storage.db, userId),
        canComeBack(storage.db, userId),
      ]);
      const outsideOrigin = deps.outsideOrigin();
      return done({
        id: userId,
        name,
        email,
        role,
        rights,
        hasPassword: has,
        canComeBack: comesBack,
        store,
        outsideOrigin,
      });
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.setPassword,
    async ({ body }, { principal, request }) => {
      const set = await identity.setPassword(request.headers, body.password);
      if (!set.ok) return set;
      return await recordChange(deps, principal, 'person.password', async () =>
        done({ value: undefined, subject: principal.userId, rings: [] }),
      );
    },
    deps,
    { limit: perAddress },
  );
};
