import { consume } from '@lit/context';
import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ContentCategory } from '../../../shared/model/content-category.ts';
import type { Creative } from '../../../shared/model/creative.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { offerUndo } from '../data/feedback.ts';
import type { Library } from '../data/library.ts';
import { creativeFields } from '../differences/creative-fields.ts';
import { Names } from '../differences/names.ts';
import '../parts/creative-thumb.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog, type TwoWays } from '../parts/form-dialog.ts';
import './file-versions.ts';
import { CATEGORY_OPTIONS } from './category-words.ts';
import { creativeFacts } from './creative-words.ts';

/** One creative at a good size, with its name and whom it is meant for. */
@customElement('creative-dialog')
export class CreativeDialog extends FormDialog {
  protected override readonly action = 'Save';
  @property({ attribute: false }) creative!: Creative;
  @property({ attribute: false }) usedIn: readonly string[] = [];
  @property({ attribute: false }) library!: Library;
  @property() zone = 'UTC';
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
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
    if (changed.has('creative')) this.fill(this.creative);
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
    const was = { name, contentClass, category };
    await ask(consoleEndpoints.updateCreative, { params, body: { ...body, was } });
    offerUndo(`${body.name} is saved.`, () =>
      ask(consoleEndpoints.updateCreative, { params, body: { ...was, was: body } }),
    );
    return true;
  }

  protected override async loadNewer(): Promise<TwoWays | null> {
    const { creatives } = await ask(consoleEndpoints.listCreatives, {});
    const newer = creatives.find(({ creative }) => creative.id === this.creative.id)?.creative;
    if (!newer) return null;
    const { name, forAudience, category } = this;
    const grade = forAudience ? 'L1' : 'L0';
    const about = ContentCategory.safeParse(category).data;
    const mine: Creative = { ...newer, name, contentClass: grade, category: about };
    return {
      newer: () => this.fill(newer),
      typed: () => this.fill(mine),
      adopt: () => {
        this.creative = newer;
      },
      difference: creativeFields({ before: mine, after: newer }, new Names({}, [], this.account.store)),
    };
  }

  private fill({ name, contentClass, category }: Creative): void {
    this.name = name;
    this.forAudience = contentClass === 'L1';
    this.category = category ?? '';
  }

  /** As it is by now: one of its earlier files may have been put back from here. */
  private get now(): Creative {
    return this.library.byId.get(this.creative.id) ?? this.creative;
  }

  private picture() {
    const { library } = this;
    const creative = this.now;
    if (creative.kind === 'video')
      return html`<video src="/media/${creative.media.sha256}" controls muted playsinline></video>`;
    return html`<creative-thumb .creative=${creative} .library=${library}></creative-thumb>`;
  }

  protected override body() {
    return html`${this.picture()}
      <p class="soft">
        ${creativeFacts(this.now)}${this.usedIn.length > 0 ? html`<br />Used in ${this.usedIn.join(', ')}` : nothing}
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
      })}
      ${
        'media' in this.creative
          ? html`<file-versions .creative=${this.creative} .library=${this.library} zone=${this.zone}></file-versions>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'creative-dialog': CreativeDialog;
  }
}
