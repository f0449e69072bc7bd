import type { StageResources } from '../renderer/render-item.ts';
import type { DeviceStorage } from './device-storage.ts';

/** ISO 4217's code for none: before there is a version nothing is drawn that has a price. */
const NO_CURRENCY = 'XXX';

/** What the stage draws with on this device: the version it plays, verified files, and its own best clock. */
export function stageResources(
  {
    manifests,
    content,
    catalogue,
    weather,
  }: Pick<DeviceStorage, 'manifests' | 'content' | 'catalogue' | 'weather'>,
  clock: { now(): number },
): StageResources {
  const manifest = () => manifests.current?.manifest;
  /** The catalogue is fresher than the manifest, where this display has one. */
  const products = () => catalogue.catalogue?.products ?? manifest()?.products ?? [];
  return {
    get language() {
      return manifest()?.store.language ?? navigator.language;
    },
    get currency() {
      return manifest()?.store.currency ?? NO_CURRENCY;
    },
    get zone() {
      return manifest()?.display.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
    now: () => clock.now(),
    weather: () => weather.at(clock.now()),
    resolveMedia: (sha256) => content.url(sha256),
    readMedia: (sha256) => content.file(sha256),
    resolveProduct: async (id) => {
      const isIt = (product: { id: string }) => product.id === id;
      return products().find(isIt) ?? manifest()?.products.find(isIt);
    },
    productsIn: async (category) => products().filter((product) => product.category === category),
  };
}
