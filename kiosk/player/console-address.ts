/** Names by which a device calls only itself. */
const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Where somebody at another computer finds the console, or null when only this very computer can reach the server.
 * The address of this page is proven to reach it, so it comes first; a screen on the server's own computer was
 * opened as `localhost`, and there the address is told that the server believes to have on the network.
 */
export function consoleAddress(page: URL, told: string): string | null {
  if (!loopback.test(page.hostname)) return `${page.origin}/console`;
  return loopback.test(new URL(told).hostname) ? null : told;
}
