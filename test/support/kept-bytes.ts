import type { Page } from '@playwright/test';

/** One thing that a page keeps on its device. */
export interface Kept {
  /** Where, for whoever reads the failure. */
  where: string;
  body: Buffer;
}

/**
 * Everything that a page keeps but files that are known: databases and files, of every storage bucket, caches, and what is
 * kept by name.
 *
 * @param known SHA-256 of each, lower-case hex
 */
export async function keptBytes(page: Page, known: readonly string[]): Promise<Kept[]> {
  const found = await page.evaluate(readEverything, known);
  return found.map(({ where, base64 }) => ({ where, body: Buffer.from(base64, 'base64') }));
}

/** Runs in the page. */
async function readEverything(known: readonly string[]): Promise<{ where: string; base64: string }[]> {
  interface Bucket {
    name: string;
    indexedDB: IDBFactory;
    caches: CacheStorage;
    getDirectory(): Promise<FileSystemDirectoryHandle>;
  }
  const { storageBuckets } = navigator as Navigator & {
    storageBuckets?: { keys(): Promise<string[]>; open(name: string): Promise<Bucket> };
  };
  const found: { where: string; base64: string }[] = [];
  const isKnown = new Set(known);
  const base64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000)
      text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  };
  const add = async (where: string, bytes: Blob | ArrayBuffer | string): Promise<void> => {
    const buffer = bytes instanceof ArrayBuffer ? bytes : await new Blob([bytes]).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', buffer));
    if (isKnown.has(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''))) return;
    found.push({ where, base64: base64(new Uint8Array(buffer)) });
  };
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  /** Bytes apart, and the rest as text. */
  const addValue = async (where: string, value: unknown): Promise<void> => {
    const binary: (Blob | ArrayBuffer)[] = [];
    const text = JSON.stringify(value, (_key, inner: unknown) => {
      if (inner instanceof CryptoKey) return 'a key that nobody can read';
      if (inner instanceof Blob) binary.push(inner);
      else if (inner instanceof ArrayBuffer) binary.push(inner);
      else if (ArrayBuffer.isView(inner))
        binary.push(new Uint8Array(inner.buffer.slice(0) as ArrayBuffer).slice().buffer);
      else return inner;
      return 'bytes';
    });
    await add(where, text ?? 'undefined');
    for (const [i, bytes] of binary.entries()) await add(`${where} bytes ${i}`, bytes);
  };
  const readDatabases = async (where: string, factory: IDBFactory): Promise<void> => {
    for (const { name = '' } of await factory.databases()) {
      const database = await done(factory.open(name));
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([done(reading.getAllKeys()), done(reading.getAll())]);
        for (const [i, value] of values.entries())
          await addValue(`${where} ${name}/${store}/${String(keys[i])}`, value);
      }
      database.close();
    }
  };
  const readFolder = async (where: string, folder: FileSystemDirectoryHandle): Promise<void> => {
    for await (const [name, handle] of folder.entries()) {
      if (handle instanceof FileSystemDirectoryHandle) await readFolder(`${where}/${name}`, handle);
      else if (handle instanceof FileSystemFileHandle) await add(`${where}/${name}`, await handle.getFile());
    }
  };
  const readCaches = async (where: string, caches: CacheStorage): Promise<void> => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        if (answer) await add(`${where} ${name} ${request.url}`, await answer.blob());
      }
    }
  };
  await readDatabases('indexedDB', indexedDB);
  await readFolder('files', await navigator.storage.getDirectory());
  await readCaches('cache', caches);
  for (const name of (await storageBuckets?.keys()) ?? []) {
    const bucket = await storageBuckets?.open(name);
    if (!bucket) continue;
    await readDatabases(`bucket ${name} indexedDB`, bucket.indexedDB);
    await readFolder(`bucket ${name} files`, await bucket.getDirectory());
    await readCaches(`bucket ${name} cache`, bucket.caches);
  }
  for (const [where, storage] of Object.entries({ localStorage, sessionStorage }))
    for (const key of Object.keys(storage)) await add(`${where} ${key}`, storage.getItem(key) ?? '');
  await add('cookies', document.cookie);
  return found;
}
