import { expect, test } from 'vitest';
import type { Colleague } from '../../../shared/protocol/people-endpoints.ts';
import type { TwoPersonRule } from '../../../shared/protocol/two-person-endpoints.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

interface Shop {
  server: TestServer;
  owner: ConsoleClient;
  editor: ConsoleClient;
}

/** A shop in which two people publish, and nobody else could. */
async function twoPublish(): Promise<Shop> {
  const server = await startShop();
  const owner = await signInAs(server, 'owner');
  const { people } = (await owner.call('GET', '/api/v1/people'))[1] as { people: Colleague[] };
  for (const { id } of people) if (id !== owner.userId) await owner.call('DELETE', `/api/v1/people/${id}`);
  const editor = await signInAs(server, 'merchandiser');
  expect((await owner.call('PUT', '/api/v1/publications/approval', { required: true }))[0]).toBe(200);
  return { server, owner, editor };
}

const require = (who: ConsoleClient, required: boolean) =>
  who.call('PUT', '/api/v1/publications/approval', { required });
const lift = (who: ConsoleClient) => who.call('POST', '/api/v1/publications/two-person-rule/lift');
const rule = async (who: ConsoleClient) =>
  (await who.call('GET', '/api/v1/publications/two-person-rule'))[1] as TwoPersonRule;

test('PUB-110 lifting the rule of two people takes two: who asks cannot say yes, and who says yes has not asked', async () => {
  const { server, owner, editor } = await twoPublish();
  expect(await lift(editor)).toMatchObject([409, { code: 'conflict' }]);
  expect(await require(editor, false)).toMatchObject([403, { code: 'not-allowed' }]);
  expect(await require(owner, false)).toMatchObject([200, { required: true, lifting: { isMine: true } }]);
  expect(await lift(owner)).toMatchObject([409, { code: 'approval-missing' }]);
  expect(await require(owner, false)).toMatchObject([200, { required: true }]);
  expect(await owner.call('POST', '/api/v1/publications')).toMatchObject([409, { code: 'approval-missing' }]);
  expect(await lift(await signInAs(server, 'analyst'))).toMatchObject([403, {}]);
  expect(await rule(editor)).toMatchObject({ lifting: { by: 'The owner', isMine: false } });
  expect(await lift(editor)).toMatchObject([200, { required: false, lifting: null }]);
  expect((await owner.call('POST', '/api/v1/publications'))[0]).toBe(200);
  expect(await require(owner, false)).toMatchObject([409, { code: 'conflict' }]);
  await server.close();
});

test('PUB-110 a second one who manages the store does not lift it by asking as well', async () => {
  const { server, owner } = await twoPublish();
  const admin = await signInAs(server, 'admin');
  await require(owner, false);
  expect(await require(admin, false)).toMatchObject([200, { required: true, lifting: { by: 'The owner' } }]);
  expect(await lift(admin)).toMatchObject([200, { required: false }]);
  await server.close();
});

test('PUB-111 a wish to lift the rule is called off by whoever keeps it, and gone with whoever had it', async () => {
  const { server, owner, editor } = await twoPublish();
  const admin = await signInAs(server, 'admin');
  await require(owner, false);
  expect(await require(admin, true)).toMatchObject([200, { required: true, lifting: null }]);
  expect(await lift(editor)).toMatchObject([409, { code: 'conflict' }]);
  await require(admin, false);
  expect((await owner.call('DELETE', `/api/v1/people/${admin.userId}`))[0]).toBe(204);
  expect(await rule(editor)).toEqual({ required: true, lifting: null });
  expect(await lift(editor)).toMatchObject([409, { code: 'conflict' }]);
  await server.close();
});

test('PUB-112 where two people publish, nobody is removed or given a role so that fewer are left who may', async () => {
  const { server, owner, editor } = await twoPublish();
  const path = `/api/v1/people/${editor.userId}`;
  expect(await owner.call('DELETE', path)).toMatchObject([409, { code: 'in-use' }]);
  expect(await owner.call('PATCH', path, { role: 'viewer' })).toMatchObject([409, { code: 'in-use' }]);
  expect((await owner.call('PATCH', path, { role: 'approver' }))[0]).toBe(200);
  await signInAs(server, 'approver');
  expect((await owner.call('DELETE', path))[0]).toBe(204);
  await server.close();
});
