import { expect, test } from 'vitest';
import { signInAs, startShop } from '../support/console-client.ts';

test('HOOK-9 an address in a private network, or without TLS, is refused before it is saved, unless the operator allows it', async () => {
  const strict = await startShop();
  const person = await signInAs(strict, 'owner');
  const events = ['display.offline'];
  const put = (method: string, path: string, to: string) => person.call(method, path, { url: to, events });
  for (const [to, words] of [
    ['https://127.0.0.1/hook', /private network.*WEBHOOK_NETWORKS/],
    ['https://localhost/hook', /private network/],
    ['https://[::1]/hook', /private network/],
    ['https://[::ffff:10.0.0.1]/hook', /private network/],
    ['http://2130706433/hook', /private network/],
    ['http://1.1.1.1/hook', /https address.*WEBHOOK_NETWORKS/],
    ['http://no-such-host.invalid/hook', /https address/],
  ] as const)
    expect(await put('POST', '/api/v1/webhooks', to), to).toMatchObject([
      422,
      { code: 'address-refused', detail: expect.stringMatching(words) },
    ]);
  expect(await person.call('GET', '/api/v1/webhooks')).toEqual([200, { webhooks: [] }]);
  const [, made] = (await put('POST', '/api/v1/webhooks', 'https://1.1.1.1/hook')) as [
    number,
    { webhook: { id: string } },
  ];
  const path = `/api/v1/webhooks/${made.webhook.id}`;
  expect(await put('PUT', path, 'https://10.0.0.1/')).toMatchObject([422, { code: 'address-refused' }]);
  expect(await put('PUT', path, 'https://no-such-host.invalid/')).toMatchObject([200, {}]);
  await strict.close();

  const open = await startShop({ env: { WEBHOOK_NETWORKS: '127.0.0.0/8' } });
  const other = await signInAs(open, 'owner');
  const local = { url: 'http://127.0.0.1:9/hook', events };
  expect(await other.call('POST', '/api/v1/webhooks', local)).toMatchObject([200, { webhook: local }]);
  await open.close();
});
