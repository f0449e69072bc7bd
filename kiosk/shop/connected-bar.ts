import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../ui/button-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './match-emoji.ts';
import { intend } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/**
 * "Connected" with the three emoji and never a name, and the one touch that ends it; while another phone waits, the question
 * whether it may have the screen. On every page of a visit.
 */
@customElement('connected-bar')
export class ConnectedBar extends LitElement {
  @property({ attribute: false }) match: readonly string[] = [];
  /** Another phone has scanned and waits for an answer. */
  @property({ type: Boolean, reflect: true }) waiting = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--space-4);
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-5);
        border-radius: var(--radius-full);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
        font-weight: var(--weight-bold);
      }
      p {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--space-3);
      }
      :host([waiting]) {
        flex-wrap: wrap;
        padding-block: var(--space-3);
        border-radius: var(--radius-lg);
        background: var(--color-accent-soft);
        color: var(--color-on-accent-soft);
      }
      :host([waiting]) p {
        flex-basis: 16rem;
      }
      match-emoji {
        font-size: 1.4em;
      }
      .hint {
        font-weight: var(--weight-regular);
      }
    `,
  ];

  protected override render() {
    const { strings } = this.setting;
    if (this.waiting)
      return html`
        <p role="alert">${strings.takeoverAsk}</p>
        <button class="button" data-kind="primary" @click=${() => intend(this, { kind: 'takeover', allow: false })}>
          ${strings.takeoverNo}
        </button>
        <button class="button" @click=${() => intend(this, { kind: 'takeover', allow: true })}>
          ${strings.takeoverYes}
        </button>
      `;
    return html`
      <p role="status">
        <span>${strings.connected}</span><match-emoji .emoji=${this.match}></match-emoji>
        <span class="hint">${strings.connectedHint}</span>
      </p>
      <button class="button" @click=${() => intend(this, { kind: 'end-visit' })}>${strings.end}</button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'connected-bar': ConnectedBar;
  }
}
