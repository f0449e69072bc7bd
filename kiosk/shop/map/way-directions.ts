import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Direction } from '../../../shared/wayfinding/directions.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { directionIcon, directionWords } from './direction-words.ts';

/** A way in sentences, one after the other: all that the plan shows, for those who do not see it. */
@customElement('way-directions')
export class WayDirections extends LitElement {
  @property({ attribute: false }) directions: readonly Direction[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      h2 {
        font-size: var(--text-lg);
      }
      ol {
        display: grid;
        gap: var(--space-1);
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: var(--space-4);
        padding: var(--space-3) 0;
        border-block-end: 1px solid var(--color-line);
        font-size: var(--text-lg);
        line-height: var(--leading-snug);
      }
      li:last-child {
        border: 0;
        font-weight: var(--weight-bold);
      }
      .arrow {
        display: grid;
        place-items: center;
        inline-size: 2.4rem;
        block-size: 2.4rem;
        border-radius: var(--radius-full);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
        font-size: 1.35rem;
      }
      li:last-child .arrow {
        background: var(--color-accent);
        color: var(--color-on-accent);
      }
      [data-turn='up'] ui-icon {
        rotate: -90deg;
      }
      [data-turn='down'] ui-icon {
        rotate: 90deg;
      }
    `,
  ];

  protected override render() {
    const { strings } = this.setting;
    return html`<h2>${strings.mapDirections}</h2>
      <ol role="list">
        ${this.directions.map((direction) => {
          const { icon, turn } = directionIcon(direction);
          return html`<li>
            <span class="arrow" data-turn=${turn}><ui-icon name=${icon}></ui-icon></span>
            <span>${directionWords(direction, strings)}</span>
          </li>`;
        })}
      </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'way-directions': WayDirections;
  }
}
