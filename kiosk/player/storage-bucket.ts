/** Of the Storage Buckets API (WICG), what is used here; TypeScript does not describe it yet. */
interface StorageBuckets {
  keys(): Promise<string[]>;
  open(
    name: string,
    options: { durability: 'strict'; persisted: boolean },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/**
 * Databases in files of their own. Chromium 156 may throw away, at a start, all databases that lie in the same files:
 * after a kill in the middle of a commit, and, once power was cut, after anything was written behind the torn end of
 * their log. Those of another bucket stay. Null where the browser has no buckets.
 */
export async function bucketDatabases(name: string): Promise<IDBFactory | null> {
  try {
    const bucket = await buckets()?.open(name, { durability: 'strict', persisted: true });
    return bucket?.indexedDB ?? null;
  } catch (error) {
    console.error(`the storage bucket ${name} does not open`, error);
    return null;
  }
}

/** The buckets made for a purpose, the newest first. */
export async function bucketsFor(purpose: string): Promise<string[]> {
  const names = (await buckets()?.keys()) ?? [];
  const ours = names.filter((name) => name.replace(/-\d+$/, '') === named(purpose));
  return ours.sort((a, b) => numberOf(b) - numberOf(a));
}

/** The name of a bucket that is newer than those of its purpose. */
export function nextBucket(purpose: string, [newest]: readonly string[]): string {
  return `${named(purpose)}-${newest === undefined ? 1 : numberOf(newest) + 1}`;
}

/** One that does not go now goes at the next start. */
export async function deleteBuckets(names: readonly string[]): Promise<void> {
  for (const name of names)
    await buckets()
      ?.delete(name)
      .catch((error: unknown) => console.warn(`the storage bucket ${name} stays`, error));
}

function buckets(): StorageBuckets | undefined {
  return (navigator as Navigator & { storageBuckets?: StorageBuckets }).storageBuckets;
}

/** A bucket's name knows small letters, digits, dashes and underscores, 64 in all. */
function named(purpose: string): string {
  return purpose
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '_')
    .slice(0, 56);
}

function numberOf(name: string): number {
  return Number(/\d+$/.exec(name)?.[0] ?? 0);
}
