import type { Page } from '@playwright/test';

/** What can be touched on a kiosk and is smaller than 60 px one way or the other, however deep in shadow roots it lies. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small: string[] = [];
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (!element.matches('button, a, input')) continue;
        const { width, height } = element.getBoundingClientRect();
        if (width > 0 && Math.min(width, height) < 59.5)
          small.push(`${element.textContent} ${width} x ${height}`);
      }
    };
    walk(document);
    return small;
  });
}
