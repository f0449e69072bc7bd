import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../signage-server/config.ts';
import { tryAgain } from '../../signage-server/http/rate-limit.ts';
import { envExample } from '../../signage-server/operations/env-example.ts';
import { greeting } from '../../signage-server/operations/greeting.ts';
import { outsideHost } from '../../signage-server/operations/lan-address.ts';
import { StartRefusal } from '../../signage-server/operations/start-refusal.ts';

describe('settings', () => {
  test('OPS-30 without any, the server listens to the network on 8080 with its data beside it', () => {
    expect(readConfig({})).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      databaseUrl: undefined,
      publicUrl: undefined,
      tls: undefined,
      trustedProxies: [],
      demo: 'auto',
      maxUploadBytes: 2_048_000_000,
      requestTimeoutMs: 300_000,
    });
    expect(readConfig({ DATA_DIR: './x' }).dataDir).toBe(join(process.cwd(), 'x'));
  });

  test('OPS-31 a variable that was emptied counts as not set', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: '', TLS_CERT: '' })).toEqual(readConfig({}));
  });

  test('OPS-32 PUBLIC_URL is kept as an origin', () => {
    expect(readConfig({ PUBLIC_URL: 'https://Shop.example:443/' }).publicUrl).toBe('https://shop.example');
  });

  test('OPS-33 whatever the environment holds, the settings are read or refused by name', () => {
    const names = [
      'PORT',
      'HOST',
      'DATABASE_URL',
      'PUBLIC_URL',
      'TLS_CERT',
      'TRUSTED_PROXIES',
      'LOG_LEVEL',
      'DEMO',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (env) => {
        try {
          readConfig(env);
        } catch (error) {
          expect(error).toBeInstanceOf(StartRefusal);
          expect((error as Error).message).toMatch(/^[A-Z_]+ /);
        }
      }),
    );
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a number from 0 to 65535.'],
    [{ PORT: '80.5' }, 'PORT must be a number from 0 to 65535.'],
    [{ DEMO: 'yes' }, 'DEMO must be auto or off.'],
    [{ MAX_UPLOAD_MB: '0' }, 'MAX_UPLOAD_MB must be a number from 1 to 10000.'],
    [
      { PUBLIC_URL: 'https://shop.example/x' },
      'PUBLIC_URL must be an address such as https://shop.example, without a path.',
    ],
  ])('OPS-37 a refused setting says what it must be: %j', (env, words) => {
    expect(() => readConfig(env)).toThrow(words);
  });

  test('OPS-37 a refusal does not repeat a password', () => {
    const read = () => readConfig({ DATABASE_URL: 'mysql://shop:s3cret@db/x' });
    expect(read).toThrow(/^DATABASE_URL must be an address such as postgres:/);
    expect(read).not.toThrow('s3cret');
  });

  test('OPS-34 .env.example is what the table of settings makes', () => {
    const file = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8');
    expect(file, 'run: npx node signage-server/operations/env-example.ts').toBe(envExample());
  });
});

describe('addresses', () => {
  test('OPS-35 other devices are never sent to localhost unless nothing else can be', () => {
    expect(outsideHost('127.0.0.1')).toBe('localhost');
    expect(outsideHost('192.168.1.5')).toBe('192.168.1.5');
    expect(outsideHost('fd00::5')).toBe('[fd00::5]');
  });

  test('OPS-36 the greeting leaves out what there is none of, and warns where HTTPS is missing', () => {
    const links = { console: 'http://localhost:8080/console', wall: undefined };
    const home = greeting('1.0.0', 'http://localhost:8080', links);
    expect(home).toContain('Console');
    expect(home).not.toMatch(/Wall screen|HTTPS|Other devices/);
    expect(greeting('1.0.0', 'http://192.168.1.5:8080', links)).toMatch(
      /Other devices.*192\.168\.1\.5[\s\S]*HTTPS/,
    );
    expect(greeting('1.0.0', 'https://shop.example', links)).not.toContain('need HTTPS');
  });
});

test.each([
  [1, 'Try again in 1 s.'],
  [89, 'Try again in 89 s.'],
  [90, 'Try again in 2 minutes.'],
  [430, 'Try again in 7 minutes.'],
])('WIRE-17 %d s to wait: %s', (waitS, words) => {
  expect(tryAgain(waitS)).toBe(words);
});
