/**
 * Import this first of all in a page that uses Web Awesome: it dresses the parts in our tokens and replaces both of
 * their icon libraries. Untouched, `default` fetches from a foreign CDN and `system` fetches `data:` URLs, and both
 * parse the answer with `innerHTML`; our CSP forbids all three (connect-src 'self', Trusted Types).
 */
import './web-awesome.css';
import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

/** The names by which Web Awesome's own parts ask for icons, in ours. */
const ALIASES: Readonly<Record<string, IconName>> = {
  'chevron-left': 'chevron-left',
  'circle-question': 'info',
  'circle-xmark': 'close',
  'eye-slash': 'eye-off',
  ellipsis: 'more',
  'ellipsis-vertical': 'more',
  file: 'list',
  gear: 'settings',
  indeterminate: 'minus',
  'magnifying-glass': 'search',
  'play-circle': 'play',
  user: 'people',
  xmark: 'close',
};

function pathOf(name: string): string | undefined {
  const own = ALIASES[name] ?? name;
  return Object.hasOwn(ICON_PATHS, own) ? ICON_PATHS[own as IconName] : undefined;
}

/**
 * `spriteSheet` is the one mode of `wa-icon` that neither fetches nor parses: it renders `<svg><use href>`. The
 * href is a fragment that matches nothing (so nothing is loaded) and the mutator draws our path beside it.
 */
const library: Parameters<typeof registerIconLibrary>[1] = {
  spriteSheet: true,
  resolver: (name) => (pathOf(name) ? `#icon-${name}` : ''),
  mutator: (drawing, host) => {
    const path = pathOf(host?.name ?? '');
    if (!path) return;
    let stroke = drawing.querySelector('path');
    if (!stroke) {
      stroke = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      drawing.append(stroke);
    }
    drawing.setAttribute('viewBox', '0 0 24 24');
    stroke.setAttribute('d', path);
    stroke.setAttribute('fill', 'none');
    stroke.setAttribute('stroke', 'currentColor');
    stroke.setAttribute('stroke-width', '2');
    stroke.setAttribute('stroke-linecap', 'round');
    stroke.setAttribute('stroke-linejoin', 'round');
  },
};

registerIconLibrary('default', library);
registerIconLibrary('system', library);
