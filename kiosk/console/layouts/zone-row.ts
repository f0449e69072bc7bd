import { html, nothing, type TemplateResult } from 'lit';
import type { Zone } from '../../../shared/model/layout.ts';
import type { FormErrors } from '../data/form-errors.ts';
import { numberField, selectField, textField } from '../parts/field.ts';

/** What the buttons and fields of one row do. */
interface ZoneActs {
  set: (change: Partial<Pick<Zone, 'name' | 'x' | 'y' | 'width' | 'height'>>) => void;
  /** Null makes it the main zone. */
  setPlaylist: (playlistId: string | null) => void;
  move: (to: number) => void;
  remove: () => void;
}

interface ZoneRowOptions {
  form: FormErrors;
  /** Its place in the order in which zones are drawn, from 0. */
  at: number;
  count: number;
  playlists: readonly { id: string; name: string }[];
  /** The zone under which it lies hidden. */
  cover: Zone | null;
  readonly: boolean;
  acts: ZoneActs;
}

const NUMBERS = [
  ['x', 'From the left, %'],
  ['y', 'From the top, %'],
  ['width', 'Width, %'],
  ['height', 'Height, %'],
] as const;

/** One zone: its name, what plays there, and where it is. */
export function zoneRow(zone: Zone, options: ZoneRowOptions): TemplateResult {
  const { form, at, playlists, cover, readonly, acts } = options;
  const isMain = zone.playlistId === null;
  return html`<fieldset class="zone" ?disabled=${readonly}>
    <legend class="visually-hidden">${zone.name || `Zone ${at + 1}`}</legend>
    <div class="what">
      ${textField({
        form,
        path: `zones.${at}.name`,
        label: 'Zone',
        value: zone.name,
        onInput: (name) => acts.set({ name }),
      })}
      ${selectField({
        form,
        path: `zones.${at}.playlistId`,
        label: 'Plays',
        hint: isMain ? 'This is the main zone. To move it, choose this at another zone.' : undefined,
        value: zone.playlistId ?? '',
        disabled: isMain,
        options: [
          { value: '', label: 'What is scheduled' },
          ...playlists.map(({ id, name }) => ({ value: id, label: name })),
        ],
        onChange: (id) => acts.setPlaylist(id || null),
      })}
      ${readonly ? nothing : buttons(zone, options)}
    </div>
    <div class="numbers">
      ${NUMBERS.map(([path, label]) =>
        numberField({
          form,
          path: `zones.${at}.${path}`,
          label,
          min: 0,
          max: 100,
          value: zone[path],
          onInput: (value) => acts.set({ [path]: value }),
        }),
      )}
    </div>
    ${
      cover
        ? html`<p class="note" data-tone="warning">
            <ui-icon name="warning"></ui-icon>
            <span>It is never seen: “${cover.name}” lies over all of it. Move it down the list to put it above.</span>
          </p>`
        : nothing
    }
  </fieldset>`;
}

function buttons({ name, playlistId }: Zone, { at, count, acts }: ZoneRowOptions): TemplateResult {
  const isMain = playlistId === null;
  const last = at === count - 1;
  return html`<div class="buttons">
    <button
      class="icon-button up"
      aria-label="Draw ${name} earlier, under others"
      aria-disabled=${at === 0}
      @click=${() => at > 0 && acts.move(at - 1)}
    >
      <ui-icon name="chevron-down"></ui-icon>
    </button>
    <button
      class="icon-button"
      aria-label="Draw ${name} later, over others"
      aria-disabled=${last}
      @click=${() => !last && acts.move(at + 1)}
    >
      <ui-icon name="chevron-down"></ui-icon>
    </button>
    <button
      class="icon-button"
      aria-label="Remove ${name}"
      title=${isMain ? 'The main zone stays: make another zone the main one first' : nothing}
      aria-disabled=${isMain}
      @click=${() => !isMain && acts.remove()}
    >
      <ui-icon name="trash"></ui-icon>
    </button>
  </div>`;
}
