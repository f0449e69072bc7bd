/** The first bytes of a stream, and the whole of it for whoever reads on. */
export interface Peeked {
  /** At least `wanted` bytes, or all there are. */
  head: Uint8Array;
  all: AsyncIterable<Uint8Array>;
}

/** Looks at the beginning of a stream before anything is stored of it. */
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
    // Not `yield*`: a reader that stops early must not cancel the request's body, because that closes the connection
    // before the answer that says why. The HTTP server reads off what is left.
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head: Buffer.concat(parts), all: all() };
}
