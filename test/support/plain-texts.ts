import type { Page } from '@playwright/test';

/** Every text and every name on the page that no catalogue holds. */
export function plainTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const OWN =
      '.letters, .address, .date, strong[dir="ltr"], [lang], match-emoji, .size, touch-keyboard .row button:not(.wide, .space)';
    const found: string[] = [];
    const note = (text: string | null) => {
      let rest = text ?? '';
      for (let before = ''; before !== rest; ) {
        before = rest;
        rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
      }
      if (/\p{L}{2}/u.test(rest)) found.push(rest.trim());
    };
    const walk = (node: Node) => {
      if (node instanceof Text) note(node.data);
      if (node instanceof Element) {
        if (node.matches(`style, script, ${OWN}`) && node.localName !== 'shop-app') return;
        for (const name of ['aria-label', 'placeholder', 'alt', 'title']) note(node.getAttribute(name));
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      for (const child of node.childNodes) walk(child);
    };
    walk(document.body);
    return found;
  });
}
