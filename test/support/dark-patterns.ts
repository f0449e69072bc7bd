import type { Locator, Page } from '@playwright/test';

/** A box, switch or option that is on, and where it stands. */
export interface Ticked {
  /** The element in whose shadow it is. */
  host: string;
  /** What it is called. */
  name: string;
}

/** Every checkbox, switch and option on the page that is on, through all shadow roots: nobody may have set them but the person. */
export function tickedOn(page: Page): Promise<Ticked[]> {
  return page.evaluate(() => {
    const found: Ticked[] = [];
    const walk = (root: ParentNode, host: string): void => {
      for (const element of root.querySelectorAll('*')) {
        const on =
          element instanceof HTMLInputElement
            ? ['checkbox', 'radio'].includes(element.type) && element.checked
            : ['checkbox', 'switch', 'radio'].includes(element.getAttribute('role') ?? '') &&
              element.getAttribute('aria-checked') === 'true';
        if (on) {
          const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? '';
          found.push({ host, name: label.replace(/\s+/g, ' ').trim() });
        }
        if (element.shadowRoot) walk(element.shadowRoot, element.localName);
      }
    };
    walk(document, 'document');
    return found;
  });
}

/** How much a button weighs on the eye and on the finger. */
interface Weight {
  height: number;
  fontSize: number;
  fontWeight: number;
}

async function weigh(button: Locator): Promise<Weight> {
  return button.evaluate((element) => {
    const { fontSize, fontWeight } = getComputedStyle(element);
    const { height } = element.getBoundingClientRect();
    return { height, fontSize: Number.parseFloat(fontSize), fontWeight: Number(fontWeight) };
  });
}

/** What is wrong with a question whose two answers stand on one page: "no" must be there at once, and weigh as much. */
export async function unequal(yes: Locator, no: Locator, least: number): Promise<string[]> {
  if (!(await no.isVisible())) return ['“no” is not on the page that has “yes”'];
  const [more, less] = [await weigh(yes), await weigh(no)];
  return [
    less.height < Math.max(least, more.height * 0.75) &&
      `“no” is ${less.height} px high, “yes” ${more.height}`,
    less.fontSize < more.fontSize * 0.85 &&
      `“no” is written smaller: ${less.fontSize} to ${more.fontSize} px`,
    less.fontWeight < more.fontWeight && 'the words of “no” are thinner',
  ].filter((fault) => fault !== false);
}
