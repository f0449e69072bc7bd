import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { LiveTakeover } from '../../../shared/model/live-interruption.ts';
import { interruptionEndpoints } from '../../../shared/protocol/interruption-endpoints.ts';
import { ask } from '../data/ask.ts';
import { offerUndo } from '../data/feedback.ts';
import { numberField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';

/** Gives a takeover that lasts another priority: which of several on a screen is on. */
@customElement('priority-dialog')
export class PriorityDialog extends FormDialog {
  protected override readonly heading = 'Priority of a takeover';
  protected override readonly action = 'Save';
  @property({ attribute: false }) takeover!: LiveTakeover;
  @state() private priority: number | null = null;

  protected override async save(): Promise<boolean> {
    const { id, name, priority: before } = this.takeover;
    const body = this.form.check(interruptionEndpoints.changeTakeover.body, {
      priority: this.priority ?? before,
    });
    if (!body) return false;
    const give = (priority: number | undefined) =>
      ask(interruptionEndpoints.changeTakeover, { params: { id }, body: { priority } });
    await give(body.priority);
    offerUndo(`${name} has priority ${body.priority} now.`, () => give(before));
    return true;
  }

  protected override body() {
    return html`<p class="soft">${this.takeover.name}</p>
      ${numberField({
        form: this.form,
        path: 'priority',
        label: 'Priority',
        hint: 'From 0 to 100. Of several takeovers on a screen the highest is on; of equal ones the newest.',
        min: 0,
        max: 100,
        value: this.priority ?? this.takeover.priority,
        onInput: (priority) => {
          this.priority = priority;
        },
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'priority-dialog': PriorityDialog;
  }
}
