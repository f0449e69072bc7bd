import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { PhoneVisit } from '../../shared/model/visit.ts';
import { fieldStyles } from '../ui/field-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { strings } from './strings.ts';

/**
 * Whether the camera of the screen beside this phone may measure, for this visit: one switch, off until somebody turns
 * it on, and off again by the same one. Where nobody is asked it is not there. Emits `camera-agreed`.
 */
@customElement('camera-agreement')
export class CameraAgreement extends LitElement {
  @property({ attribute: false }) visit: PhoneVisit | null = null;
  @property({ type: Boolean }) busy = false;

  static override styles = [
    surfaceStyles,
    fieldStyles,
    css`
      .switch {
        justify-content: space-between;
        flex-direction: row-reverse;
        font-weight: var(--weight-bold);
      }
      p {
        font-size: var(--text-sm);
        line-height: var(--leading-snug);
      }
    `,
  ];

  protected override render() {
    if (this.visit?.camera === undefined) return nothing;
    return html`<section class="card">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          name="camera"
          aria-describedby="about-camera"
          .checked=${live(this.visit.camera === 'agreed')}
          ?disabled=${this.busy}
          @change=${this.onChange}
        />
        <span>${strings.agreeCamera}</span>
      </label>
      <p id="about-camera">${strings.agreeCameraText} <a href="/phone?about=camera">${strings.cameraLink}</a></p>
    </section>`;
  }

  private onChange = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    this.dispatchEvent(new CustomEvent<boolean>('camera-agreed', { detail: checked }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'camera-agreement': CameraAgreement;
  }
}
