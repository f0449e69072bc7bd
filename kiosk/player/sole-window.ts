/** Another window is this display already; asking again shortly covers a reload that overlaps itself. */
const PATIENCE_MS = 3000;

/**
 * Resolves when this window alone is the display: two would take numbers from one log and show two loops. Calls
 * `onWaiting` when another window has it for longer than a reload takes.
 */
export function becomeSoleWindow(displayId: string, onWaiting: () => void): Promise<void> {
  const timer = setTimeout(onWaiting, PATIENCE_MS);
  return new Promise((resolve) => {
    void navigator.locks.request(`vitrine-display-${displayId}`, () => {
      clearTimeout(timer);
      resolve();
      // Held until the window ends.
      return new Promise<never>(() => {});
    });
  });
}
