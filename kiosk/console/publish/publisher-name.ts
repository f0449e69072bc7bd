/** A person's name; the first start of an empty store publishes the demo by itself. */
export function publisherName(by: string): string {
  return by === 'first-start' ? 'the demo' : by;
}
