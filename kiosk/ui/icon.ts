import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

/**
 * `<ui-icon name="search">`: as large as the text around it and in its colour. Silent for a screen reader unless it
 * has a `label`.
 */
@customElement('ui-icon')
export class UiIcon extends LitElement {
  @property() name: IconName = 'info';
  @property() label = '';

  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      vertical-align: -0.25em;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.8;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  protected override render() {
    return html`<svg
      viewBox="0 0 24 24"
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
    >
      ${svg`<path d=${ICON_PATHS[this.name] ?? ICON_PATHS.info}></path>`}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-icon': UiIcon;
  }
}
