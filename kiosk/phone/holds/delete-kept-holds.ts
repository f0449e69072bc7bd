export const HOLDS_KEY = 'vitrine-holds';

export function deleteKeptHolds(storage: Storage): void {
  try {
    storage.removeItem(HOLDS_KEY);
  } catch {
    // Where nothing can be removed, nothing could be stored.
  }
}

/** Whether there are any to show without a connection. */
export function hasKeptHolds(storage: Storage): boolean {
  try {
    return storage.getItem(HOLDS_KEY) !== null;
  } catch {
    return false;
  }
}
