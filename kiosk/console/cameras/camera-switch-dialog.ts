import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { cameraEndpoints } from '../../../shared/protocol/camera-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';

/** The store's own switch: every camera off at once, or back under the posture, each with the reason. */
@customElement('camera-switch-dialog')
export class CameraSwitchDialog extends FormDialog {
  /** True: turn them off; false: let them on again. */
  @property({ type: Boolean }) off = false;
  @state() private reason = '';

  protected override get heading(): string {
    return this.off ? 'Turn every camera off?' : 'Let cameras on again?';
  }
  protected override get action(): string {
    return this.off ? 'Turn all off' : 'Let them on';
  }

  protected override async save(): Promise<boolean> {
    const endpoint = this.off ? cameraEndpoints.holdCamerasOff : cameraEndpoints.letCamerasOn;
    const body = this.form.check(endpoint.body, { reason: this.reason });
    if (!body) return false;
    await ask(endpoint, { body });
    const text = this.off ? 'Every camera of the store is off.' : 'Cameras follow the posture again.';
    showToast({ tone: 'success', text });
    return true;
  }

  protected override body() {
    return html`<p>
        ${
          this.off
            ? 'Screens that are connected turn theirs off within a second and play on. The others follow when they hear of it, or within a day.'
            : 'They come on where the posture, the notice and the screen allow it.'
        }
      </p>
      ${textField({
        form: this.form,
        path: 'reason',
        label: 'Why',
        hint: 'One line for the record. Name nobody.',
        value: this.reason,
        autofocus: true,
        onInput: (reason) => {
          this.reason = reason;
        },
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'camera-switch-dialog': CameraSwitchDialog;
  }
}
