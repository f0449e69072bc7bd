import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { CameraCheck } from '../../../shared/model/camera-care.ts';
import { cameraEndpoints } from '../../../shared/protocol/camera-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { textArea } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';

const THINGS: readonly { path: keyof CameraCheck; label: string; hint: string }[] = [
  {
    path: 'camera',
    label: 'Cameras',
    hint: 'Each hangs where it should, sees only who stands before its screen, no till, no staff place. What did you see?',
  },
  {
    path: 'memory',
    label: 'Memory',
    hint: 'Each screen’s page lists its memory and storage: nothing grows, nothing is kept but content. What did it say?',
  },
  {
    path: 'notice',
    label: 'Notices and signs',
    hint: 'Each screen with a camera shows its notice, its QR opens the info page, the sign hangs at the entrance. What did you find?',
  },
];

/** The six-monthly check (R26): what somebody who was there found, of each thing, in their own words. */
@customElement('camera-check-dialog')
export class CameraCheckDialog extends FormDialog {
  protected override readonly heading = 'Check cameras, memory and notices';
  protected override readonly action = 'Keep what I found';
  @state() private found: CameraCheck = { camera: '', memory: '', notice: '' };

  protected override async save(): Promise<boolean> {
    const body = this.form.check(cameraEndpoints.checkCameras.body, this.found);
    if (!body) return false;
    await ask(cameraEndpoints.checkCameras, { body });
    showToast({ tone: 'success', text: 'The check is in the record. The next one is due in six months.' });
    return true;
  }

  protected override body() {
    return html`<p class="soft">
        Go to each screen and look. What the screens themselves say of camera and memory is kept beside it.
      </p>
      ${THINGS.map(({ path, label, hint }, at) =>
        textArea({
          form: this.form,
          path,
          label,
          hint,
          value: this.found[path],
          autofocus: at === 0,
          onInput: (text) => {
            this.found = { ...this.found, [path]: text };
          },
        }),
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'camera-check-dialog': CameraCheckDialog;
  }
}
