import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PATIENCE_MS = 30_000;

/**
 * Gives a page commands of Chromium's debugging protocol, one after another, and lets go of it again. Whoever stays
 * attached all the time, as Playwright is, makes the page's buffers grow by 10 kB for each change of picture, most
 * likely by watching its network.
 *
 * @param profile of a browser that was started with a debugging port
 * @returns the answer to the last command
 */
export async function askPage(profile: string, methods: readonly string[]): Promise<unknown> {
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
    type: string;
    webSocketDebuggerUrl: string;
  }[];
  const page = targets.find(({ type }) => type === 'page');
  if (!page) throw new Error('the browser shows no page');
  const socket = new WebSocket(page.webSocketDebuggerUrl);
  try {
    await heard(socket, 'open');
    let result: unknown;
    for (const [id, method] of methods.entries()) {
      let answer: { id?: number; result?: unknown; error?: { message: string } };
      socket.send(JSON.stringify({ id, method }));
      do answer = JSON.parse(String((await heard(socket, 'message')).data));
      while (answer.id !== id);
      if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
      result = answer.result;
    }
    return result;
  } finally {
    socket.close();
  }
}

function heard(socket: WebSocket, event: 'open' | 'message'): Promise<MessageEvent> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the page does not answer')), PATIENCE_MS);
    socket.addEventListener(
      event,
      (happened) => {
        clearTimeout(late);
        resolve(happened as MessageEvent);
      },
      { once: true },
    );
  });
}
