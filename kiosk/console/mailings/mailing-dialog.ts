import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { lintCopy } from '../../../shared/consent/copy-lint.ts';
import { LONGEST_MAILING_MS, type Mailing, MailingDraft } from '../../../shared/model/mailing.ts';
import { mailingEndpoints } from '../../../shared/protocol/mailing-endpoints.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { copyNotes } from '../parts/copy-notes.ts';
import { selectField, textArea, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { instantOfWall, wallText } from '../parts/wall-time.ts';
import { mailingPreview, mailingPreviewStyles } from './mailing-preview.ts';
import { MAILING, reachText } from './mailing-words.ts';

const WEEK_MS = 7 * 86_400_000;

/** A message to all who agreed, as it is written: its words, its topic and its end, with how many it may reach. */
@customElement('mailing-dialog')
export class MailingDialog extends FormDialog {
  /** The one to change; null writes a new one. */
  @property({ attribute: false }) mailing: Mailing | null = null;
  @property({ attribute: false }) topics: readonly string[] = [];
  @property() zone = 'UTC';
  @state() private draft: MailingDraft = { text: '', topic: null, until: Date.now() + WEEK_MS };
  private readonly reach = new Resource(this, {
    args: () => [this.draft.topic] as const,
    load: async ([topic], signal) =>
      (await ask(mailingEndpoints.mailingReach, { query: topic === null ? {} : { topic } }, { signal }))
        .people,
  });

  static override styles = [FormDialog.styles, mailingPreviewStyles];

  protected override get heading(): string {
    return this.mailing ? MAILING.edit : MAILING.new;
  }
  protected override readonly action = MAILING.save;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.mailing) return;
    const { text, topic, until } = this.mailing;
    this.draft = { text, topic, until };
  }

  protected override async save(): Promise<boolean> {
    const body = this.form.check(MailingDraft, this.draft);
    if (!body) return false;
    if (this.mailing) await ask(mailingEndpoints.editMailing, { params: { id: this.mailing.id }, body });
    else await ask(mailingEndpoints.makeMailing, { body });
    return true;
  }

  private set(change: Partial<MailingDraft>): void {
    this.draft = { ...this.draft, ...change };
  }

  protected override body() {
    const { form, draft, zone } = this;
    const people = this.reach.value;
    return html`${textArea({
      form,
      path: 'text',
      label: MAILING.words,
      hint: MAILING.wordsHint,
      value: draft.text,
      autofocus: true,
      onInput: (text) => this.set({ text: text.replaceAll('\n', ' ') }),
    })}
    ${selectField({
      form,
      path: 'topic',
      label: MAILING.topic,
      hint: MAILING.topicHint,
      value: draft.topic ?? '',
      options: [
        { value: '', label: MAILING.wholeShop },
        ...this.topics.map((value) => ({ value, label: value })),
      ],
      onChange: (topic) => this.set({ topic: topic || null }),
    })}
    ${textField({
      form,
      path: 'until',
      label: MAILING.until,
      hint: MAILING.untilHint,
      type: 'datetime-local',
      value: wallText(draft.until, zone),
      min: wallText(Date.now(), zone),
      max: wallText(Date.now() + LONGEST_MAILING_MS, zone),
      onInput: (text) => this.set({ until: instantOfWall(text, zone) ?? draft.until }),
    })}
    ${mailingPreview(draft)} ${copyNotes(lintCopy(draft.text), MAILING.creepy)}
      <p role="status">${people === undefined ? '' : reachText(people)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mailing-dialog': MailingDialog;
  }
}
