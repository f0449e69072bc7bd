import { removeContent } from './content-store.ts';
import type { ScreenRegistry } from './screen-registry.ts';

/** Wipes all that this browser holds as a display: key, log, manifest, films. */
export async function forgetDisplay(displayId: string, registry: ScreenRegistry): Promise<void> {
  await registry.forget(displayId);
  await removeContent(displayId);
}
