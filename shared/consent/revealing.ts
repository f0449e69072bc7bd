/** What must be known of a product to say what it reveals; a catalogue's product is one. */
interface Linked {
  id: string;
  goesWith: readonly string[];
  group?: { id: string } | undefined;
}

/**
 * Products that would tell a bystander of a secret one: itself, its variants, and whatever the merchant says goes with it
 * or it with. "Vases" after flowers is the leak (spec/pairing-and-consent.md).
 */
export function revealing(secrets: ReadonlySet<string>, products: readonly Linked[]): Set<string> {
  if (secrets.size === 0) return new Set();
  const secret = products.filter(({ id }) => secrets.has(id));
  const groups = new Set(secret.flatMap(({ group }) => group?.id ?? []));
  const beside = new Set(secret.flatMap(({ goesWith }) => goesWith));
  const tells = ({ id, goesWith, group }: Linked): boolean =>
    secrets.has(id) ||
    beside.has(id) ||
    (group !== undefined && groups.has(group.id)) ||
    goesWith.some((one) => secrets.has(one));
  return new Set(products.filter(tells).map(({ id }) => id));
}
