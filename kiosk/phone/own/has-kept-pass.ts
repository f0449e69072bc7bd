/** Where a phone keeps its pass. */
export const PASS_KEY = 'vitrine-pass';

/** Whether this phone has a pass. What is in it is read where it is shown. */
export function hasKeptPass(storage: Storage): boolean {
  try {
    return storage.getItem(PASS_KEY) !== null;
  } catch {
    return false;
  }
}

export function deleteKeptPass(storage: Storage): void {
  try {
    storage.removeItem(PASS_KEY);
  } catch {
    // Where nothing can be removed, nothing could be stored.
  }
}
