import { join } from 'node:path';
import { pino } from 'pino';
import { FeedDesk } from './alerts/read-feed.ts';
import { type ModelFacts, readModelFacts } from './audience/model-facts.ts';
import { authenticateCatalogueKey } from './catalogue/catalogue-key.ts';
import { ImportDesk } from './catalogue/import-desk.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { authenticateOrderKey } from './floor/order-key.ts';
import { buildOf } from './http/page-files.ts';
import { authenticateApiKey, bearsApiKey } from './identity/api-key.ts';
import { DisplayKeys } from './identity/display-keys.ts';
import { DisplayProofVerifier } from './identity/display-proof.ts';
import { Identity } from './identity/identity.ts';
import { StoreSigner } from './identity/store-signer.ts';
import { LogBell } from './log/log-bell.ts';
import { FileMediaStore } from './media/file-media-store.ts';
import { UploadParts } from './media/upload-parts.ts';
import { outsideHost } from './operations/lan-address.ts';
import type { Storage } from './storage/storage.ts';
import { authenticateTouchKey } from './touches/touch-key.ts';
import { authenticatePhone } from './visits/phone-authenticator.ts';
import { authenticateWeatherKey } from './weather/weather-key.ts';

/** What the server is made of, whoever starts it: main.ts, or a test. */
export async function assemble(
  config: Config,
  storage: Storage,
  options: Partial<Pick<Deps, 'now' | 'checkAnswers' | 'log' | 'pagesDir'>> & { port: () => number },
): Promise<Deps> {
  const now = options.now ?? Date.now;
  const pagesDir = options.pagesDir ?? join(import.meta.dirname, '..', 'dist');
  const log = options.log ?? pino({ level: config.logLevel });
  const verifier = new DisplayProofVerifier(now);
  const keys = new DisplayKeys(storage, verifier);
  let modelFacts: Promise<ModelFacts> | undefined;
  const identity = await Identity.open({ storage, now, log });
  return {
    config,
    storage,
    media: await FileMediaStore.open(join(config.dataDir, 'media')),
    uploadParts: await UploadParts.open(join(config.dataDir, 'media', 'uploads')),
    authenticators: {
      display: (proof) => keys.authenticate(proof),
      key: (proof) => verifier.verify(proof),
      phone: (headers) => authenticatePhone(storage.db, headers),
      weatherKey: (headers) => authenticateWeatherKey(storage.db, headers),
      catalogueKey: (headers) => authenticateCatalogueKey(storage.db, headers),
      orderKey: (headers) => authenticateOrderKey(storage.db, headers),
      touchKey: (headers) => authenticateTouchKey(storage.db, headers),
      person: (headers) =>
        bearsApiKey(headers) ? authenticateApiKey(storage, headers, now()) : identity.person(headers),
    },
    identity,
    // Read by the first request that needs it: a missing file must not end the process before.
    modelFacts: () => (modelFacts ??= readModelFacts()),
    signer: await StoreSigner.open(storage, now()),
    logBell: new LogBell(storage, log),
    feedDesk: new FeedDesk({ storage, now, config }),
    importDesk: new ImportDesk({
      storage,
      now,
      config,
      onError: (error) => log.error({ err: error }, 'an import failed'),
    }),
    log,
    now,
    pagesDir,
    build: buildOf(pagesDir),
    outsideOrigin: () =>
      config.publicUrl ?? `${config.tls ? 'https' : 'http'}://${outsideHost(config.host)}:${options.port()}`,
    checkAnswers: options.checkAnswers ?? false,
  };
}
