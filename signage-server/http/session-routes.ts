import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { sessionEndpoints } from '../../shared/protocol/session-endpoints.ts';
import type { Browser, SignIn } from '../identity/identity.ts';
import { recordChange } from '../operations/record-change.ts';
import { insertAudit } from '../storage/audit.ts';
import { hasPassword, type Person } from '../storage/people.ts';
import { noteSignIn } from '../storage/person-states.ts';
import { readStore } from '../storage/store.ts';
import type { Client } from './client.ts';
import { RateLimit, tryAgain } from './rate-limit.ts';
import { type Routes, register } from './route.ts';

/** Per address: a shop's people share one. A password of ten characters outlives this rate by far. */
const perAddress = { points: 20, seconds: 60 };
/** Per account, so that many addresses together guess no faster; slow enough to be of no use, soon over. */
const perAccount = { points: 15, seconds: 300 };

export const sessionRoutes: Routes = (app, deps) => {
  const { identity, storage } = deps;
  const accountTries = new RateLimit(perAccount);

  const signedIn = async (signIn: Result<SignIn>, how: string, headers: Headers): Promise<Result<Person>> => {
    if (!signIn.ok) return signIn;
    const { person } = signIn.value;
    const at = deps.now();
    await storage.write(async (tx) => {
      await noteSignIn(tx, person.id, at);
      await insertAudit(tx, { at, actor: person.id, action: `session.${how}`, subject: person.id });
    });
    for (const cookie of signIn.value.headers.getSetCookie()) headers.append('set-cookie', cookie);
    return done(person);
  };

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
      const [store, has] = await Promise.all([readStore(storage.db), hasPassword(storage.db, userId)]);
      const outsideOrigin = deps.outsideOrigin();
      return done({ id: userId, name, email, role, rights, hasPassword: has, store, outsideOrigin });
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

/** Longer ones are nobody's; a session keeps what is needed to tell one browser from another. */
const LONGEST_AGENT = 300;

function browserOf({ secure }: Client, request: Request): Browser {
  return { secure, userAgent: (request.headers.get('user-agent') ?? '').slice(0, LONGEST_AGENT) };
}
