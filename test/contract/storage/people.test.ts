import { expect, test } from 'vitest';
import type { Colleague } from '../../../shared/protocol/people-endpoints.ts';
import { codeOf } from '../../support/authenticator-app.ts';
import { consoleClient, cookieOf, signInAs, startShop } from '../../support/console-client.ts';
import { SoftPasskey } from '../../support/soft-passkey.ts';
import { onEveryStore } from '../../support/stores.ts';

const PASSWORD = 'four unrelated words';

onEveryStore('people', (store) => {
  test('IDN-34 second factor, passkeys, sessions, links, reset and removal are the same on both databases', async () => {
    const storage = await store.open();
    // The kit closes the store; the server must not do it a second time.
    const kept = Object.create(storage, { close: { value: async () => {} } });
    const server = await startShop({ storage: kept });
    const post = (path: string, body: unknown, cookie = '') =>
      server.fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', cookie },
        body: JSON.stringify(body),
      });
    const owner = await signInAs(server, 'owner');
    const first = await signInAs(server, 'merchandiser');
    const { email } = (await first.call('GET', '/api/v1/me'))[1] as { email: string };
    expect((await first.call('POST', '/api/v1/me/password', { password: PASSWORD }))[0]).toBe(204);
    const made = await first.call('POST', '/api/v1/me/second-factor', { password: PASSWORD });
    const { uri, recoveryCodes } = made[1] as { uri: string; recoveryCodes: string[] };
    const path = '/api/v1/me/second-factor/confirmation';
    const who = consoleClient(
      server,
      first.userId,
      cookieOf(await post(path, { code: codeOf(uri) }, first.cookie)),
    );

    const asked = await post('/api/v1/session', { email, password: PASSWORD });
    expect(await asked.json()).toMatchObject({ code: 'second-factor-needed' });
    expect((await post('/api/v1/session/second-step', { code: '000000' }, cookieOf(asked))).status).toBe(401);
    const step = await post('/api/v1/session/second-step', { code: recoveryCodes[0] }, cookieOf(asked));
    expect(step.status).toBe(200);

    const device = new SoftPasskey(server.origin);
    const { challenge } = (await who.call('POST', '/api/v1/me/passkeys/start'))[1] as { challenge: string };
    const added = await who.call('POST', '/api/v1/me/passkeys', {
      ...device.create(challenge),
      name: 'Mine',
    });
    expect(added[0]).toBe(200);
    const { passkeys } = server.deps.identity;
    const sign = () => passkeys.recognise(device.get(passkeys.startSignIn()), [server.origin]);
    expect(await sign()).toEqual({ ok: true, value: who.userId });
    expect((await who.call('GET', '/api/v1/me/ways-in'))[1]).toMatchObject({
      recoveryCodesLeft: 9,
      passkeys: [{ name: 'Mine', usedAt: expect.any(Number) }],
    });
    expect(
      ((await who.call('GET', '/api/v1/me/sessions'))[1] as { sessions: unknown[] }).sessions,
    ).toHaveLength(2);
    expect(await who.call('DELETE', '/api/v1/me/sessions')).toMatchObject([200, { ended: 1 }]);

    const people = async () => (await owner.call('GET', '/api/v1/people'))[1] as { people: Colleague[] };
    const row = async () => (await people()).people.find(({ id }) => id === who.userId);
    expect(await row()).toMatchObject({ sessions: 1, linkEndsAt: null, lastInAt: expect.any(Number) });
    expect((await owner.call('POST', `/api/v1/people/${who.userId}/reset`))[0]).toBe(200);
    expect(await row()).toMatchObject({ sessions: 0, linkEndsAt: expect.any(Number) });
    expect(await sign()).toMatchObject({ ok: false });
    expect((await post('/api/v1/session', { email, password: PASSWORD })).status).toBe(401);

    expect((await owner.call('DELETE', `/api/v1/people/${who.userId}`))[0]).toBe(204);
    expect(await row()).toBeUndefined();
    expect((await people()) as unknown).toMatchObject({ former: [{ id: who.userId }] });
    const invited = (await owner.call('POST', '/api/v1/people', { name: 'B', email, role: 'viewer' }))[1];
    const { id } = invited as { id: string };
    expect((await owner.call('DELETE', `/api/v1/people/${id}/sign-in-link`))[0]).toBe(204);
    expect((await people()).people.map((person) => person.id)).not.toContain(id);

    const admin = await signInAs(server, 'admin');
    expect((await owner.call('PUT', '/api/v1/publications/approval', { required: true }))[0]).toBe(200);
    expect((await owner.call('PUT', '/api/v1/publications/approval', { required: false }))[0]).toBe(200);
    const lifted = await admin.call('POST', '/api/v1/publications/two-person-rule/lift');
    expect(lifted).toMatchObject([200, { required: false }]);
    await server.close();
  });
});
