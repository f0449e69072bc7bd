import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/dialog.ts';
import type { UiDialog } from '../../ui/dialog.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { FormErrors } from '../data/form-errors.ts';
import { formFailure } from './field.ts';
import { pageStyles } from './page-styles.ts';

/**
 * A form in a modal. Put it on the page to open it; it emits `dialog-done` (after it saved) or `dialog-cancel`, and
 * its owner then takes it off the page. By then the focus is back where it was.
 */
export abstract class FormDialog extends LitElement {
  @state() protected busy = false;
  @state() private open = true;
  @query('ui-dialog') private dialog!: UiDialog;
  protected readonly form: FormErrors = new FormErrors(this);

  /** Title, and the word on the button that saves. Null: nothing to save, only to close. */
  protected abstract readonly heading: string;
  protected abstract readonly action: string | null;
  protected dangerous = false;

  protected abstract body(): TemplateResult;
  /** Saves. Returns false when a field is wrong and the dialog has to stay; refusals may be thrown. */
  protected abstract save(): Promise<boolean>;

  static override styles: CSSResultGroup = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    css`
      form {
        display: grid;
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

  private onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    try {
      if (await this.save()) await this.finish('dialog-done');
    } catch (error) {
      this.form.refuse(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const cancel = () => void this.finish('dialog-cancel');
    return html`<ui-dialog .heading=${this.heading} ?open=${this.open} @ui-close=${cancel}>
      <form id="form" novalidate @submit=${this.onSubmit}>${formFailure(this.form)} ${this.body()}</form>
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
