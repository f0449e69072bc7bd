import type { Sha256 } from '../../shared/model/id.ts';
import { Manifest } from '../../shared/model/manifest.ts';
import type { PlayerDatabase } from './player-database.ts';
import type { KeptManifest } from './player-schema.ts';

/** What another build has kept: where that is older, with the defaults of what it did not know; as it is, where newer. */
function readByThisBuild(kept: KeptManifest | undefined): KeptManifest | null {
  if (!kept) return null;
  const read = Manifest.safeParse(kept.manifest);
  return read.success ? { ...kept, manifest: read.data } : kept;
}

/** The pointer to what this display plays, and to what it played before. Moves in one change. */
export class ManifestStore {
  readonly #database: PlayerDatabase;
  #current: KeptManifest | null;
  #previous: KeptManifest | null;

  private constructor(database: PlayerDatabase, current: KeptManifest | null, previous: KeptManifest | null) {
    this.#database = database;
    this.#current = current;
    this.#previous = previous;
  }

  static async open(database: PlayerDatabase): Promise<ManifestStore> {
    const [current, previous] = await Promise.all([
      database.get('manifests', 'current'),
      database.get('manifests', 'previous'),
    ]);
    return new ManifestStore(database, readByThisBuild(current), readByThisBuild(previous));
  }

  get current(): KeptManifest | null {
    return this.#current;
  }

  /** Makes `next` current. When that is another version, what was current is kept as the last known good. */
  async advance(next: KeptManifest): Promise<void> {
    const before = this.#current?.manifest.revision === next.manifest.revision ? null : this.#current;
    await this.#database.change(['manifests'], async (transaction) => {
      const manifests = transaction.objectStore('manifests');
      await manifests.put(next, 'current');
      if (before) await manifests.put(before, 'previous');
    });
    this.#previous = before ?? this.#previous;
    this.#current = next;
  }

  /** Files that no clean-up may touch. */
  files(): Set<Sha256> {
    return new Set(
      [this.#current, this.#previous].flatMap((kept) => kept?.manifest.media ?? []).map((m) => m.sha256),
    );
  }
}
