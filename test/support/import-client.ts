import type { CatalogueImport, ImportRow } from '../../shared/model/catalogue-import.ts';
import type { ConsoleClient } from './console-client.ts';

/** Sends a file to be imported and waits until it is read. */
export async function readFileOf(
  person: ConsoleClient,
  file: string | Uint8Array,
  query: Record<string, string> = {},
): Promise<CatalogueImport> {
  const asked = new URLSearchParams({ name: 'products.csv', ...query });
  const response = await person.fetch(`/api/v1/imports?${asked}`, { method: 'POST', body: file as BodyInit });
  const one = (await response.json()) as CatalogueImport;
  if (response.status !== 200) throw new Error(JSON.stringify(one));
  return await untilOver(person, one.id);
}

/** Does something with an import and waits until it is done. */
export async function act(
  person: ConsoleClient,
  { id }: { id: string },
  what: 'apply' | 'undo' | 'cancel',
): Promise<CatalogueImport> {
  const [status, body] = await person.call('POST', `/api/v1/imports/${id}/${what}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return await untilOver(person, id);
}

const OVER = ['ready', 'applied', 'undone', 'cancelled', 'failed'];

export async function untilOver(person: ConsoleClient, id: string): Promise<CatalogueImport> {
  for (;;) {
    const [, body] = await person.call('GET', `/api/v1/imports/${id}`);
    const one = body as CatalogueImport;
    if (OVER.includes(one.state)) return one;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function rowsOf(
  person: ConsoleClient,
  { id }: { id: string },
  change: ImportRow['change'],
): Promise<ImportRow[]> {
  const [, body] = await person.call('GET', `/api/v1/imports/${id}/rows?change=${change}`);
  return (body as { rows: ImportRow[] }).rows;
}
