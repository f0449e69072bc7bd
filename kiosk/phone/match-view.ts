import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PhoneVisit } from '../../shared/model/visit.ts';
import '../shop/match-emoji.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { pageStyles } from './page-styles.ts';
import { strings } from './strings.ts';

/** The person compares: three pictures here, three on the screen. Emits `match-yes` or `match-no`. */
@customElement('match-view')
export class MatchView extends LitElement {
  @property({ attribute: false }) visit: PhoneVisit | null = null;
  @property({ type: Boolean }) busy = false;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      :host {
        text-align: center;
      }
      .pictures {
        display: grid;
        place-items: center;
        padding: var(--space-6) var(--space-3);
        border-radius: var(--radius-xl);
        background: var(--color-raised);
        box-shadow: var(--shadow-2);
        font-size: clamp(3.25rem, 19vw, 6rem);
      }
      .soft {
        text-wrap: balance;
      }
    `,
  ];

  protected override render() {
    return html`
      <div class="head">
        <h1>${strings.matchTitle}</h1>
        <p class="lead soft">${strings.matchText({ screen: this.visit?.displayName ?? '' })}</p>
      </div>
      <div class="pictures"><match-emoji .emoji=${this.visit?.match ?? []}></match-emoji></div>
      <div class="stack">
        <button class="button" data-kind="primary" data-size="large" ?disabled=${this.busy} @click=${() => this.say('match-yes')}>
          ${strings.matchYes}
        </button>
        <button class="button" data-size="large" ?disabled=${this.busy} @click=${() => this.say('match-no')}>
          ${strings.matchNo}
        </button>
      </div>
      <p class="soft">${strings.matchWhy}</p>
    `;
  }

  private say(name: 'match-yes' | 'match-no'): void {
    this.dispatchEvent(new CustomEvent(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'match-view': MatchView;
  }
}
