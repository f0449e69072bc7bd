import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { Band, Presentation } from '../../../shared/model/playlist.ts';
import { type ImaginedAudience, imagine, MOST_IMAGINED } from './imagined-audience.ts';

interface AudienceControls {
  audience: ImaginedAudience;
  /** The store tells presentation. */
  presentation: boolean;
  onChange: (audience: ImaginedAudience) => void;
}

/** Sliders for who is imagined before the screen: how many, of those how many watch, and of which ages. */
export function audienceControls({ audience, presentation, onChange }: AudienceControls): TemplateResult {
  const { people, watching, bands } = audience;
  const slider = (label: string, key: keyof Parameters<typeof imagine>[1], value: number) =>
    html`<label class="slider">
      <span>${label}</span>
      <input
        type="range"
        min="0"
        max=${MOST_IMAGINED}
        step="1"
        .value=${live(String(value))}
        @input=${(event: Event) =>
          onChange(imagine(audience, { [key]: (event.target as HTMLInputElement).valueAsNumber }))}
      />
      <output>${value}</output>
    </label>`;
  return html`<fieldset class="imagined">
    <legend>What would it show</legend>
    ${slider('People there', 'people', people)} ${slider('Of those, watching', 'watching', watching)}
    ${Band.options.map((band) => slider(band === '60+' ? 'Aged 60 or older' : `Aged ${band}`, band, bands[band]))}
    ${
      presentation
        ? Presentation.options.map((one) => slider(`Presenting ${one}`, one, audience.presentation[one]))
        : nothing
    }
  </fieldset>`;
}
