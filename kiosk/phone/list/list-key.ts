/** The key in a link to a list: behind `#`, which no browser sends to a server. Null without one. */
export function listKey({ hash }: { hash: string }): string | null {
  return /^#list=([A-Za-z0-9_-]{22})$/.exec(hash)?.[1] ?? null;
}

export function listLink(origin: string, key: string): string {
  return `${origin}/phone#list=${key}`;
}
