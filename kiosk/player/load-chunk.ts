import { publicEndpoints } from '../../shared/protocol/public-endpoints.ts';
import { call } from '../wire/http-client.ts';
import { Backoff } from './backoff.ts';

const RETRY_FROM_MS = 1000;
const RETRY_CEILING_MS = 60_000;
/** A server that answers this often and does not have the file serves another build by now. */
const REFUSALS = 5;

/**
 * Loads a part of the player that its first picture did not need. After the first visit it comes from the precache;
 * on that visit the network may fail in between, and then it is tried until it comes.
 */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  const backoff = new Backoff(RETRY_FROM_MS, RETRY_CEILING_MS);
  let refusals = 0;
  for (;;) {
    try {
      return await load();
    } catch (error) {
      console.error('a part of the player did not load', error);
    }
    if (await serverAnswers()) refusals += 1;
    if (refusals === REFUSALS) location.reload();
    await new Promise((resolve) => setTimeout(resolve, backoff.next()));
  }
}

function serverAnswers(): Promise<boolean> {
  return call(publicEndpoints.health, {}).then(
    () => true,
    () => false,
  );
}
