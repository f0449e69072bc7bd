import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { cameraEndpoints } from '../../../shared/protocol/camera-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { heldOffText } from '../parts/camera-words.ts';
import { dayText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import type { CamerasState } from './cameras-state.ts';

/** On Home: that the six-monthly check is near, or what holds every camera off. Nothing where all is as it should be. */
@customElement('camera-reminder')
export class CameraReminder extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  private readonly cameras = new Resource(this, {
    load: (_, signal) => ask(cameraEndpoints.cameras, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  private text({ inForce, check, checkDueAt }: CamerasState): string | null {
    const held = heldOffText(inForce);
    if (held) return `Every camera is off: ${held}.`;
    if (check !== 'soon' || checkDueAt === null) return null;
    const day = dayText(checkDueAt, this.account.store.zone);
    return `The six-monthly check of the cameras is due ${day}. Without it they go off then.`;
  }

  protected override render() {
    const { value } = this.cameras;
    const text = value ? this.text(value) : null;
    if (!text) return nothing;
    return html`<p class="note" data-tone="warning" role="status">
      <ui-icon name="camera-off"></ui-icon><span>${text}</span>
      <a class="button" href="/console/cameras">Cameras</a>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'camera-reminder': CameraReminder;
  }
}
