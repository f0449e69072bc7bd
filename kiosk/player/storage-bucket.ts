/** Of the Storage Buckets API (WICG), what is used here; TypeScript does not describe it yet. */
interface StorageBuckets {
  open(
    name: string,
    options: { durability: 'strict'; persisted: boolean },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
}

/**
 * Databases in files of their own. Chromium 156 that is killed in the middle of a commit may throw away, at its next
 * start, all databases that lie in the same files; those of another bucket stay. Null where the browser has no buckets.
 */
export async function bucketDatabases(name: string): Promise<IDBFactory | null> {
  const { storageBuckets } = navigator as Navigator & { storageBuckets?: StorageBuckets };
  try {
    const bucket = await storageBuckets?.open(name, { durability: 'strict', persisted: true });
    return bucket?.indexedDB ?? null;
  } catch (error) {
    console.error(`the storage bucket ${name} does not open`, error);
    return null;
  }
}
