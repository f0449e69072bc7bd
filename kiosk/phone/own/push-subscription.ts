import { PushSubscription as Told } from '../../../shared/model/push.ts';
import { pushEndpoints } from '../../../shared/protocol/push-endpoints.ts';
import { call } from '../../wire/http-client.ts';
import { keepOffline } from '../offline/keep-offline.ts';

const WORKER_WAIT_MS = 30_000;

/**
 * Asks the browser for an address at its maker's push service and gives it to the shop. Null when it is on; `blocked` by
 * the person's own setting, `failed` where the browser or its service has none to give. Throws CallError.
 */
export async function subscribeToPush(): Promise<'blocked' | 'failed' | null> {
  if ((await Notification.requestPermission()) !== 'granted') return 'blocked';
  const registration = await keepOffline();
  if (!registration || !(await isActive(registration))) return 'failed';
  const { key } = await call(pushEndpoints.push, {});
  const address = await addressOf(registration, key);
  if (!address) return 'failed';
  await call(pushEndpoints.setPush, { body: address });
  return null;
}

export async function unsubscribeFromPush(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration('/phone');
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

async function addressOf(registration: ServiceWorkerRegistration, key: string): Promise<Told | null> {
  const { pushManager } = registration;
  try {
    // One that was made with another shop's key, or before, is of no use.
    await (await pushManager.getSubscription())?.unsubscribe();
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    const { endpoint, keys } = made.toJSON();
    const told = Told.safeParse({ endpoint, keys: { p256dh: keys?.['p256dh'], auth: keys?.['auth'] } });
    return told.success ? told.data : null;
  } catch {
    return null;
  }
}

/** A browser subscribes by a worker that runs; a new one takes a moment to fetch its files. */
function isActive(registration: ServiceWorkerRegistration): Promise<boolean> {
  if (registration.active) return Promise.resolve(true);
  const worker = registration.installing ?? registration.waiting;
  return new Promise((done) => {
    const late = setTimeout(() => done(false), WORKER_WAIT_MS);
    worker?.addEventListener('statechange', () => {
      if (worker.state !== 'activated' && worker.state !== 'redundant') return;
      clearTimeout(late);
      done(worker.state === 'activated');
    });
  });
}
