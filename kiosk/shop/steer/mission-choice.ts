import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { chipStyles } from './chip-styles.ts';
import { MISSIONS, type Mission } from './taste.ts';

/** What brings somebody here, in one touch, and only if they like: another touch takes it back. */
@customElement('mission-choice')
export class MissionChoice extends LitElement {
  @property() mission: Mission | null = null;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    chipStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
      }
    `,
  ];

  protected override render() {
    const { strings } = this.setting;
    const names = {
      quick: strings.missionQuick,
      browse: strings.missionBrowse,
      gift: strings.missionGift,
      repair: strings.missionRepair,
    };
    return html`
      <p class="soft" id="asked">${strings.mission}</p>
      <div class="chips" role="group" aria-labelledby="asked">
        ${MISSIONS.map(
          (one) => html`<button
            class="chip"
            aria-pressed=${this.mission === one}
            @click=${() => intend(this, { kind: 'taste', taste: { mission: this.mission === one ? null : one } })}
          >
            ${names[one]}
          </button>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mission-choice': MissionChoice;
  }
}
