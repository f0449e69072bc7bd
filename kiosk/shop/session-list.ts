/** One product on the list of whoever stands here. */
export interface ListLine {
  productId: string;
  quantity: number;
}

export const MOST_OF_ONE = 99;
const MOST_LINES = 200;

/** `lines` with so many of a product: 0 takes it off, a new one goes to the end, a full list stays as it is. */
export function setQuantity(lines: readonly ListLine[], productId: string, quantity: number): ListLine[] {
  const wanted = Math.min(MOST_OF_ONE, Math.max(0, Math.trunc(quantity)));
  if (wanted === 0) return lines.filter((line) => line.productId !== productId);
  if (lines.some((line) => line.productId === productId))
    return lines.map((line) => (line.productId === productId ? { productId, quantity: wanted } : line));
  return lines.length < MOST_LINES ? [...lines, { productId, quantity: wanted }] : [...lines];
}

export function quantityOf(lines: readonly ListLine[], productId: string): number {
  return lines.find((line) => line.productId === productId)?.quantity ?? 0;
}

/** A change that the player was told of and the visit does not show yet. */
export interface PendingChange {
  quantity: number;
  at: number;
}

/** A change that the visit has not taken over in this time was refused or lost: the visit is right. */
export const PENDING_MS = 5000;

/** The changes that are still on their way, given what the visit says now. */
export function stillPending(
  pending: ReadonlyMap<string, PendingChange>,
  visitLines: readonly ListLine[],
  now: number,
): Map<string, PendingChange> {
  return new Map(
    [...pending].filter(
      ([productId, change]) =>
        now - change.at < PENDING_MS && quantityOf(visitLines, productId) !== change.quantity,
    ),
  );
}

/** The visit's lines as they will be once the changes under way have arrived: a touch answers at once. */
export function withPending(
  visitLines: readonly ListLine[],
  pending: ReadonlyMap<string, PendingChange>,
): ListLine[] {
  let lines: ListLine[] = visitLines.map(({ productId, quantity }) => ({ productId, quantity }));
  for (const [productId, { quantity }] of pending) lines = setQuantity(lines, productId, quantity);
  return lines;
}

/** What a fresh visit has to be told so that it holds all that was collected before it; it never loses any. */
export function linesToBring(before: readonly ListLine[], visitLines: readonly ListLine[]): ListLine[] {
  return before.filter((line) => line.quantity > quantityOf(visitLines, line.productId));
}
