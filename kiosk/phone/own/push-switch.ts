import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { OwnChoices } from '../../../shared/model/own-choices.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { strings } from '../strings.ts';
import type { ChoicesTask } from './choices-task.ts';
import { ownCalls } from './own-calls.ts';
import { subscribeToPush, unsubscribeFromPush } from './push-subscription.ts';

/** Notifications on this phone: a channel with a switch of its own, off until then. Nothing where a browser has none. */
@customElement('push-switch')
export class PushSwitch extends LitElement {
  @property({ attribute: false }) task: ChoicesTask | null = null;
  /** The person wants messages at all. */
  @property({ type: Boolean }) wanted = false;
  @state() private trouble = '';

  static override styles = [
    surfaceStyles,
    fieldStyles,
    css`
      .switch {
        justify-content: space-between;
        flex-direction: row-reverse;
      }
      p {
        font-size: var(--text-sm);
        line-height: var(--leading-snug);
      }
      .error {
        color: var(--color-danger);
        font-weight: var(--weight-bold);
      }
    `,
  ];

  protected override render() {
    const { task } = this;
    if (!task?.choices || !('PushManager' in window) || !('serviceWorker' in navigator)) return nothing;
    return html`<label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-describedby="about"
          .checked=${live(task.choices.wishes.channels.includes('web-push'))}
          ?disabled=${task.busy || !this.wanted}
          @change=${this.onChange}
        />
        <span>${strings.pushSwitch}</span>
      </label>
      <p id="about" class="soft">${strings.pushText}</p>
      ${this.trouble ? html`<p class="error" role="alert">${this.trouble}</p>` : nothing}`;
  }

  private onChange = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    this.trouble = '';
    void this.task?.run(checked ? this.turnOn : this.turnOff).then(() => this.requestUpdate());
  };

  private turnOn = async (): Promise<OwnChoices> => {
    const failed = await subscribeToPush();
    if (failed !== null) this.trouble = failed === 'blocked' ? strings.pushBlocked : strings.pushFailed;
    return ownCalls.choices();
  };

  private turnOff = async (): Promise<OwnChoices> => {
    const { wishes } = await ownCalls.choices();
    await unsubscribeFromPush();
    return ownCalls.setWishes({ ...wishes, channels: wishes.channels.filter((one) => one !== 'web-push') });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'push-switch': PushSwitch;
  }
}
