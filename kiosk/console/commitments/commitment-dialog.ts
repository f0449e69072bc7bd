import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Commitment } from '../../../shared/model/commitment.ts';
import { ClaimAbout } from '../../../shared/model/product-facts.ts';
import { numberField, selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { ABOUT_WORDS } from '../products/product-words.ts';

type Measure = Commitment['measure'];
type Draft = Omit<Commitment, 'id'>;

const COUNTED: Measure = { kind: 'counted', about: 'climate' };
const MEASURED: Measure = { kind: 'measured', value: 0, unit: '%', source: '', url: null, measuredOn: '' };

/** What the shop stands for, its goal, and how far it has come: counted by the shop, or measured by somebody who is named. */
@customElement('commitment-dialog')
export class CommitmentDialog extends FormDialog {
  /** The one to change; null makes a new one. */
  @property({ attribute: false }) commitment: Commitment | null = null;
  @property({ attribute: false }) keep: (draft: Draft) => Promise<unknown> = async () => {};
  @state() private draft: Draft = { text: '', target: 100, by: null, measure: MEASURED };

  protected override get heading(): string {
    return this.commitment ? 'Change this commitment' : 'New commitment';
  }
  protected override readonly action = 'Save and show';

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.commitment) return;
    const { id: _, ...draft } = this.commitment;
    this.draft = draft;
  }

  protected override async save(): Promise<boolean> {
    const draft = this.form.check(Commitment.omit({ id: true }), this.draft);
    if (!draft) return false;
    await this.keep(draft);
    return true;
  }

  private set(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
  }

  protected override body(): TemplateResult {
    const { form, draft } = this;
    const { measure } = draft;
    return html`${textField({
      form,
      path: 'text',
      label: 'What you stand for',
      hint: 'In one line: “Less food thrown away”.',
      value: draft.text,
      autofocus: true,
      onInput: (text) => this.set({ text: text.trimStart() }),
    })}
    ${selectField({
      form,
      path: 'measure.kind',
      label: 'How it is measured',
      value: measure.kind,
      options: [
        { value: 'measured', label: 'By somebody who is named, on a day' },
        { value: 'counted', label: 'Counted here: products with a claim that holds' },
      ],
      onChange: (kind) => this.set({ measure: kind === 'counted' ? COUNTED : MEASURED }),
    })}
    ${measure.kind === 'counted' ? this.counted(measure) : this.measured(measure)}
    ${numberField({
      form,
      path: 'target',
      label: measure.kind === 'counted' ? 'Goal, in products' : 'Goal, in the same unit',
      min: 0,
      value: draft.target,
      onInput: (target) => this.set({ target }),
    })}
    ${textField({
      form,
      path: 'by',
      label: 'By when',
      hint: 'Empty: no day is named.',
      type: 'date',
      value: draft.by ?? '',
      onInput: (day) => this.set({ by: day || null }),
    })}`;
  }

  private counted(measure: Extract<Measure, { kind: 'counted' }>) {
    return selectField({
      form: this.form,
      path: 'measure.about',
      label: 'Claims about',
      value: measure.about,
      options: ClaimAbout.options.map((value) => ({ value, label: ABOUT_WORDS[value] })),
      onChange: (about) => this.set({ measure: { kind: 'counted', about: ClaimAbout.parse(about) } }),
    });
  }

  private measured(measure: Extract<Measure, { kind: 'measured' }>) {
    const { form } = this;
    const set = (change: Partial<typeof measure>) => this.set({ measure: { ...measure, ...change } });
    return html`${numberField({
      form,
      path: 'measure.value',
      label: 'How far it has come',
      min: 0,
      value: measure.value,
      onInput: (value) => set({ value }),
    })}
    ${textField({
      form,
      path: 'measure.unit',
      label: 'Unit',
      hint: 'As it is said: “%”, “tonnes”, “shops”.',
      value: measure.unit,
      onInput: (unit) => set({ unit }),
    })}
    ${textField({
      form,
      path: 'measure.source',
      label: 'Who measured it',
      hint: 'Shoppers see it. Without a source nothing is shown.',
      value: measure.source,
      onInput: (source) => set({ source: source.trimStart() }),
    })}
    ${textField({
      form,
      path: 'measure.measuredOn',
      label: 'Measured on',
      type: 'date',
      value: measure.measuredOn,
      onInput: (measuredOn) => set({ measuredOn }),
    })}
    ${textField({
      form,
      path: 'measure.url',
      label: 'Where it can be read',
      value: measure.url ?? '',
      onInput: (url) => set({ url: url.trim() || null }),
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commitment-dialog': CommitmentDialog;
  }
}
