import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Display } from '../../../shared/model/display.ts';
import type { ScheduleEntry } from '../../../shared/model/schedule.ts';
import { type StepGroup, StepGroupDraft } from '../../../shared/model/step-group.ts';
import { stepEndpoints } from '../../../shared/protocol/step-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { cssVars } from '../parts/css-vars.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { stepDifference } from './step-differences.ts';

/** Puts screens in step: each with the whole picture, or as a video wall with a slice of it. */
@customElement('step-group-dialog')
export class StepGroupDialog extends FormDialog {
  protected override readonly action = 'Save';
  @property({ attribute: false }) displays: readonly Display[] = [];
  /** What the screens are meant to show: those that are not meant for the same are told. */
  @property({ attribute: false }) entries: readonly ScheduleEntry[] = [];
  /** Null makes a new one. */
  @property({ attribute: false }) group: StepGroup | null = null;
  @state() private name = '';
  @state() private isWall = false;
  @state() private chosen: readonly string[] = [];
  /** By place, row by row. */
  @state() private places: readonly (string | null)[] = [];
  @state() private grid = { columns: '2', rows: '1', bezelX: '0', bezelY: '0' };

  static override styles = [
    ...[FormDialog.styles].flat(),
    choiceStyles,
    css`
      .wall {
        display: grid;
        grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
        gap: var(--space-2);
      }
      .wall select {
        min-inline-size: 0;
        min-block-size: 4.5rem;
        padding: var(--space-2);
        border: 1.5px solid var(--color-line-strong);
        border-radius: var(--radius-md);
        background: var(--color-raised);
        color: var(--color-ink);
        font: inherit;
      }
    `,
  ];

  protected override get heading(): string {
    return this.group ? 'Screens in step' : 'New group in step';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('group') || !this.group) return;
    const { name, screens, grid } = this.group;
    this.name = name;
    this.isWall = grid !== null;
    this.chosen = screens.filter((id) => id !== null);
    this.places = screens;
    if (grid) {
      const { columns, rows, bezelX, bezelY } = grid;
      this.grid = { columns: `${columns}`, rows: `${rows}`, bezelX: `${bezelX}`, bezelY: `${bezelY}` };
    }
  }

  protected override async save(): Promise<boolean> {
    const body = this.form.check(StepGroupDraft, this.draft());
    if (!body) return false;
    if (this.group) await ask(stepEndpoints.saveStepGroup, { params: { id: this.group.id }, body });
    else await ask(stepEndpoints.createStepGroup, { body });
    showToast({ tone: 'success', text: `${body.name} is saved. Its screens are told at once.` });
    return true;
  }

  private draft() {
    if (!this.isWall) return { name: this.name, screens: this.chosen, grid: null };
    const grid = Object.fromEntries(Object.entries(this.grid).map(([key, typed]) => [key, Number(typed)]));
    return { name: this.name, screens: this.wallPlaces(), grid };
  }

  private wallPlaces(): (string | null)[] {
    const count = Number(this.grid.columns) * Number(this.grid.rows);
    const places = Number.isInteger(count) && count > 0 && count <= 64 ? count : 0;
    return Array.from({ length: places }, (_, place) => this.places[place] ?? null);
  }

  private choice(isWall: boolean, label: string) {
    return html`<label>
      <input
        type="radio"
        name="shape"
        .checked=${this.isWall === isWall}
        @change=${() => {
          this.isWall = isWall;
        }}
      />${label}
    </label>`;
  }

  private screenBoxes() {
    const toggle = (id: string) => {
      this.chosen = this.chosen.includes(id) ? this.chosen.filter((one) => one !== id) : [...this.chosen, id];
    };
    return html`<fieldset>
      <legend>Screens</legend>
      <div class="choices">
        ${this.displays.map(
          ({ id, name }) => html`<label>
            <input type="checkbox" .checked=${this.chosen.includes(id)} @change=${() => toggle(id)} />${name}
          </label>`,
        )}
      </div>
      ${this.screensError()}
    </fieldset>`;
  }

  private gridField(key: keyof StepGroupDialog['grid'], label: string, max: number) {
    return textField({
      form: this.form,
      path: `grid.${key}`,
      label,
      type: 'number',
      min: key.startsWith('bezel') ? 0 : 1,
      max,
      value: this.grid[key],
      onInput: (typed) => {
        this.grid = { ...this.grid, [key]: typed };
      },
    });
  }

  private wall() {
    const places = this.wallPlaces();
    const columns = Math.max(1, Number(this.grid.columns) || 1);
    return html`<div class="two">
        ${this.gridField('columns', 'Screens side by side', 8)} ${this.gridField('rows', 'Rows', 8)}
      </div>
      <fieldset>
        <legend>Which screen hangs where</legend>
        <div class="wall" ${cssVars({ '--columns': columns })}>
          ${places.map((id, place) => this.placeChoice(id, place, columns))}
        </div>
        ${this.screensError()}
      </fieldset>
      <details>
        <summary>Frames between the screens</summary>
        <p class="soft">What they hide is left out of the picture, so that lines go on straight behind them.</p>
        <div class="two">
          ${this.gridField('bezelX', 'Between columns, % of a screen’s width', 50)}
          ${this.gridField('bezelY', 'Between rows, % of its height', 50)}
        </div>
      </details>`;
  }

  private placeChoice(id: string | null, place: number, columns: number) {
    const set = (value: string) => {
      const places = this.wallPlaces();
      places[place] = value || null;
      this.places = places;
    };
    const row = Math.floor(place / columns) + 1;
    return html`<select
      aria-label="Row ${row}, column ${(place % columns) + 1}"
      @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${id === null}>nothing</option>
      ${this.displays.map(
        (display) =>
          html`<option value=${display.id} .selected=${display.id === id}>${display.name}</option>`,
      )}
    </select>`;
  }

  private screensError() {
    const error = this.form.of('screens');
    return error ? html`<small class="error">${error}</small>` : nothing;
  }

  private difference() {
    const { screens } = this.draft();
    const words = stepDifference(screens, this.displays, this.entries, Date.now());
    return html`<div role="status">
      ${words ? html`<p class="note" data-tone="warning"><ui-icon name="info"></ui-icon><span>${words}</span></p>` : nothing}
    </div>`;
  }

  protected override body() {
    return html`${textField({
      form: this.form,
      path: 'name',
      label: 'Name',
      autofocus: true,
      value: this.name,
      onInput: (name) => {
        this.name = name;
      },
    })}
      <fieldset>
        <legend>Together they show</legend>
        <div class="choices">
          ${this.choice(false, 'the same picture each')} ${this.choice(true, 'one picture, as a video wall')}
        </div>
      </fieldset>
      ${this.isWall ? this.wall() : this.screenBoxes()} ${this.difference()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'step-group-dialog': StepGroupDialog;
  }
}
