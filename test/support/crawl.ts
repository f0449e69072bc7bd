import type { ElementHandle, Page } from '@playwright/test';

/** Something on a page that can be pressed. */
export interface Control {
  /** What a person reads on it. */
  name: string;
  /** The same for controls that do the same on this page. */
  key: string;
  element: ElementHandle<HTMLElement>;
}

/** Of many alike, such as the keys of a keyboard or the cards of a list, these are tried: the first and the last. */
const MOST_ALIKE = 4;

/**
 * All buttons that can be seen and pressed, however deep in shadow roots they lie; of an open dialog only its own. Where
 * many are alike, the first and the last.
 */
export async function controlsOf(page: Page): Promise<Control[]> {
  const found = await page.evaluateHandle(visibleButtons);
  const controls: Control[] = [];
  for (const handle of (await found.getProperties()).values()) {
    const element = handle.asElement() as ElementHandle<HTMLElement> | null;
    if (!element) continue;
    const [name, kind] = await element.evaluate((button) => {
      const { host } = button.getRootNode() as ShadowRoot;
      // A button that is only a picture is called as its picture is.
      const picture = host?.querySelector('[label]')?.getAttribute('label') ?? '';
      const words = button.getAttribute('aria-label') ?? (button.innerText.trim() || picture);
      return [words.replace(/\s+/g, ' ').trim(), `${host?.localName} ${button.className}`] as const;
    });
    controls.push({ name, key: kind, element });
  }
  const alike = Map.groupBy(controls, ({ key }) => key);
  return [...alike.values()].flatMap((group) => {
    const named = group.map((one) => ({ ...one, key: `${one.key} ${one.name.replace(/\d+/g, '#')}` }));
    if (group.length <= MOST_ALIKE) return named;
    return [named[0], named.at(-1)].flatMap((one, at) =>
      one ? [{ ...one, key: `${group[0]?.key} ${at}` }] : [],
    );
  });
}

/** Addresses of the links that can be seen, without those to a place on the page itself. */
export async function linksOf(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found = new Set<string>();
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLAnchorElement && element.checkVisibility() && !element.download) {
          const { origin, pathname, search } = new URL(element.href);
          if (origin === location.origin) found.add(pathname + search);
        }
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return [...found];
  });
}

/** Runs in the page, so it stands alone. */
function visibleButtons(): HTMLElement[] {
  const all: HTMLElement[] = [];
  const dialogs: HTMLElement[] = [];
  const walk = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.matches('dialog[open]:modal')) dialogs.push(element);
      const isButton = element.matches('button, summary, [role=button], [role=tab]');
      const isOff = element.matches(':disabled, [aria-disabled=true]') || element.closest('[inert]') !== null;
      const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (isButton && !isOff && isSeen && !element.classList.contains('visually-hidden')) all.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  const dialog = dialogs.at(-1);
  if (!dialog) return all;
  const within = (element: Element | null): boolean => {
    for (
      let at: Node | null = element;
      at;
      at = at instanceof ShadowRoot ? at.host : (at.parentNode ?? null)
    ) {
      if (at === dialog) return true;
      const slot: HTMLSlotElement | null = at instanceof Element ? at.assignedSlot : null;
      if (slot && within(slot)) return true;
    }
    return false;
  };
  return all.filter(within);
}
