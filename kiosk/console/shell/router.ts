import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { matchPath } from './match-path.ts';
import { type NavigateEvent, navigation } from './navigation-api.ts';
import { type Route, routes } from './routes.ts';
import { hasUnsaved } from './unsaved.ts';

/** What the address stands for: a route with its parameters, or nothing that is here. */
export interface Place {
  route: Route | null;
  params: Record<string, string>;
}

/** Where the console is, by the address. Listens to the Navigation API, so that plain links are all it takes. */
export class Router implements ReactiveController {
  place: Place;
  /** The page's code could not be fetched (offline, or a newer version stands on the server). */
  failed = false;
  /** An address that waits for the person's word, because leaving would lose unsaved work. */
  held: string | null = null;
  readonly #host: ReactiveControllerHost & { placeChanged(): void };
  #letGo = false;

  constructor(host: ReactiveControllerHost & { placeChanged(): void }) {
    this.#host = host;
    this.place = placeOf(location.href);
    host.addController(this);
  }

  hostConnected(): void {
    navigation.addEventListener('navigate', this.#onNavigate);
    void this.#enter(location.href);
  }

  hostDisconnected(): void {
    navigation.removeEventListener('navigate', this.#onNavigate);
  }

  /** Answers the question that {@link held} asks. */
  leave(really: boolean): void {
    const target = this.held;
    this.held = null;
    this.#host.requestUpdate();
    if (!really || target === null) return;
    this.#letGo = true;
    navigation.navigate(target);
  }

  retry(): void {
    void this.#enter(location.href);
  }

  readonly #onNavigate = (event: NavigateEvent): void => {
    const url = new URL(event.destination.url);
    const ours = url.origin === location.origin && url.pathname.split('/')[1] === 'console';
    if (!event.canIntercept || event.hashChange || event.downloadRequest !== null || event.formData || !ours)
      return;
    if (hasUnsaved() && !this.#letGo && event.cancelable && url.pathname !== location.pathname) {
      event.preventDefault();
      this.held = url.href;
      this.#host.requestUpdate();
      return;
    }
    this.#letGo = false;
    event.intercept({ focusReset: 'manual', handler: () => this.#enter(url.href) });
  };

  async #enter(href: string): Promise<void> {
    const place = placeOf(href);
    try {
      await place.route?.load();
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.place = place;
    this.#host.requestUpdate();
    this.#host.placeChanged();
  }
}

function placeOf(href: string): Place {
  const { pathname } = new URL(href);
  for (const route of routes) {
    const params = matchPath(route.path, pathname);
    if (params) return { route, params };
  }
  return { route: null, params: {} };
}
