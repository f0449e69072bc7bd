import type { Poster } from './poster.ts';

/** All that a poster's page needs from the disk, as text: nothing on it is fetched. */
export interface PosterAssets {
  css: string;
  /** `data:` URL of the variable font. */
  font: string;
  /** `data:` URL of a picture by its emoji file name. */
  pictures: ReadonlyMap<string, string>;
}

/** The page that Chromium photographs. Its texts are ours, from `posters.ts`; nothing foreign ever gets here. */
export function posterPage(poster: Poster, assets: PosterAssets): string {
  const { colours, shape, sticker } = poster;
  const css = `@font-face { font-family: Figtree; font-weight: 300 900; src: url(${assets.font}); }
    :root { --field: ${colours.field}; --shape: ${colours.shape}; --ink: ${colours.ink}; --accent: ${colours.accent};
      --size: ${headlineSize(poster.headline, 70, 43)}vmin; --size-portrait: ${headlineSize(poster.headline, 82, 45)}vmin;
      --ink-shadow: color-mix(in srgb, ${colours.field} 40%, #000); }
    ${assets.css}
    ${poster.pictures.map(pictureRule).join('\n')}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${css}</style>
    <body data-shape="${shape}">
      ${shape === 'scallop' ? `<svg class="shape" viewBox="-50 -50 100 100"><path d="${scallop(24)}"/></svg>` : '<div class="shape"></div>'}
      <div class="scene">${poster.pictures.map(({ emoji }, index) => `<img class="p${index}" src="${assets.pictures.get(emoji)}" alt="">`).join('')}</div>
      <div class="words">
        <p class="store">Marlowe <i>&amp;</i> Daughters</p>
        <p class="kicker">${poster.kicker}</p>
        <h1>${poster.headline.map(line).join('')}</h1>
        <p class="note">${poster.note}</p>
        <p class="place">${poster.place}</p>
      </div>
      ${
        sticker
          ? `<div class="sticker"><svg viewBox="-50 -50 100 100"><path d="${scallop(18)}"/></svg>
              <span>${sticker.over}</span><b>${sticker.price}</b><span>${sticker.under}</span></div>`
          : ''
      }
    </body></html>`;
}

/** A headline as large as its column allows, in vmin: 0.455 em is Figtree's mean advance at this weight. */
function headlineSize(lines: readonly string[], width: number, height: number): number {
  const longest = Math.max(...lines.map((text) => text.replaceAll('*', '').length));
  return Math.min(22, width / (0.455 * longest), height / (0.92 * lines.length));
}

function line(text: string): string {
  return `<span>${text.replaceAll(/\*(.+?)\*/g, '<em>$1</em>')}</span>`;
}

function pictureRule({ x, y, width, turn = 0 }: Poster['pictures'][number], index: number): string {
  return `.p${index} { left: ${x}%; top: ${y}%; width: ${width}vmin; --turn: ${turn}deg; }`;
}

/** A circle of radius 50 with a wavy rim, as SVG path data. */
function scallop(waves: number): string {
  const points: string[] = [];
  for (let step = 0; step <= waves * 12; step++) {
    const angle = (step / (waves * 12)) * Math.PI * 2;
    const radius = 47.6 + 2.2 * Math.cos(angle * waves);
    points.push(`${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`);
  }
  return `M${points.join('L')}Z`;
}
