import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Creative } from '../../../shared/model/creative.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { ask } from '../data/ask.ts';
import { offerUndo } from '../data/feedback.ts';
import type { Library } from '../data/library.ts';
import '../parts/creative-thumb.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { CATEGORY_OPTIONS } from './category-words.ts';
import { creativeFacts } from './creative-words.ts';

/** One creative at a good size, with its name and whom it is meant for. */
@customElement('creative-dialog')
export class CreativeDialog extends FormDialog {
  protected override readonly action = 'Save';
  @property({ attribute: false }) creative!: Creative;
  @property({ attribute: false }) usedIn: readonly string[] = [];
  @property({ attribute: false }) library!: Library;
  @state() private name = '';
  @state() private forAudience = false;
  @state() private category = '';

  static override styles = [
    FormDialog.styles,
    css`
      :host {
        --dialog-width: 46rem;
      }
      video {
        inline-size: 100%;
        aspect-ratio: 16 / 9;
        border-radius: var(--radius-md);
        background: #0b2a24;
      }
    `,
  ];

  protected override get heading(): string {
    return this.creative.name;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('creative')) return;
    this.name = this.creative.name;
    this.forAudience = this.creative.contentClass === 'L1';
    this.category = this.creative.category ?? '';
  }

  protected override async save(): Promise<boolean> {
    const { id, name, contentClass, category = null } = this.creative;
    const body = this.form.check(consoleEndpoints.updateCreative.body, {
      name: this.name,
      contentClass: this.forAudience ? 'L1' : 'L0',
      category: this.category === '' ? null : this.category,
    });
    if (!body) return false;
    const params = { id };
    await ask(consoleEndpoints.updateCreative, { params, body });
    offerUndo(`${body.name} is saved.`, () =>
      ask(consoleEndpoints.updateCreative, { params, body: { name, contentClass, category } }),
    );
    return true;
  }

  private picture() {
    const { creative, library } = this;
    if (creative.kind === 'video')
      return html`<video src="/media/${creative.media.sha256}" controls muted playsinline></video>`;
    return html`<creative-thumb .creative=${creative} .library=${library}></creative-thumb>`;
  }

  protected override body() {
    return html`${this.picture()}
      <p class="soft">
        ${creativeFacts(this.creative)}${this.usedIn.length > 0 ? html`<br />Used in ${this.usedIn.join(', ')}` : nothing}
      </p>
      ${textField({
        form: this.form,
        path: 'name',
        label: 'Name',
        value: this.name,
        onInput: (name) => {
          this.name = name;
        },
      })}
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          .checked=${this.forAudience}
          @change=${(event: Event) => {
            this.forAudience = (event.target as HTMLInputElement).checked;
          }}
        />
        <span>Meant for an audience (L1): it may be chosen by who is estimated to stand there</span>
      </label>
      ${selectField({
        form: this.form,
        path: 'category',
        label: 'It is about',
        value: this.category,
        options: CATEGORY_OPTIONS,
        hint: 'Alcohol, gambling and vaping are never shown by an audience rule. Prices, stock, safety, jobs and credit are kept from nobody.',
        onChange: (category) => {
          this.category = category;
        },
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'creative-dialog': CreativeDialog;
  }
}
