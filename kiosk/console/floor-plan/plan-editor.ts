import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { FloorPlan } from '../../../shared/model/floor-plan.ts';
import { floorPlanEndpoints, type SavedPlan } from '../../../shared/protocol/floor-plan-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { DraftHistory } from '../data/draft-history.ts';
import { attemptUndoable } from '../data/feedback.ts';
import { FormErrors } from '../data/form-errors.ts';
import { changedMeanwhile } from '../parts/changed-meanwhile.ts';
import { count } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { UnsavedGuard } from '../shell/unsaved.ts';
import type { MoveDetail } from './plan-canvas.ts';
import './plan-canvas.ts';
import { planEditorStyles } from './plan-editor-styles.ts';
import * as edits from './plan-edits.ts';
import { readPlanFile, savePlanFile } from './plan-file.ts';
import { thingFields } from './thing-fields.ts';

const ADD: readonly { kind: edits.NewThing; label: string }[] = [
  { kind: 'shelf', label: 'Shelf' },
  { kind: 'wall', label: 'Wall' },
  { kind: 'steps', label: 'Steps' },
  { kind: 'ramp', label: 'Ramp' },
  { kind: 'lift', label: 'Lift' },
  { kind: 'entrance', label: 'Entrance' },
  { kind: 'till', label: 'Till' },
];

/** The plan of the shop, drawn by hand, by keys or by numbers. Kiosks have it as soon as it is saved. */
@customElement('plan-editor')
export class PlanEditor extends LitElement {
  @property({ attribute: false }) saved!: SavedPlan & { plan: FloorPlan };
  @property({ attribute: false }) kiosks: readonly { id: string; name: string }[] = [];
  @property({ type: Boolean }) readonly = false;
  @state() private picked: edits.Thing | null = null;
  @state() private said = '';
  @state() private saving = false;
  private begunWith = 0;
  private readonly history = new DraftHistory<FloorPlan>(this);
  private readonly form = new FormErrors(this);
  protected readonly guard = new UnsavedGuard(this, () => this.history.dirty);

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles, planEditorStyles];

  /** What the server holds replaces the draft only while nothing here is unsaved. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('saved') || this.history.dirty) return;
    this.history.begin(this.saved.plan);
    this.begunWith = this.saved.version;
  }

  private edit(change: (plan: FloorPlan) => FloorPlan, mergeKey: string | null = null): void {
    const { draft } = this.history;
    if (draft && !this.readonly) this.history.edit(change(draft), mergeKey);
  }

  private add(made: (plan: FloorPlan) => { plan: FloorPlan; thing: edits.Thing }): void {
    const { draft } = this.history;
    if (!draft) return;
    const { plan, thing } = made(draft);
    this.history.edit(plan);
    this.picked = thing;
    this.said = `${this.nameOf(plan, thing)} is in the middle of the plan. Arrow keys move it.`;
  }

  private nameOf(plan: FloorPlan, thing: edits.Thing): string {
    return edits.nameOfThing(plan, thing, this.kiosks);
  }

  private onMove = ({ detail: { thing, dx, dy, drag } }: CustomEvent<MoveDetail>): void => {
    const key = `move ${thing.list} ${thing.index} ${drag ?? 'keys'}`;
    this.picked = thing;
    this.edit((plan) => edits.moveThing(plan, thing, dx, dy), key);
  };

  private takeOff(thing: edits.Thing): void {
    const { draft } = this.history;
    if (!draft) return;
    this.said = `${this.nameOf(draft, thing)} is taken off. Undo brings it back.`;
    this.edit((plan) => edits.removeThing(plan, thing));
    this.picked = null;
  }

  private save = async (): Promise<void> => {
    const { draft } = this.history;
    if (!draft || this.saving) return;
    const plan = this.form.check(FloorPlan, draft);
    if (!plan) return this.showFault(draft);
    const before = this.saved.plan;
    let version = this.begunWith;
    const write = async (plan: FloorPlan): Promise<void> => {
      ({ version } = await ask(floorPlanEndpoints.saveFloorPlan, { body: { plan, version } }));
    };
    this.saving = true;
    const done = await attemptUndoable(
      () => write(plan),
      'The floor plan is saved. Kiosks show it within seconds.',
      () => write(before),
    );
    this.saving = false;
    if (!done) {
      this.dispatchEvent(new CustomEvent('save-refused'));
      return;
    }
    this.begunWith = version;
    if (this.history.draft === draft) this.history.begin(plan);
  };

  /** What is wrong may stand at a thing that nobody has picked. */
  private showFault(draft: FloorPlan): void {
    const issue = FloorPlan.safeParse(draft).error?.issues[0];
    const [list, index] = issue?.path ?? [];
    if (typeof list === 'string' && list in draft && typeof index === 'number')
      this.picked = { list: list as edits.PlanList, index };
    const name = this.picked ? `${this.nameOf(draft, this.picked)}: ` : '';
    this.form.fail(`${name}${issue?.message ?? 'This cannot be saved.'}`);
  }

  private import = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const read = await readPlanFile(file);
    input.value = '';
    if ('fault' in read) this.form.fail(read.fault);
    else {
      this.form.clear();
      this.picked = null;
      this.edit(() => read.plan);
      this.said = 'The file is drawn. Undo brings back the plan before.';
    }
  };

  protected override render() {
    const plan = this.history.draft ?? this.saved.plan;
    const outdated = this.history.dirty && this.saved.version > this.begunWith;
    return html`
      ${this.head(plan)}
      ${changedMeanwhile(outdated ? { what: 'floor plan', load: this.loadNewer } : null)}
      ${
        this.form.failure
          ? html`<p class="note" data-tone="danger" role="alert">
              <ui-icon name="warning"></ui-icon><span>${this.form.failure}</span>
            </p>`
          : nothing
      }
      <div class="desk">
        <section class="card sheet" aria-label="Drawing">
          <plan-canvas
            .plan=${plan}
            .kiosks=${this.kiosks}
            .picked=${this.picked}
            ?readonly=${this.readonly}
            @pick=${({ detail }: CustomEvent<edits.Thing>) => {
              this.picked = detail;
            }}
            @move=${this.onMove}
            @remove-thing=${({ detail }: CustomEvent<edits.Thing>) => this.takeOff(detail)}
          ></plan-canvas>
        </section>
        ${this.readonly ? nothing : this.side(plan)}
      </div>
      <p class="visually-hidden" role="status">${this.said}</p>
    `;
  }

  private loadNewer = (): void => {
    this.history.adopt(this.saved.plan);
    this.begunWith = this.saved.version;
    this.said = 'This is the newer one. Undo brings back your edits.';
  };

  private head(plan: FloorPlan) {
    return html`<div class="head">
      <div>
        <h1>Floor plan</h1>
        <p>Kiosks show the way by it: ${count(plan.shelves.length, 'shelf', 'shelves')}, ${count(plan.kiosks.length, 'kiosk')}.</p>
      </div>
      <div class="row">
        <button class="button" data-kind="quiet" @click=${() => savePlanFile(plan)}>
          <ui-icon name="download"></ui-icon>Export
        </button>
        ${
          this.readonly
            ? nothing
            : html`<label class="button" data-kind="quiet">
                  <ui-icon name="upload"></ui-icon>Import
                  <input class="visually-hidden" type="file" accept="application/json,.json" @change=${this.import} />
                </label>
                <span class="soft" role="status">${this.history.dirty ? 'Not saved' : ''}</span>
                <button class="button" ?disabled=${!this.history.undoable} @click=${() => this.history.undo()}>
                  Undo
                </button>
                <button
                  class="button"
                  data-kind="primary"
                  aria-disabled=${!this.history.dirty || this.saving}
                  @click=${() => this.history.dirty && void this.save()}
                >
                  ${this.saving ? 'Saving…' : 'Save'}
                </button>`
        }
      </div>
    </div>`;
  }

  private side(plan: FloorPlan) {
    const { picked } = this;
    const placed = new Set(plan.kiosks.map(({ displayId }) => displayId));
    return html`<div class="stack">
      <section class="card">
        <h2>Add</h2>
        <div class="row add">
          ${ADD.map(
            ({ kind, label }) => html`<button
              class="button"
              @click=${() => this.add((draft) => edits.addThing(draft, kind, () => crypto.randomUUID()))}
            >
              <ui-icon name="plus"></ui-icon>${label}
            </button>`,
          )}
          ${this.kiosks
            .filter(({ id }) => !placed.has(id))
            .map(
              ({ id, name }) => html`<button
                class="button"
                @click=${() => this.add((draft) => edits.addKiosk(draft, id))}
              >
                <ui-icon name="touch"></ui-icon>${name}
              </button>`,
            )}
        </div>
      </section>
      <section class="card fields" aria-live="off">
        ${
          picked
            ? html`<h2>${this.nameOf(plan, picked)}</h2>
                ${thingFields(plan, picked, {
                  form: this.form,
                  set: (change) =>
                    this.edit(
                      (draft) => edits.setThing(draft, picked, change),
                      `${picked.list} ${picked.index} ${Object.keys(change)}`,
                    ),
                })}
                <div class="row">
                  ${
                    picked.list === 'outline'
                      ? html`<button class="button" @click=${() => this.add((draft) => edits.addCorner(draft, picked.index))}>
                          <ui-icon name="plus"></ui-icon>Corner after this one
                        </button>`
                      : nothing
                  }
                  <button class="button" data-kind="quiet" @click=${() => this.takeOff(picked)}>
                    <ui-icon name="trash"></ui-icon>Take off
                  </button>
                </div>`
            : html`<p class="soft">
                Pick a thing on the drawing. Drag it, move it by arrow keys (a metre with Shift), or give its place in
                metres here.
              </p>`
        }
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-editor': PlanEditor;
  }
}
