import { expect, test } from 'vitest';
import { consoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import { onEveryStore } from '../../support/stores.ts';

onEveryStore('the weather', (store) => {
  test('FAC-2 FAC-3 FAC-6 what is told, by whom, and what a screen is tagged, is the same on both databases', async () => {
    const storage = await store.open();
    // The kit closes the store; the server must not do it a second time.
    const kept = Object.create(storage, { close: { value: async () => {} } });
    const server = await startShop({ storage: kept });
    const owner = await signInAs(server, 'owner');
    const wall = await newDisplay(server, { id: 'wall' });
    const onScreen = async () => (await (await wall.call('GET', '/api/v1/display/weather')).json()).weather;
    expect(await onScreen()).toBeNull();
    const [, told] = await owner.call('PUT', '/api/v1/weather', { sky: 'rain', temperature: 11.5 });
    expect(told).toMatchObject({ weather: { sky: 'rain', temperature: 11.5 } });
    expect(await onScreen()).toEqual((told as { weather: unknown }).weather);

    const [, made] = await owner.call('POST', '/api/v1/weather/key');
    const { key } = made as { key: string };
    const script = consoleClient(server, '', '');
    const push = (sky: string | null, temperature: number | null) =>
      script.fetch('/api/v1/weather/report', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
        body: JSON.stringify({ sky, temperature }),
      });
    expect((await push(null, -3)).status).toBe(200);
    expect(await onScreen()).toMatchObject({ sky: null, temperature: -3 });
    expect((await owner.call('DELETE', '/api/v1/weather'))[0]).toBe(204);
    expect(await onScreen()).toBeNull();
    expect((await owner.call('DELETE', '/api/v1/weather/key'))[0]).toBe(204);
    expect((await push('snow', null)).status).toBe(401);

    const [, before] = await owner.call('GET', '/api/v1/displays');
    expect((before as { displays: { tags: string[] }[] }).displays[0]?.tags).toEqual([]);
    const [, tagged] = await owner.call('PATCH', '/api/v1/displays/wall', {
      tags: ['window', 'fitting room'],
    });
    expect(tagged).toMatchObject({ tags: ['window', 'fitting room'], name: 'Test kiosk' });
    const [, preview] = await owner.call('GET', '/api/v1/displays/wall/preview');
    expect(preview).toMatchObject({ display: { tags: ['window', 'fitting room'] } });
    await server.close();
  });
});
