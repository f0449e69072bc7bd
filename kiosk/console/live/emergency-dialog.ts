import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { interruptionEndpoints } from '../../../shared/protocol/interruption-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { displayChoice } from '../parts/display-choice.ts';
import { selectField, textArea, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { LENGTHS, placesOf } from './live-words.ts';

/** Raises an alarm in two steps: write it, then see what will stand on which screens and say yes. */
@customElement('emergency-dialog')
export class EmergencyDialog extends FormDialog {
  @property({ attribute: false }) displays: readonly { id: string; name: string }[] = [];
  @state() private step: 'write' | 'confirm' = 'write';
  @state() private words = { heading: '', text: '' };
  @state() private minutes = '60';
  @state() private drill = false;
  @state() private displayIds: string[] = [];
  protected override dangerous = true;

  static override styles = [FormDialog.styles, choiceStyles];

  protected override get heading(): string {
    return this.step === 'write' ? 'Emergency' : 'Show this now?';
  }

  protected override get action(): string {
    if (this.step === 'write') return 'Next';
    return this.drill ? 'Start the exercise' : 'Show it now';
  }

  protected override async save(): Promise<boolean> {
    const { words, displayIds, drill } = this;
    const body = this.form.check(interruptionEndpoints.raiseEmergency.body, {
      words,
      displayIds,
      drill,
      minutes: Number(this.minutes),
    });
    if (!body) return false;
    if (this.step === 'write') {
      this.step = 'confirm';
      return false;
    }
    await ask(interruptionEndpoints.raiseEmergency, { body });
    showToast({
      tone: 'success',
      text: `${drill ? 'The exercise' : 'The alarm'} is on its way to the screens.`,
    });
    return true;
  }

  protected override body() {
    return this.step === 'write' ? this.write() : this.confirm();
  }

  private confirm() {
    const length = LENGTHS.find(({ value }) => value === this.minutes)?.label ?? '';
    return html`<p class="note" data-tone=${this.drill ? 'warning' : 'danger'}>
        <ui-icon name="warning"></ui-icon>
        <span><b>${this.drill ? 'Exercise: ' : ''}${this.words.heading}</b><br />${this.words.text}</span>
      </p>
      <p>
        On <b>${placesOf({ displayIds: this.displayIds }, this.displays)}</b>, above everything else, for ${length} or until
        somebody ends it. Screens keep it without a network, and after a restart.
      </p>`;
  }

  private write() {
    const { form, words } = this;
    return html`${textField({
      form,
      path: 'words.heading',
      label: 'What is it?',
      hint: 'A few words in large letters: “Please leave the building”.',
      autofocus: true,
      value: words.heading,
      onInput: (heading) => {
        this.words = { ...words, heading };
      },
    })}
    ${textArea({
      form,
      path: 'words.text',
      label: 'What should people do?',
      value: words.text,
      onInput: (text) => {
        this.words = { ...words, text };
      },
    })}
    ${selectField({
      form,
      path: 'minutes',
      label: 'For how long at most',
      value: this.minutes,
      options: LENGTHS,
      onChange: (minutes) => {
        this.minutes = minutes;
      },
    })}
    ${displayChoice({
      displays: this.displays,
      chosen: this.displayIds,
      onChange: (ids) => {
        this.displayIds = ids;
      },
    })}
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        .checked=${this.drill}
        @change=${(event: Event) => {
          this.drill = (event.target as HTMLInputElement).checked;
        }}
      />
      This is an exercise; screens say so
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'emergency-dialog': EmergencyDialog;
  }
}
