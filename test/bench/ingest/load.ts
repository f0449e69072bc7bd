import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { playEvents } from '../../support/shop.ts';

/** The load, in a process of its own: made ready before the clock starts, so that only sending is timed. */
const PATH = '/api/v1/display/log';
const DISPLAYS = 32;
const EVENTS = 50;

const keys = await Promise.all(
  Array.from({ length: DISPLAYS }, async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const { kty = '', crv, x, y } = await exportJWK(publicKey);
    const jwk = { kty, crv, x, y };
    return { privateKey, jwk, thumbprint: await calculateJwkThumbprint(jwk) };
  }),
);
process.send?.({ keys: keys.map(({ jwk, thumbprint }) => ({ thumbprint, jwk: JSON.stringify(jwk) })) });

interface Prepared {
  body: string;
  proof: string;
}

/** One display's batches, in order, each with a proof of its own. */
async function prepare(display: number, port: number, batches: number): Promise<Prepared[]> {
  const key = keys[display];
  if (!key) throw new Error('no such display');
  const epoch = randomUUID();
  const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: key.jwk };
  return await Promise.all(
    Array.from({ length: batches }, async (_, n) => ({
      body: JSON.stringify({ epoch, events: playEvents(n * EVENTS + 1, (n + 1) * EVENTS) }),
      proof: await new SignJWT({ jti: randomUUID(), htm: 'POST', htu: `http://127.0.0.1:${port}${PATH}` })
        .setIssuedAt()
        .setProtectedHeader(header)
        .sign(key.privateKey),
    })),
  );
}

function send(agent: Agent, port: number, { body, proof }: Prepared): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path: PATH,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization: `DPoP ${proof}`,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () => {
          if (response.statusCode === 200) resolve((JSON.parse(text) as { ack: number }).ack);
          else reject(new Error(`${response.statusCode} ${text}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends `requests` batches over one connection per display; answers the milliseconds from first byte to last ack. */
process.on('message', async ({ port, requests }: { port: number; requests: number }) => {
  const each = Math.ceil(requests / DISPLAYS);
  const work = await Promise.all(keys.map((_, n) => prepare(n, port, each)));
  const agent = new Agent({ keepAlive: true, maxSockets: DISPLAYS });
  const start = performance.now();
  await Promise.all(
    work.map(async (batches) => {
      let ack = 0;
      for (const batch of batches) ack = await send(agent, port, batch);
      if (ack !== each * EVENTS) throw new Error(`acknowledged ${ack} of ${each * EVENTS}`);
    }),
  );
  const ms = performance.now() - start;
  agent.destroy();
  process.send?.({ ms, requests: each * DISPLAYS });
});
