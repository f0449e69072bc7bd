import type { Scene } from './film.ts';
import type { PosterAssets } from './poster-page.ts';

/** The page whose animation is the film. Its texts are ours, from `film.ts`. */
export function filmPage(scenes: readonly Scene[], assets: PosterAssets): string {
  const css = `@font-face { font-family: Figtree; font-weight: 300 900; src: url(${assets.font}); }
    ${assets.css} ${scenes.map(sceneRules).join('\n')}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${css}</style><body>
    ${scenes.map((scene, index) => sceneMarkup(scene, index, assets.pictures)).join('')}</body></html>`;
}

function sceneRules({ at, colours, opensAt, words, pictures }: Scene, index: number): string {
  const { field, shape, ink, accent } = colours;
  // The first scene begins before the film does, so that a screen never shows an empty first frame.
  const start = index === 0 ? -0.55 : at;
  return `#s${index} { --at: ${start}s; --x: ${opensAt.x}%; --y: ${opensAt.y}%; --field: ${field}; --shape: ${shape};
      --ink: ${ink}; --accent: ${accent}; --size: ${words.length > 2 ? 17 : 22}vmin; }
    ${words.map((_, line) => `#s${index} .l${line} { --wait: ${0.3 + line * 0.14}s; }`).join('\n')}
    ${pictures
      .map(
        ({ x, y, width, turn = 0, enters }, order) =>
          `#s${index} .p${order} { left: ${x}%; top: ${y}%; width: ${width}vmin; --turn: ${turn}deg;
            --enters: ${enters}; --wait: ${0.2 + order * 0.13}s; }`,
      )
      .join('\n')}`;
}

function sceneMarkup({ words, pictures }: Scene, index: number, urls: PosterAssets['pictures']): string {
  return `<section class="scene" id="s${index}"><div class="disc"></div>
    ${pictures.map(({ emoji }, order) => `<img class="p${order}" src="${urls.get(emoji)}" alt="">`).join('')}
    <p class="store">Marlowe <i>&amp;</i> Daughters</p>
    <h1>${words
      .map(
        (text, line) =>
          `<span><b class="l${line}">${text.replaceAll(/\*(.+?)\*/g, '<em>$1</em>')}</b></span>`,
      )
      .join('')}</h1></section>`;
}
