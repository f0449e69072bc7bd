import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Toast } from './show-toast.ts';

/** Long enough to read twice at a slow 130 words a minute. A danger stays until it is dismissed. */
const STAY_MS = 6000;
/** Time to notice, decide, and get there by keyboard. */
const STAY_WITH_ACTION_MS = 15_000;
const MOST_AT_ONCE = 4;

export interface ShownToast extends Toast {
  key: number;
}

let toasts: readonly ShownToast[] = [];
let places: readonly ReactiveControllerHost[] = [];
let nextKey = 1;
const timers = new Map<number, number>();

/**
 * The page's messages, in one place at a time: the last that was opened. What a modal lies over can be neither read nor
 * reached, so whatever was said before goes on in the modal, and what is said in it goes on after.
 */
export class ToastBoard implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Null where they are shown elsewhere. */
  get toasts(): readonly ShownToast[] | null {
    return places.at(-1) === this.#host ? toasts : null;
  }

  hostConnected(): void {
    if (places.length === 0) {
      window.addEventListener('ui-toast', add);
      window.addEventListener('ui-toasts-settled', settle);
    }
    places = [...places, this.#host];
    changed();
  }

  hostDisconnected(): void {
    places = places.filter((place) => place !== this.#host);
    changed();
    if (places.length > 0) return;
    window.removeEventListener('ui-toast', add);
    window.removeEventListener('ui-toasts-settled', settle);
    for (const timer of timers.values()) window.clearTimeout(timer);
    timers.clear();
    toasts = [];
  }

  dismiss(key: number): void {
    dismiss(key);
  }
}

function changed(): void {
  for (const place of places) place.requestUpdate();
}

function add({ detail }: CustomEvent<Toast>): void {
  // The same said again takes the place of what was said; what can be undone stays, for it is another thing each time.
  for (const { key, text, tone, action } of toasts)
    if (text === detail.text && tone === detail.tone && !action && !detail.action) dismiss(key);
  const toast = { ...detail, key: nextKey++ };
  toasts = [...toasts, toast].slice(-MOST_AT_ONCE);
  changed();
  if (toast.tone === 'danger') return;
  const stay = toast.action ? STAY_WITH_ACTION_MS : STAY_MS;
  timers.set(
    toast.key,
    window.setTimeout(() => dismiss(toast.key), stay),
  );
}

function settle({ detail }: CustomEvent<string>): void {
  for (const { key, topic } of toasts) if (topic === detail) dismiss(key);
}

function dismiss(key: number): void {
  window.clearTimeout(timers.get(key));
  timers.delete(key);
  toasts = toasts.filter((toast) => toast.key !== key);
  changed();
}
