import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LAYOUT_PRESETS, type LayoutPreset, type ScreenShape } from '../../../shared/model/layout-presets.ts';
import { layoutEndpoints } from '../../../shared/protocol/layout-endpoints.ts';
import { ask } from '../data/ask.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { drawnChoice, drawnChoiceStyles } from '../parts/drawn-choice.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import '../parts/layout-drawing.ts';
import { goTo } from '../shell/go-to.ts';
import { fromPreset } from './zone-edits.ts';

const SHAPES: readonly { shape: ScreenShape; word: string }[] = [
  { shape: 'landscape', word: 'Wide' },
  { shape: 'portrait', word: 'Upright' },
];

/** Shows at once what a layout is. */
export const USUAL_PRESET: LayoutPreset['id'] = 'l-bar';

/** Makes a layout of a preset and opens it. */
@customElement('new-layout-dialog')
export class NewLayoutDialog extends FormDialog {
  protected override readonly heading = 'New layout';
  protected override readonly action = 'Make it';
  @property({ attribute: false }) playlists: readonly { id: string; name: string }[] = [];
  @state() private shape: ScreenShape = 'landscape';
  @property({ attribute: false }) presetId: LayoutPreset['id'] = USUAL_PRESET;
  @state() private name = '';
  /** Of the side zones, in order. */
  @state() private playlistIds: readonly string[] = [];

  static override styles = [
    FormDialog.styles,
    choiceStyles,
    drawnChoiceStyles,
    css`
      .narrow layout-drawing {
        inline-size: 45%;
        margin-inline: auto;
      }
    `,
  ];

  private get preset() {
    return LAYOUT_PRESETS.find(({ id }) => id === this.presetId);
  }

  private get sides() {
    return this.preset?.zones[this.shape].filter(({ main }) => !main) ?? [];
  }

  protected override async save(): Promise<boolean> {
    const { preset } = this;
    if (!preset) return false;
    const made = fromPreset(preset, this.shape, this.playlistIds, () => crypto.randomUUID());
    const draft = { ...made, name: this.name.trim() || preset.name };
    const lacking = this.sides.findIndex((_, at) => !this.playlistIds[at]);
    if (lacking >= 0) {
      this.form.clear();
      this.form.add(`side.${lacking}`, 'Please choose what plays there.');
      return false;
    }
    const body = this.form.check(layoutEndpoints.createLayout.body, draft);
    if (!body) return false;
    const { id } = await ask(layoutEndpoints.createLayout, { body });
    goTo(`/console/layouts/${id}`);
    return true;
  }

  private playlistFields() {
    const { sides, playlists, form } = this;
    if (sides.length === 0) return nothing;
    if (playlists.length === 0)
      return html`<p class="note">
        <ui-icon name="info"></ui-icon>
        <span>Beside the main zone plays a playlist: <a href="/console/playlists">make one first</a>.</span>
      </p>`;
    return html`<div class="two">
      ${sides.map(({ name }, at) =>
        selectField({
          form,
          path: `side.${at}`,
          label: `In “${name}” plays`,
          value: this.playlistIds[at] ?? '',
          options: [
            { value: '', label: 'Choose a playlist…' },
            ...playlists.map(({ id, name }) => ({ value: id, label: name })),
          ],
          onChange: (id) => {
            this.form.clear();
            this.playlistIds = sides.map((_, one) => (one === at ? id : (this.playlistIds[one] ?? '')));
          },
        }),
      )}
    </div>`;
  }

  protected override body() {
    const { form, preset, shape } = this;
    return html`<fieldset>
        <legend>For screens that are</legend>
        <div class="choices">
          ${SHAPES.map(
            (one) => html`<label>
              <input
                type="radio"
                name="shape"
                .checked=${one.shape === shape}
                @change=${() => {
                  this.shape = one.shape;
                }}
              />${one.word}
            </label>`,
          )}
        </div>
      </fieldset>
      <div class=${shape === 'portrait' ? 'narrow' : ''}>
        ${drawnChoice({
          name: 'preset',
          legend: 'Begin with',
          chosen: preset?.id ?? '',
          options: LAYOUT_PRESETS.map(({ id, name, use, zones }) => ({
            value: id,
            label: name,
            hint: use,
            drawing: html`<layout-drawing .zones=${zones[shape]} shape=${shape}></layout-drawing>`,
          })),
          onChange: (id) => {
            this.presetId = id as LayoutPreset['id'];
            this.form.clear();
          },
        })}
      </div>
      ${this.playlistFields()}
      ${textField({
        form,
        path: 'name',
        label: 'Name',
        hint: `Empty: ${preset?.name ?? ''}`,
        value: this.name,
        onInput: (name) => {
          this.name = name;
        },
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'new-layout-dialog': NewLayoutDialog;
  }
}
