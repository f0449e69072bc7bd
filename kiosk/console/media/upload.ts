import { Creative } from '../../../shared/model/creative.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { endpointUrl } from '../../wire/http-client.ts';
import { type SendOptions, sendFile } from '../data/send-file.ts';

/**
 * Sends one file and resolves to the creative made of it.
 *
 * @throws {CallError} with the server's refusal; `unavailable` when the connection broke or stalled
 * @throws the signal's reason when it was aborted
 */
export async function upload(file: File, options: SendOptions): Promise<Creative> {
  const url = endpointUrl(consoleEndpoints.uploadCreative, {}, { name: nameOf(file) });
  return Creative.parse(JSON.parse(await sendFile(file, url, options)));
}

/** The file's name without its ending, cut to what a creative may be called. */
export function nameOf({ name }: { name: string }): string {
  const stem = name.replace(/\.[^.]{1,5}$/, '').trim();
  return (stem || name || 'Untitled').slice(0, 120);
}
