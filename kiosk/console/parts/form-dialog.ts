import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/dialog.ts';
import type { UiDialog } from '../../ui/dialog.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import '../../ui/toasts.ts';
import { FormErrors } from '../data/form-errors.ts';
import type { FieldChange } from '../differences/field-change.ts';
import { theirsAndMine, theirsAndMineStyles } from '../differences/theirs-and-mine.ts';
import { formFailure } from './field.ts';
import { pageStyles } from './page-styles.ts';

/** After a save came too late: puts into the form what somebody else has saved, or again what was typed here. */
export interface TwoWays {
  newer(): void;
  typed(): void;
  /** The next save replaces what somebody else has saved. */
  adopt(): void;
  /** In what the two differ. */
  difference: readonly FieldChange[];
}

/**
 * A form in a modal. Put it on the page to open it; it emits `dialog-done` (after it saved) or `dialog-cancel`, and
 * its owner then takes it off the page. By then the focus is back where it was.
 */
export abstract class FormDialog extends LitElement {
  @state() protected busy = false;
  @state() private open = true;
  @state() private shown: 'newer' | 'typed' | null = null;
  @state() private ways: TwoWays | null = null;
  @query('ui-dialog') private dialog!: UiDialog;
  protected readonly form: FormErrors = new FormErrors(this);

  /** Title, and the word on the button that saves. Null: nothing to save, only to close. */
  protected abstract readonly heading: string;
  protected abstract readonly action: string | null;
  protected dangerous = false;

  protected abstract body(): TemplateResult;
  /** Saves. Returns false when a field is wrong and the dialog has to stay; refusals may be thrown. */
  protected abstract save(): Promise<boolean>;

  /** For what others may edit too: reads what is saved now. Null when it is gone. */
  protected loadNewer?(): Promise<TwoWays | null>;

  static override styles: CSSResultGroup = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    theirsAndMineStyles,
    css`
      form {
        display: grid;
        /* Never wider than the dialog, however long the words in a list of choices. */
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }
    `,
  ];

  protected override async firstUpdated(): Promise<void> {
    await this.dialog.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }

  protected async finish(event: 'dialog-done' | 'dialog-cancel'): Promise<void> {
    this.open = false;
    await this.updateComplete;
    await this.dialog.updateComplete;
    this.dispatchEvent(new CustomEvent(event));
  }

  private show(which: 'newer' | 'typed'): void {
    this.ways?.[which]();
    this.shown = which;
  }

  private onLoadNewer = async (): Promise<void> => {
    try {
      this.ways = (await this.loadNewer?.()) ?? null;
    } catch (error) {
      this.form.refuse(error);
      return;
    }
    this.form.clear();
    this.ways?.adopt();
    if (this.ways) this.show('newer');
    else this.form.fail('Somebody has deleted it in the meantime.');
  };

  /** Shows in what the two differ before anybody has to choose. */
  private async compare(): Promise<void> {
    try {
      this.ways = (await this.loadNewer?.()) ?? null;
    } catch {
      // Whoever then asks for the newer one is told why it cannot be had.
      this.ways = null;
    }
  }

  /** What to do about somebody else's save: never a dead end, and nothing typed is lost. */
  private meanwhile() {
    if (this.form.isOutdated && this.loadNewer) {
      return html`<div class="meanwhile">
        <div>
          ${theirsAndMine(this.ways?.difference ?? [])}
          <div class="row">
            <button class="button" type="button" @click=${this.onLoadNewer}>Load the newer one</button>
          </div>
        </div>
      </div>`;
    }
    if (this.shown === null) return nothing;
    const isNewer = this.shown === 'newer';
    return html`<div class="note" role="status">
      <ui-icon name="info"></ui-icon>
      <span>
        ${
          isNewer
            ? 'This is the newer one. What you typed is kept.'
            : 'This is what you typed. Saving it replaces the newer one.'
        }
      </span>
      <button class="button" type="button" @click=${() => this.show(isNewer ? 'typed' : 'newer')}>
        ${isNewer ? 'Show what I typed' : 'Show the newer one'}
      </button>
    </div>`;
  }

  private onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    try {
      if (await this.save()) await this.finish('dialog-done');
    } catch (error) {
      this.form.refuse(error);
      if (this.form.isOutdated) await this.compare();
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const cancel = () => void this.finish('dialog-cancel');
    return html`<ui-dialog .heading=${this.heading} ?open=${this.open} @ui-close=${cancel}>
      <form id="form" novalidate @submit=${this.onSubmit}>${formFailure(this.form)} ${this.meanwhile()} ${this.body()}</form>
      <ui-toasts inside></ui-toasts>
      <button slot="actions" class="button" type="button" @click=${cancel}>
        ${this.action ? 'Cancel' : 'Close'}
      </button>
      ${
        this.action
          ? html`<button
              slot="actions"
              class="button"
              form="form"
              data-kind=${this.dangerous ? 'danger' : 'primary'}
              aria-disabled=${this.busy}
            >
              ${this.action}
            </button>`
          : nothing
      }
    </ui-dialog>`;
  }
}
