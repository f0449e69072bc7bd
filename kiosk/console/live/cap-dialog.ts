import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { interruptionEndpoints } from '../../../shared/protocol/interruption-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { textArea } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';

const OUTCOMES = {
  raised: 'The alarm is on its way to every screen.',
  updated: 'The alarm on screens was replaced.',
  cancelled: 'The alarm was ended.',
  ignored: 'Nothing was shown: the message is a test or a draft, has expired, or was received before.',
};

/** Does what a warning message of the authorities says (CAP 1.2), from a file or pasted. */
@customElement('cap-dialog')
export class CapDialog extends FormDialog {
  protected override readonly heading = 'Warning message (CAP 1.2)';
  protected override readonly action = 'Do what it says';
  protected override dangerous = true;
  @state() private xml = '';

  protected override async save(): Promise<boolean> {
    if (this.xml.trim() === '') {
      this.form.add('xml', 'Choose a file, or paste the message.');
      return false;
    }
    const { outcome } = await ask(interruptionEndpoints.receiveCap, { body: { xml: this.xml } });
    showToast({ tone: outcome === 'ignored' ? undefined : 'success', text: OUTCOMES[outcome] });
    return true;
  }

  private async read(file: File | undefined): Promise<void> {
    if (file) this.xml = await file.text();
  }

  protected override body() {
    return html`<p class="soft">
        An <b>Alert</b> is shown on every screen until it expires, an <b>Update</b> replaces it, a <b>Cancel</b> ends it. An
        <b>Exercise</b> says that it is one.
      </p>
      <label class="field">
        <span>File</span>
        <input
          data-autofocus
          type="file"
          accept=".xml,.cap,application/xml,text/xml,application/cap+xml"
          @change=${(event: Event) => void this.read((event.target as HTMLInputElement).files?.[0])}
        />
      </label>
      ${textArea({
        form: this.form,
        path: 'xml',
        label: 'Message',
        value: this.xml,
        onInput: (xml) => {
          this.xml = xml;
        },
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cap-dialog': CapDialog;
  }
}
