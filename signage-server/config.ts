import { resolve } from 'node:path';
import { z } from 'zod';
import { StartRefusal } from './operations/start-refusal.ts';

const origin = z.url({ protocol: /^https?$/ }).refine((url) => {
  if (!URL.canParse(url)) return false;
  const { pathname, search, hash, username } = new URL(url);
  return pathname === '/' && !search && !hash && !username;
});

/** An address or network of a proxy. Checked here, before anything is written; http/client.ts only uses it. */
const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

const networks = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .pipe(z.array(network));

/** Every setting, read once at start. `.env.example` is made of this table. */
const Settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080).describe('Port to listen on.'),
  HOST: z
    .string()
    .min(1)
    .default('0.0.0.0')
    .describe(
      'Address to listen on. The default lets phones and screens on the same network in; 127.0.0.1 does not.',
    ),
  DATA_DIR: z
    .string()
    .min(1)
    .default('./data')
    .describe('Folder of the database, the media files and the keys. Back this up.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('postgres://user:password@host/database instead of the SQLite file in DATA_DIR.'),
  PUBLIC_URL: origin
    .optional()
    .describe(
      'Where phones and screens reach this server, such as https://shop.example. QR codes point there.',
    ),
  TLS_CERT: z
    .string()
    .optional()
    .describe('PEM file of the certificate chain, to serve HTTPS. Needs TLS_KEY.'),
  TLS_KEY: z.string().optional().describe('PEM file of the private key. Needs TLS_CERT.'),
  TRUSTED_PROXIES: networks.describe(
    'Addresses or networks (10.0.0.0/8), comma-separated, whose X-Forwarded headers are believed.',
  ),
  WEBHOOK_NETWORKS: networks.describe(
    'Private addresses or networks (10.0.0.0/8), comma-separated, that webhooks may reach; public ones they always may.',
  ),
  PAGE_NETWORKS: networks.describe(
    'Private addresses or networks, comma-separated, in which web pages for screens may lie; public ones they always may.',
  ),
  CAP_NETWORKS: networks.describe(
    'Private addresses or networks, comma-separated, in which warning feeds (CAP) may lie, and be read without TLS; public ones need https.',
  ),
  FEED_NETWORKS: networks.describe(
    'Private addresses or networks, comma-separated, in which product feeds may lie, and be read without TLS; public ones need https.',
  ),
  PUSH_NETWORKS: networks.describe(
    'Private addresses or networks, comma-separated, in which a push service of your own for phones may lie; public ones need https.',
  ),
  CAMERAS: z
    .enum(['allowed', 'off'])
    .default('allowed')
    .describe(
      'off keeps every camera off, whatever a store sets; screens hear of it within their next poll.',
    ),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'])
    .default('info')
    .describe('How much the server logs, as JSON lines on standard output.'),
  DEMO: z
    .enum(['auto', 'off'])
    .default('auto')
    .describe('auto fills an empty store with a demo shop; off leaves it empty.'),
  SIGN_IN_LINK: z
    .enum(['auto', 'always'])
    .default('auto')
    .describe('auto prints a one-time sign-in link until the owner has a password; always, at every start.'),
  MAX_UPLOAD_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(2048)
    .describe('Largest media file, in MB.'),
  REQUEST_TIMEOUT_S: z.coerce
    .number()
    .int()
    .min(1)
    .max(3600)
    .default(300)
    .describe(
      'How long a request may take to arrive, in seconds; a media file may take as long as it moves.',
    ),
});

export const settings = Settings.shape;

/** What a setting must be, for somebody whose start was refused because of it. */
const mustBe: Record<keyof typeof settings, string> = {
  PORT: 'a number from 0 to 65535',
  HOST: 'an address of this machine, such as 0.0.0.0 or 127.0.0.1',
  DATA_DIR: 'the path of a folder',
  DATABASE_URL: 'an address such as postgres://user:password@host/database',
  PUBLIC_URL: 'an address such as https://shop.example, without a path',
  TLS_CERT: 'the path of a PEM file',
  TLS_KEY: 'the path of a PEM file',
  TRUSTED_PROXIES: 'addresses or networks such as 10.0.0.0/8, separated by commas',
  WEBHOOK_NETWORKS: 'addresses or networks such as 10.0.0.0/8, separated by commas',
  PAGE_NETWORKS: 'addresses or networks such as 10.0.0.0/8, separated by commas',
  CAP_NETWORKS: 'addresses or networks such as 10.0.0.0/8, separated by commas',
  FEED_NETWORKS: 'addresses or networks such as 10.0.0.0/8, separated by commas',
  PUSH_NETWORKS: 'addresses or networks such as 10.0.0.0/8, separated by commas',
  CAMERAS: 'allowed or off',
  LOG_LEVEL: 'silent, fatal, error, warn, info, debug or trace',
  DEMO: 'auto or off',
  SIGN_IN_LINK: 'auto or always',
  MAX_UPLOAD_MB: 'a number from 1 to 10000',
  REQUEST_TIMEOUT_S: 'a number from 1 to 3600',
};

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  publicUrl: string | undefined;
  tls: { cert: string; key: string } | undefined;
  trustedProxies: readonly string[];
  webhookNetworks: readonly string[];
  pageNetworks: readonly string[];
  capNetworks: readonly string[];
  feedNetworks: readonly string[];
  pushNetworks: readonly string[];
  /** False: no posture above P0 is signed. */
  camerasAllowed: boolean;
  logLevel: z.output<typeof Settings>['LOG_LEVEL'];
  demo: z.output<typeof Settings>['DEMO'];
  signInLink: z.output<typeof Settings>['SIGN_IN_LINK'];
  maxUploadBytes: number;
  requestTimeoutMs: number;
}

/** Reads the settings out of an environment. Throws {@link StartRefusal} naming the first that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
  // An empty variable is one that somebody cleared, not an empty value.
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    // Not what it is: a DATABASE_URL has a password in it, and logs travel.
    const name = parsed.error.issues[0]?.path[0] as keyof typeof settings;
    throw new StartRefusal('bad-setting', `${name} must be ${mustBe[name]}.`);
  }
  const all = parsed.data;
  if ((all.TLS_CERT === undefined) !== (all.TLS_KEY === undefined)) {
    throw new StartRefusal('bad-setting', 'TLS_CERT and TLS_KEY are needed together, or neither.');
  }
  return {
    port: all.PORT,
    host: all.HOST,
    dataDir: resolve(all.DATA_DIR),
    databaseUrl: all.DATABASE_URL,
    publicUrl: all.PUBLIC_URL === undefined ? undefined : new URL(all.PUBLIC_URL).origin,
    tls: all.TLS_CERT && all.TLS_KEY ? { cert: all.TLS_CERT, key: all.TLS_KEY } : undefined,
    trustedProxies: all.TRUSTED_PROXIES,
    webhookNetworks: all.WEBHOOK_NETWORKS,
    pageNetworks: all.PAGE_NETWORKS,
    capNetworks: all.CAP_NETWORKS,
    feedNetworks: all.FEED_NETWORKS,
    pushNetworks: all.PUSH_NETWORKS,
    camerasAllowed: all.CAMERAS === 'allowed',
    logLevel: all.LOG_LEVEL,
    demo: all.DEMO,
    signInLink: all.SIGN_IN_LINK,
    maxUploadBytes: all.MAX_UPLOAD_MB * 1_000_000,
    requestTimeoutMs: all.REQUEST_TIMEOUT_S * 1000,
  };
}
