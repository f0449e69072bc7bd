import { html, type TemplateResult } from 'lit';
import { PosterTheme } from '../../../shared/model/poster.ts';
import { POSTER_THEMES } from '../../renderer/poster-themes.ts';
import { cssVars } from '../parts/css-vars.ts';

const NAMES: Readonly<Record<PosterTheme, string>> = {
  forest: 'Forest',
  butter: 'Butter',
  tomato: 'Tomato',
  sky: 'Sky',
  night: 'Night',
  paper: 'Paper',
};

/** Colours, chosen as a whole: each theme is readable and looks well, which free colours are not. */
export function themeChoice(chosen: PosterTheme, choose: (theme: PosterTheme) => void): TemplateResult {
  return html`<fieldset class="themes">
    <legend>Colours</legend>
    ${PosterTheme.options.map((theme) => {
      const { field, ink, ornament } = POSTER_THEMES[theme];
      return html`<label>
        <input
          type="radio"
          name="theme"
          .checked=${theme === chosen}
          @change=${() => choose(theme)}
        />
        <span class="swatch" aria-hidden="true" ${cssVars({ '--field': field, '--ink': ink, '--dot': ornament[0] })}>Aa</span>
        ${NAMES[theme]}
      </label>`;
    })}
  </fieldset>`;
}
