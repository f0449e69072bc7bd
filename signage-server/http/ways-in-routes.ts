import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { waysInEndpoints } from '../../shared/protocol/ways-in-endpoints.ts';
import { passkeyOf } from '../identity/passkeys.ts';
import { recordChange } from '../operations/record-change.ts';
import { deletePasskey, passkeysOf } from '../storage/passkeys.ts';
import { hasPassword } from '../storage/people.ts';
import { peopleWithSecondFactor } from '../storage/ways-in.ts';
import type { Client } from './client.ts';
import type { PersonPrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';
import { browserOf, signsIn } from './sign-in.ts';

/** Per address; what is guessed at is also limited by account, in better-auth. */
const perAddress = { points: 20, seconds: 60 };

/** Second factor and passkeys: signing in with them, and what people see to of their own. */
export const waysInRoutes: Routes = (app, deps) => {
  const { identity, storage, config } = deps;
  const { secondFactor, passkeys } = identity;
  const signedIn = signsIn(deps);
  const originsOf = ({ origin }: Client) => (config.publicUrl ? [origin, config.publicUrl] : [origin]);

  /** What better-auth has changed is put into the record, and the session's new cookie goes with the answer. */
  const recorded = async (
    principal: PersonPrincipal,
    action: string,
    changed: Result<Headers>,
    headers: Headers,
  ): Promise<Result<undefined>> => {
    if (!changed.ok) return changed;
    for (const cookie of changed.value.getSetCookie()) headers.append('set-cookie', cookie);
    return await recordChange(deps, principal, action, async () =>
      done({ value: undefined, subject: principal.userId }),
    );
  };

  register(
    app,
    waysInEndpoints.signInSecondStep,
    async ({ body }, { request, client, headers }) => {
      const browser = browserOf(client, request);
      const signIn = await identity.signInSecondStep(request.headers, body.code, browser);
      return await signedIn(signIn, 'second-step', headers);
    },
    deps,
    { limit: perAddress },
  );

  register(app, waysInEndpoints.startPasskeySignIn, () => done({ challenge: passkeys.startSignIn() }), deps, {
    limit: perAddress,
  });

  register(
    app,
    waysInEndpoints.signInByPasskey,
    async ({ body }, { request, client, headers }) => {
      const known = await passkeys.recognise(body, originsOf(client));
      if (!known.ok) return known;
      const signIn = await identity.signInAs(known.value, browserOf(client, request));
      return await signedIn(signIn, 'passkey', headers);
    },
    deps,
    { limit: perAddress },
  );

  register(
    app,
    waysInEndpoints.waysIn,
    async (_input, { principal: { userId }, request }) => {
      const [has, second, rows] = await Promise.all([
        hasPassword(storage.db, userId),
        peopleWithSecondFactor(storage.db),
        passkeysOf(storage.db, userId),
      ]);
      const left = second.has(userId) ? await secondFactor.codesLeft(request.headers, userId) : null;
      return done({ hasPassword: has, recoveryCodesLeft: left, passkeys: rows.map(passkeyOf) });
    },
    deps,
  );

  register(
    app,
    waysInEndpoints.startSecondFactor,
    ({ body }, { request }) => secondFactor.start(request.headers, body.password),
    deps,
    { limit: perAddress },
  );

  register(
    app,
    waysInEndpoints.confirmSecondFactor,
    async ({ body }, { principal, request, headers }) =>
      recorded(
        principal,
        'person.second-factor',
        await secondFactor.confirm(request.headers, body.code),
        headers,
      ),
    deps,
    { limit: perAddress },
  );

  register(
    app,
    waysInEndpoints.endSecondFactor,
    async ({ body }, { principal, request, headers }) =>
      recorded(
        principal,
        'person.second-factor-end',
        await secondFactor.end(request.headers, body.password),
        headers,
      ),
    deps,
    { limit: perAddress },
  );

  register(
    app,
    waysInEndpoints.renewRecoveryCodes,
    async ({ body }, { principal, request }) => {
      const made = await secondFactor.renewCodes(request.headers, body.password);
      if (!made.ok) return made;
      return await recordChange(deps, principal, 'person.recovery-codes', async () =>
        done({ value: { recoveryCodes: made.value }, subject: principal.userId }),
      );
    },
    deps,
    { limit: perAddress },
  );

  register(
    app,
    waysInEndpoints.startPasskey,
    async (_input, { principal }) => done(await passkeys.startAdding(principal.userId)),
    deps,
  );

  register(
    app,
    waysInEndpoints.addPasskey,
    async ({ body }, { principal, client }) => {
      const made = passkeys.take(principal.userId, body, originsOf(client));
      if (!made.ok) return made;
      return await recordChange(deps, principal, 'person.passkey', async (tx) => {
        const kept = await passkeys.keep(tx, made.value);
        if (!kept.ok) return kept;
        return done({ value: kept.value, subject: principal.userId, detail: { name: body.name } });
      });
    },
    deps,
    { limit: perAddress },
  );

  register(
    app,
    waysInEndpoints.deletePasskey,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'person.passkey-end', async (tx) => {
        if (!(await deletePasskey(tx, principal.userId, params.id)))
          return refuse('not-found', 'There is no such passkey of yours.');
        return done({ value: undefined, subject: principal.userId });
      }),
    deps,
  );
};
