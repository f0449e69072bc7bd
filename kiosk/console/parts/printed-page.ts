import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Says how large the paper is for as long as its host is on the page. `@page` counts only in the document's own
 * sheets, never in a shadow root's.
 */
export class PrintedPage implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();

  /** @param size a CSS page size, such as `A4` or `105mm 74mm`; @param margin a CSS length */
  constructor(host: ReactiveControllerHost, size = 'A4', margin = '0') {
    host.addController(this);
    this.set(size, margin);
  }

  set(size: string, margin = '0'): void {
    this.#sheet.replaceSync(`@page { size: ${size}; margin: ${margin}; }`);
  }

  hostConnected(): void {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  hostDisconnected(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}

/** Opens the browser's print dialog once every font that the page shows is there. "Save as PDF" is one of its printers. */
export async function printPage(): Promise<void> {
  await document.fonts.ready;
  print();
}
