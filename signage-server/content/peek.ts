/** The first bytes of a stream, and the whole of it for whoever reads on. */
export interface Peeked {
  /** At least `wanted` bytes, or all there are. */
  head: Uint8Array;
  all: AsyncIterable<Uint8Array>;
  /** Reads off what is left and forgets it, within these limits. */
  drain(limits: { bytes: number; ms: number }): Promise<void>;
}

/**
 * Looks at the beginning of a stream before anything is stored of it. Whoever stops reading `all` early does not
 * cancel the stream: of a request, that would close the connection before the answer that says why.
 */
export async function peek(source: AsyncIterable<Uint8Array>, wanted: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let bytes = 0;
  while (bytes < wanted) {
    const next = await iterator.next();
    if (next.done) break;
    parts.push(next.value);
    bytes += next.value.byteLength;
  }
  async function* all(): AsyncIterable<Uint8Array> {
    yield* parts;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  async function drain(limits: { bytes: number; ms: number }): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), limits.ms);
    });
    for (let left = limits.bytes; left > 0; ) {
      // A caller who hung up meanwhile has nothing left to read off.
      const next = await Promise.race([iterator.next().catch(() => 'gone' as const), late]);
      if (typeof next === 'string' || next.done) break;
      left -= next.value.byteLength;
    }
    clearTimeout(timer);
  }
  return { head: Buffer.concat(parts), all: all(), drain };
}
