import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Sky } from '../../shared/model/condition.ts';

/** Seen from the ground: one bank of cloud, 66 wide and 40 high, its flat foot at (17, 62). */
const CLOUD = 'M30 62A14 14 0 0 1 29 34.1A19 19 0 0 1 64.5 29.6A16.5 16.5 0 0 1 70 62Z';
const RAYS = Array.from({ length: 12 }, (_, at) => at * 30);
const MOON = 'M60 16A32 32 0 1 0 84 66A26 26 0 0 1 60 16Z';

const cloud = (move = ''): SVGTemplateResult => svg`<path class="cloud" d=${CLOUD} transform=${move}></path>`;

const sun = (move: string): SVGTemplateResult => svg`<g class="sun" transform=${move}>
    <circle cx="50" cy="50" r="19"></circle>
    ${RAYS.map((turn) => svg`<rect x="47.6" y="14" width="4.8" height="11" rx="2.4" transform="rotate(${turn} 50 50)"></rect>`)}
  </g>`;

/** Drops, flakes: the same mark at several places beneath the cloud. */
const below = (mark: (x: number, y: number) => SVGTemplateResult): SVGTemplateResult[] =>
  (
    [
      [30, 70],
      [48, 70],
      [66, 70],
      [39, 83],
      [57, 83],
    ] as const
  ).map(([x, y]) => mark(x, y));

const drop = (x: number, y: number): SVGTemplateResult =>
  svg`<rect class="drop" x=${x} y=${y} width="4" height="10" rx="2" transform="rotate(18 ${x + 2} ${y + 5})"></rect>`;

const flake = (x: number, y: number): SVGTemplateResult => svg`<g class="drop">
    ${[0, 60, 120].map((turn) => svg`<rect x=${x + 1} y=${y} width="2" height="10" rx="1" transform="rotate(${turn} ${x + 2} ${y + 5})"></rect>`)}
  </g>`;

const DRAWN: Readonly<Record<Sky, (night: boolean) => SVGTemplateResult>> = {
  clear: (night) => (night ? svg`<path class="sun" d=${MOON}></path>` : sun('')),
  cloudy: (night) => svg`${night ? '' : sun('translate(24 -4) scale(.66)')}${cloud('translate(0 14)')}`,
  fog: () => svg`${cloud('translate(0 -8)')}
    ${[62, 72, 82].map((y, at) => svg`<rect class="drop" x=${at === 1 ? 14 : 22} y=${y} width="62" height="5" rx="2.5"></rect>`)}`,
  rain: () => svg`${cloud()}${below(drop)}`,
  snow: () => svg`${cloud()}${below(flake)}`,
  storm: () => svg`${cloud('translate(0 -4)')}
    <path class="sun" d="M53 50L34 75H46L40 94L64 66H51L58 50Z"></path>
    ${drop(24, 66)}${drop(70, 66)}`,
};

/**
 * The sky in a square; the classes `sun`, `cloud` and `drop` want colours.
 *
 * @param night no sun stands in it
 */
export function skyPicture(sky: Sky, night: boolean): TemplateResult {
  return html`<svg class="sky" viewBox="0 0 100 100" aria-hidden="true">${DRAWN[sky](night)}</svg>`;
}
