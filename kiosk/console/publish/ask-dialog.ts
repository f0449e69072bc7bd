import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { publicationEndpoints } from '../../../shared/protocol/publication-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { textArea } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { askWords, sendBackWords } from './publish-words.ts';

/** A line to whoever approves, or back to whoever asked. */
@customElement('ask-dialog')
export class AskDialog extends FormDialog {
  /** The drafts that whoever writes it has seen. */
  @property() drafts = '';
  @property({ type: Boolean }) sendsBack = false;
  @state() private note = '';

  protected override get heading(): string {
    return this.sendsBack ? sendBackWords.heading : askWords.heading;
  }
  protected override get action(): string {
    return this.sendsBack ? sendBackWords.action : askWords.action;
  }

  protected override async save(): Promise<boolean> {
    const body = { drafts: this.drafts, note: this.note };
    if (this.sendsBack && this.note.trim() === '') {
      this.form.clear();
      this.form.add('note', sendBackWords.empty);
      return false;
    }
    if (this.sendsBack) await ask(publicationEndpoints.sendBackDrafts, { body });
    else await ask(publicationEndpoints.askApproval, { body });
    showToast({ tone: 'success', text: this.sendsBack ? sendBackWords.done : askWords.done });
    return true;
  }

  protected override body() {
    const words = this.sendsBack ? sendBackWords : askWords;
    return html`<p class="soft">${words.body}</p>
      ${textArea({
        form: this.form,
        path: 'note',
        label: words.note,
        ...(this.sendsBack ? {} : { hint: askWords.noteHint }),
        autofocus: true,
        value: this.note,
        onInput: (note) => {
          this.note = note;
        },
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-dialog': AskDialog;
  }
}
