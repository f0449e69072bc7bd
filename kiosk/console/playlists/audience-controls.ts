import { html, type TemplateResult } from 'lit';
import { Band } from '../../../shared/model/playlist.ts';
import type { ImaginedAudience } from './imagined-audience.ts';

const PEOPLE = ['Nobody', 'One person', 'Two people', 'Three or more'] as const;

/** "In front of the screen: two people, mostly 40-59". */
export function audienceControls(
  audience: ImaginedAudience,
  onChange: (audience: ImaginedAudience) => void,
): TemplateResult {
  const value = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`<label class="field">
      <span>In front of the screen</span>
      <select
        @change=${(event: Event) =>
          onChange({ ...audience, people: Number(value(event)) as ImaginedAudience['people'] })}
      >
        ${PEOPLE.map(
          (label, people) =>
            html`<option value=${people} .selected=${people === audience.people}>${label}</option>`,
        )}
      </select>
    </label>
    <label class="field">
      <span>Of the age</span>
      <select
        ?disabled=${audience.people === 0}
        @change=${(event: Event) => onChange({ ...audience, band: value(event) as ImaginedAudience['band'] })}
      >
        ${['unknown', ...Band.options].map(
          (band) =>
            html`<option value=${band} .selected=${band === audience.band}>
              ${band === 'unknown' ? 'mixed or not sure' : `mostly ${band}`}
            </option>`,
        )}
      </select>
    </label>`;
}
