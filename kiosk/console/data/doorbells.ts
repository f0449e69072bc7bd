/** What may have changed: screens and their health, drafts, the log that reports are made of, or what customers ask. */
export type Bell = 'displays' | 'content' | 'log' | 'floor';
export const BELLS: readonly Bell[] = ['displays', 'content', 'log', 'floor'];

/** A first ring is heard almost at once; a hundred screens that change item together are heard once a second. */
const SOON_MS = 40;
const SPACING_MS = 1000;

type Listener = () => void;

const listeners = new Map<Bell, Set<Listener>>(BELLS.map((bell) => [bell, new Set()]));
const waiting = new Map<Bell, number>();
const heardAt = new Map<Bell, number>();
const missed = new Set<Bell>();

/** Something changed. Rings in quick succession are one; a hidden page listens once it is seen again. */
export function ring(bell: Bell): void {
  if (document.hidden) {
    missed.add(bell);
    return;
  }
  if (waiting.has(bell)) return;
  const sinceLast = performance.now() - (heardAt.get(bell) ?? Number.NEGATIVE_INFINITY);
  const delay = Math.max(SOON_MS, SPACING_MS - sinceLast);
  waiting.set(
    bell,
    window.setTimeout(() => {
      waiting.delete(bell);
      heardAt.set(bell, performance.now());
      for (const listener of listeners.get(bell) ?? []) listener();
    }, delay),
  );
}

/** Calls `listener` whenever one of the bells is heard. Returns what ends it. */
export function onBell(bells: readonly Bell[], listener: Listener): () => void {
  for (const bell of bells) listeners.get(bell)?.add(listener);
  return () => {
    for (const bell of bells) listeners.get(bell)?.delete(listener);
  };
}

/** Hears what rang while the page was hidden. Called on `visibilitychange`. */
export function catchUp(): void {
  if (document.hidden) return;
  for (const bell of missed) {
    missed.delete(bell);
    ring(bell);
  }
}
