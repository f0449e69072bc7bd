import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { heldOffText } from '../parts/camera-words.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import './camera-switch-dialog.ts';
import type { CamerasState } from './cameras-state.ts';
import { postureName } from './posture-words.ts';

/** What holds now, in one sentence, and the switch that turns every camera off. */
@customElement('camera-switch-card')
export class CameraSwitchCard extends LitElement {
  @property({ attribute: false }) cameras!: CamerasState;
  @property() zone = 'UTC';
  /** Whether the person may turn them off, and whether also on again. */
  @property({ type: Boolean }) maySwitchOff = false;
  @property({ type: Boolean }) maySwitchOn = false;
  @state() private switching = false;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .now {
        display: flex;
        gap: var(--space-3);
        align-items: start;
        font-size: var(--text-lg);
        line-height: var(--leading-snug);
      }
      .now ui-icon {
        flex: none;
        margin-block-start: 0.1em;
        color: var(--color-brand);
        font-size: 1.3em;
      }
    `,
  ];

  private sentence(): string {
    const { inForce, setting } = this.cameras;
    const held = heldOffText(inForce);
    if (held) return `Every camera is off: ${held}.`;
    return setting.posture === 'P0'
      ? 'Every camera is off, as the store is set.'
      : `Cameras run at ${setting.posture}, ${postureName(setting.posture)}.`;
  }

  private switch() {
    const { offSince } = this.cameras.care;
    const isOff = offSince !== null;
    const may = isOff ? this.maySwitchOn : this.maySwitchOff;
    return html`${isOff ? html`<p class="soft">Turned off ${momentText(offSince, this.zone)}.</p>` : nothing}
    ${
      may
        ? html`<div class="row">
            <button class="button" data-kind=${isOff ? nothing : 'danger'} @click=${this.open}>
              <ui-icon name=${isOff ? 'camera' : 'camera-off'}></ui-icon>
              ${isOff ? 'Let cameras on again' : 'Turn every camera off'}
            </button>
          </div>`
        : nothing
    }`;
  }

  private open = (): void => {
    this.switching = true;
  };

  private close = (): void => {
    this.switching = false;
  };

  protected override render() {
    const { inForce, setting, care } = this.cameras;
    return html`<section class="card stack" aria-labelledby="now">
        <h2 id="now">Now</h2>
        <p class="now" role="status">
          <ui-icon name=${inForce.posture === 'P0' ? 'camera-off' : 'camera'}></ui-icon>
          <span>${this.sentence()}</span>
        </p>
        ${setting.posture === 'P0' && care.offSince === null ? nothing : this.switch()}
        <p class="soft">
          On a touch screen anybody can turn its camera off for a quarter of an hour, without scanning anything.
        </p>
      </section>
      ${
        this.switching
          ? html`<camera-switch-dialog
              ?off=${care.offSince === null}
              @dialog-done=${this.close}
              @dialog-cancel=${this.close}
            ></camera-switch-dialog>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'camera-switch-card': CameraSwitchCard;
  }
}
