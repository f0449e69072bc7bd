import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPeople, updateRole } from '../../../signage-server/storage/people.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';

const NOW = Date.UTC(2026, 0, 12, 11);

let server: TestServer;
let owner: ConsoleClient;
let editor: ConsoleClient;

beforeAll(async () => {
  server = await startShop({ now: () => NOW });
  owner = await signInAs(server, 'owner');
  await newDisplay(server, { id: 'wall', kind: 'wall' });
});
afterAll(() => server.close());

interface State {
  changes: unknown[];
  approval: { required: boolean; drafts: string | null; given: unknown };
}
const state = async (who: ConsoleClient) => (await who.call('GET', '/api/v1/publications'))[1] as State;
const require = (required: boolean, who = owner) =>
  who.call('PUT', '/api/v1/publications/approval', { required });
const approve = async (who: ConsoleClient, drafts?: string | null) =>
  who.call('POST', '/api/v1/publications/approval', { drafts: drafts ?? (await state(who)).approval.drafts });
const publish = (who: ConsoleClient) => who.call('POST', '/api/v1/publications');
const edit = async (name: string) =>
  expect((await editor.call('POST', '/api/v1/playlists', { name, slots: [] }))[0]).toBe(200);

test('PUB-75 a store asks for no second person until somebody who manages it says so, and only where there are two (precondition-missing)', async () => {
  await server.storage.write(async (tx) => {
    const others = (await listPeople(tx)).filter(({ id }) => id !== owner.userId);
    for (const { id } of others) await updateRole(tx, id, 'viewer');
  });
  expect((await state(owner)).approval).toMatchObject({ required: false, drafts: null, given: null });
  expect(await require(true)).toMatchObject([422, { code: 'precondition-missing' }]);
  editor = await signInAs(server, 'merchandiser');
  expect(await require(true, editor)).toMatchObject([403, { code: 'not-allowed' }]);
  expect(await approve(editor, 'a'.repeat(64))).toMatchObject([409, { code: 'conflict' }]);
  expect(await require(true)).toMatchObject([200, { required: true, lifting: null }]);
});

test('PUB-76 drafts go to screens only when somebody else has approved exactly them (approval-missing)', async () => {
  await edit('Spring');
  expect(await publish(editor)).toMatchObject([409, { code: 'approval-missing' }]);
  expect((await approve(owner))[0]).toBe(204);
  expect((await state(editor)).approval.given).toEqual({ by: 'The owner', at: NOW, isMine: false });
  expect((await state(owner)).approval.given).toMatchObject({ isMine: true });
  expect(await publish(owner)).toMatchObject([409, { code: 'approval-missing' }]);
  expect(await publish(editor)).toMatchObject([200, { revision: 1 }]);
});

test('PUB-77 an edit voids the approval; what changed while somebody looked cannot be approved (changed-meanwhile)', async () => {
  await edit('Summer');
  const seen = (await state(owner)).approval.drafts;
  await edit('Autumn');
  expect(await approve(owner, seen)).toMatchObject([409, { code: 'changed-meanwhile' }]);
  await approve(owner);
  await edit('Winter');
  expect((await state(editor)).approval).toMatchObject({ required: true, given: null });
  expect(await publish(editor)).toMatchObject([409, { code: 'approval-missing' }]);
  await approve(owner);
  expect((await publish(editor))[0]).toBe(200);
  // What was approved is spent, even where the drafts are as they were.
  expect((await state(editor)).approval.given).toBeNull();
});

test('PUB-78 going back needs no second person, for it was approved once; the audit names who approved, and who lifted the rule', async () => {
  expect(await editor.call('POST', '/api/v1/publications/1/restore')).toMatchObject([200, { revision: 3 }]);
  expect(await approve(await signInAs(server, 'analyst'), 'a'.repeat(64))).toMatchObject([403, {}]);
  expect(await require(false)).toMatchObject([200, { required: true, lifting: { isMine: true } }]);
  expect((await editor.call('POST', '/api/v1/publications/two-person-rule/lift'))[0]).toBe(200);
  await edit('Fifth');
  expect((await publish(owner))[0]).toBe(200);
  const rows = await server.storage.db
    .selectFrom('audit')
    .select(['actor', 'action', 'detail'])
    .where('action', 'in', [
      'publish.approve',
      'publish.require-approval',
      'publish.ask-lift',
      'publish.lift',
    ])
    .orderBy('seq')
    .execute();
  expect(rows.map(({ actor, action }) => [actor === owner.userId, action])).toEqual([
    [true, 'publish.require-approval'],
    [true, 'publish.approve'],
    [true, 'publish.approve'],
    [true, 'publish.approve'],
    [true, 'publish.ask-lift'],
    [false, 'publish.lift'],
  ]);
  expect(rows.at(-1)?.detail).toBe('{"required":false}');
});

test('PUB-79 whoever edits asks for approval, the others read it until an edit voids it; what is sent back says why', async () => {
  const approver = await signInAs(server, 'approver');
  await require(true);
  await edit('Sixth');
  const drafts = (await state(editor)).approval.drafts;
  const ask = (note: string, seen = drafts, who = editor) =>
    who.call('POST', '/api/v1/publications/approval/request', { drafts: seen, note });
  const sendBack = (note: string, who = approver) =>
    who.call('POST', '/api/v1/publications/approval/refusal', { drafts, note });
  const told = async (who: ConsoleClient) =>
    (await state(who)).approval as unknown as Record<string, unknown>;

  expect(await sendBack('No')).toMatchObject([409, { code: 'conflict' }]);
  expect(await ask('x', 'a'.repeat(64))).toMatchObject([409, { code: 'changed-meanwhile' }]);
  expect(await ask('x', drafts, await signInAs(server, 'analyst'))).toMatchObject([403, {}]);
  expect(await ask('x'.repeat(501))).toMatchObject([422, { code: 'invalid-input' }]);
  expect((await ask('For the window'))[0]).toBe(204);
  const asked = { by: 'The merchandiser', note: 'For the window', isEdited: false };
  expect(await told(approver)).toMatchObject({ asked: { ...asked, isMine: false }, sentBack: null });
  expect(await told(editor)).toMatchObject({ asked: { ...asked, isMine: true } });

  expect(await sendBack('No', await signInAs(server, 'viewer'))).toMatchObject([403, {}]);
  expect((await sendBack('The price is of last year'))[0]).toBe(204);
  expect(await told(editor)).toMatchObject({
    sentBack: { by: 'The approver', note: 'The price is of last year', isEdited: false },
  });
  await edit('Seventh');
  expect(await told(editor)).toMatchObject({ asked: { isEdited: true }, sentBack: { isEdited: true } });

  const again = (await state(editor)).approval.drafts;
  expect((await ask('', again))[0]).toBe(204);
  expect(await told(approver)).toMatchObject({ asked: { note: '', isEdited: false }, sentBack: null });
  expect((await approve(approver))[0]).toBe(204);
  expect(await told(editor)).toMatchObject({ given: { by: 'The approver' }, voided: null });
  await edit('Eighth');
  expect(await told(approver)).toMatchObject({
    given: null,
    voided: { by: 'The approver', isMine: true, isEdited: true },
  });
  await approve(approver);
  expect((await publish(editor))[0]).toBe(200);
  expect(await told(editor)).toMatchObject({ given: null, asked: null, sentBack: null, voided: null });
  const [status, problem] = await publish(approver);
  expect([status, problem]).toMatchObject([403, { code: 'not-allowed' }]);
});
