export const COUPONS_KEY = 'vitrine-coupons';

export function deleteKeptCoupons(storage: Storage): void {
  try {
    storage.removeItem(COUPONS_KEY);
  } catch {
    // Where nothing can be removed, nothing could be stored.
  }
}

/** Whether there are any to show without a connection. */
export function hasKeptCoupons(storage: Storage): boolean {
  try {
    return storage.getItem(COUPONS_KEY) !== null;
  } catch {
    return false;
  }
}
