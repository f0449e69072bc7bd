import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ClaimDraft } from '../../../shared/model/product-edit.ts';
import { type Claim, ClaimAbout } from '../../../shared/model/product-facts.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { ABOUT_WORDS } from './product-words.ts';

const FRESH: ClaimDraft = {
  text: '',
  source: '',
  url: null,
  statedOn: '',
  validUntil: null,
  about: 'other',
  certificate: null,
};

/** Something that is stated of a product: by whom, when, on which certificate and until when. */
@customElement('claim-dialog')
export class ClaimDialog extends FormDialog {
  /** The one to change; null makes a new one. */
  @property({ attribute: false }) claim: Claim | null = null;
  /** Keeps what was made of it. */
  @property({ attribute: false }) keep: (draft: ClaimDraft) => Promise<unknown> = async () => {};
  @state() private draft: ClaimDraft = FRESH;

  protected override get heading(): string {
    return this.claim ? 'Change this claim' : 'New claim';
  }
  protected override readonly action = 'Save';

  override connectedCallback(): void {
    super.connectedCallback();
    const { id: _id, ...draft } = this.claim ?? { id: '', ...FRESH };
    this.draft = draft;
  }

  protected override async save(): Promise<boolean> {
    const draft = this.form.check(ClaimDraft, this.draft);
    if (!draft) return false;
    await this.keep(draft);
    return true;
  }

  private set(change: Partial<ClaimDraft>): void {
    this.draft = { ...this.draft, ...change };
  }

  protected override body(): TemplateResult {
    const { form, draft } = this;
    return html`${textField({
      form,
      path: 'text',
      label: 'What is stated',
      hint: 'In few words: “Organic”, “0.9 kg CO₂e a loaf”.',
      value: draft.text,
      autofocus: true,
      onInput: (text) => this.set({ text: text.trimStart() }),
    })}
    ${textField({
      form,
      path: 'source',
      label: 'Who states it',
      hint: 'Shoppers see it. Without a source nothing is shown.',
      value: draft.source,
      onInput: (source) => this.set({ source: source.trimStart() }),
    })}
    ${textField({
      form,
      path: 'statedOn',
      label: 'Stated on',
      type: 'date',
      value: draft.statedOn,
      onInput: (statedOn) => this.set({ statedOn }),
    })}
    ${textField({
      form,
      path: 'validUntil',
      label: 'Holds until',
      hint: 'The last day on which it is shown. Empty: nobody has said.',
      type: 'date',
      value: draft.validUntil ?? '',
      onInput: (day) => this.set({ validUntil: day || null }),
    })}
    ${selectField({
      form,
      path: 'about',
      label: 'What it is about',
      value: draft.about,
      options: ClaimAbout.options.map((value) => ({ value, label: ABOUT_WORDS[value] })),
      onChange: (about) => this.set({ about: ClaimAbout.parse(about) }),
    })}
    ${textField({
      form,
      path: 'certificate',
      label: 'Number of the certificate',
      value: draft.certificate ?? '',
      onInput: (number) => this.set({ certificate: number.trim() || null }),
    })}
    ${textField({
      form,
      path: 'url',
      label: 'Where it can be read',
      value: draft.url ?? '',
      onInput: (url) => this.set({ url: url.trim() || null }),
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-dialog': ClaimDialog;
  }
}
