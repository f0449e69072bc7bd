import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { navigation } from '../shell/navigation-api.ts';

/**
 * Whether the address asks for something once ("?pair"), and takes the flag away so that a reload does not ask
 * again. Only the query changes, so the Navigation API has nothing to route.
 */
export function takeFlag(name: string): boolean {
  const url = new URL(location.href);
  if (!url.searchParams.has(name)) return false;
  url.searchParams.delete(name);
  history.replaceState(null, '', url);
  return true;
}

/**
 * Hands a page what its address asks of it ("?entry=…"), once: when the page opens, and when a link leads to it that is
 * open already. The address then asks no more, so that a reload does not ask again.
 */
export class AddressValue implements ReactiveController {
  readonly #name: string;
  readonly #take: (value: string) => void;

  constructor(host: ReactiveControllerHost, name: string, take: (value: string) => void) {
    this.#name = name;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    navigation.addEventListener('navigatesuccess', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    navigation.removeEventListener('navigatesuccess', this.#read);
  }

  readonly #read = (): void => {
    const value = new URL(location.href).searchParams.get(this.#name);
    if (takeFlag(this.#name) && value !== null) this.#take(value);
  };
}
