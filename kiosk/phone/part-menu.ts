import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import type { PhonePart, PhoneScene } from './phone-part.ts';
import { partsFor } from './phone-parts.ts';

/** Where more of the page is: a row for each part that is there for this person. Emits `part-open`, which bubbles. */
@customElement('part-menu')
export class PartMenu extends LitElement {
  @property({ attribute: false }) scene: PhoneScene | null = null;
  @property() place: PhonePart['place'] = 'home';

  static override styles = [
    surfaceStyles,
    css`
      ul {
        border: 1px solid var(--color-line);
        border-radius: var(--radius-lg);
        background: var(--color-raised);
        overflow: hidden;
      }
      li + li {
        border-block-start: 1px solid var(--color-line);
      }
      button {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-3);
        inline-size: 100%;
        min-block-size: 3.5rem;
        padding: var(--space-2) var(--space-4);
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        font-weight: var(--weight-medium);
        text-align: start;
        cursor: pointer;
      }
      button:focus-visible {
        outline-offset: -3px;
      }
      ui-icon {
        color: var(--color-brand);
        font-size: 1.25rem;
      }
      .go {
        color: var(--color-ink-soft);
      }
      .go:dir(rtl) {
        transform: scaleX(-1);
      }
    `,
  ];

  protected override render() {
    const { scene } = this;
    const parts = (scene ? partsFor(scene) : []).filter(({ place }) => place === this.place);
    if (parts.length === 0) return nothing;
    return html`<ul role="list">
      ${parts.map(
        (part) => html`<li>
          <button @click=${() => this.open(part)}>
            <ui-icon name=${part.icon}></ui-icon><span>${scene ? part.title(scene) : ''}</span>
            <ui-icon class="go" name="chevron-right"></ui-icon>
          </button>
        </li>`,
      )}
    </ul>`;
  }

  private open(part: PhonePart): void {
    this.dispatchEvent(
      new CustomEvent<PhonePart>('part-open', { detail: part, bubbles: true, composed: true }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'part-menu': PartMenu;
  }
}
