import type { ListedModel } from '../../models/model-manifest.ts';
import type { Display } from '../../shared/model/display.ts';

/**
 * What the server itself knows at the moment of a check, kept beside what the person found (R26): each screen's camera and
 * memory as it last told them, and the networks by their hash.
 */
export function checkEvidence(displays: readonly Display[], models: readonly ListedModel[]) {
  return {
    displays: displays.map(({ id, name, lastSeenAt, status }) => ({
      id,
      name,
      lastSeenAt,
      camera: status?.camera ?? null,
      memoryBytes: status?.memoryBytes ?? null,
      build: status?.build ?? null,
    })),
    models: models.map(({ file, sha256 }) => ({ file, sha256 })),
  };
}
