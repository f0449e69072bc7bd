/** Also where the rest of planned visits is not loaded. */
export function deleteKeptPlan(storage: Storage): void {
  try {
    storage.removeItem('vitrine-plan');
  } catch {
    // Where nothing can be removed, nothing could be stored.
  }
}
