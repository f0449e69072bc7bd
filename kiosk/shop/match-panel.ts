import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { KioskVisit } from '../../shared/model/visit.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './match-emoji.ts';
import { intend } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/** Between the scan and the first choice: the three emoji, large, and what the phone waits for. */
@customElement('match-panel')
export class MatchPanel extends LitElement {
  @property({ attribute: false }) visit: KioskVisit | null = null;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: var(--space-6);
        min-block-size: 100%;
        text-align: center;
      }
      h1 {
        max-inline-size: 18ch;
        font-size: var(--text-3xl);
        font-weight: var(--weight-black);
      }
      .plate {
        display: grid;
        place-items: center;
        padding: var(--space-6) var(--space-7);
        border-radius: var(--radius-xl);
        background: var(--color-raised);
        box-shadow: var(--shadow-3);
        font-size: clamp(4rem, 15cqi, 8.5rem);
        animation: arrive var(--duration-slow) var(--ease-spring);
      }
      p {
        max-inline-size: 34ch;
        font-size: var(--text-lg);
        text-wrap: balance;
      }
      @keyframes arrive {
        from {
          opacity: 0;
          transform: scale(0.9);
        }
      }
    `,
  ];

  protected override render() {
    const { visit, setting } = this;
    if (!visit) return nothing;
    const { strings } = setting;
    const matching = visit.state === 'matching';
    return html`
      <h1>${matching ? strings.matchTitle : strings.connected}</h1>
      <div class="plate"><match-emoji .emoji=${visit.match}></match-emoji></div>
      <p class="soft" role="status">${matching ? strings.matchHint : strings.matchChoosing}</p>
      <button class="button" @click=${() => intend(this, { kind: 'end-visit' })}>${strings.matchStop}</button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'match-panel': MatchPanel;
  }
}
