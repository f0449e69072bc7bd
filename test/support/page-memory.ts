import type { Page } from '@playwright/test';

/** Every string in the page's JavaScript memory, garbage collected before: V8's own snapshot of its heap. */
export async function heapText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('');
}

/** All that the page's elements hold: texts, attributes and what stands in fields, through every shadow root. */
export function elementText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const found: string[] = [location.href, document.title, JSON.stringify(history.state), window.name];
    const read = (node: Node): void => {
      if (node instanceof Text) found.push(node.data);
      if (node instanceof HTMLInputElement) found.push(node.value);
      if (node instanceof Element) {
        for (const { value } of node.attributes) found.push(value);
        if (node.shadowRoot) read(node.shadowRoot);
      }
      for (const child of node.childNodes) read(child);
    };
    read(document);
    return found.join('\n');
  });
}
