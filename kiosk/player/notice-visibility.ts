/** Smaller than this nobody reads it, whichever way it is turned. CSS pixels. */
const SMALLEST = { long: 120, short: 32 };
/** Places that must not be covered, as shares of width and height. */
const PROBES = [
  [0.5, 0.5],
  [0.08, 0.2],
  [0.92, 0.2],
  [0.08, 0.8],
  [0.92, 0.8],
] as const;

/**
 * Whether an element stands on the screen whole, opaque and uncovered, on a page that is being shown. The camera may
 * run only while the notice does (R11), and the browser, not our own state, is asked.
 */
export function isPlainlyVisible(element: HTMLElement): boolean {
  if (document.visibilityState !== 'visible' || !element.isConnected) return false;
  if (!element.checkVisibility({ visibilityProperty: true }) || isFaded(element)) return false;
  const box = element.getBoundingClientRect();
  const { width, height } = box;
  if (Math.max(width, height) < SMALLEST.long || Math.min(width, height) < SMALLEST.short) return false;
  if (box.left < 0 || box.top < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1) return false;
  return PROBES.every(([x, y]) =>
    isInside(deepest(box.left + box.width * x, box.top + box.height * y), element),
  );
}

/** Whether it or anything around it lets the picture shine through. */
function isFaded(element: HTMLElement): boolean {
  return [...upwards(element)].some(
    (node) => node instanceof Element && getComputedStyle(node).opacity !== '1',
  );
}

/** The topmost element at a point, through every shadow root. */
function deepest(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null = found?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (!inner || inner === found) return found;
    found = inner;
  }
}

function isInside(node: Node | null, element: HTMLElement): boolean {
  return [...upwards(node)].includes(element);
}

/** A node and all that it stands in, out through every shadow root. */
function* upwards(node: Node | null): Generator<Node> {
  for (let at = node; at; at = at instanceof ShadowRoot ? at.host : (inSlot(at) ?? at.parentNode)) yield at;
}

function inSlot(node: Node): Node | null {
  return node instanceof Element ? node.assignedSlot : null;
}
