import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PresetZone, ScreenShape } from '../../../shared/model/layout-presets.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { cssVars } from './css-vars.ts';

/** Side zones are told apart by these in turn; the main one is always the brand's. */
const TONES = ['info', 'accent', 'danger'] as const;

/**
 * The zones of a layout on a screen drawn to scale, later ones over earlier ones. With `labels` each bears its name.
 * A picture: whoever cannot see it is told the names, and edits the numbers.
 */
@customElement('layout-drawing')
export class LayoutDrawing extends LitElement {
  @property({ attribute: false }) zones: readonly PresetZone[] = [];
  @property({ reflect: true }) shape: ScreenShape = 'landscape';
  @property({ type: Boolean }) labels = false;

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: block;
      }
      .screen {
        position: relative;
        aspect-ratio: 16 / 9;
        overflow: hidden;
        border: 1.5px solid var(--color-on-brand-soft);
        border-radius: var(--radius-sm);
        background: var(--color-sunken);
      }
      :host([shape='portrait']) .screen {
        aspect-ratio: 9 / 16;
      }
      .zone {
        position: absolute;
        display: grid;
        place-items: center;
        inset-inline-start: calc(var(--x) * 1%);
        inset-block-start: calc(var(--y) * 1%);
        inline-size: calc(var(--width) * 1%);
        block-size: calc(var(--height) * 1%);
        overflow: hidden;
        background: var(--color-brand-soft);
        box-shadow: inset 0 0 0 0.5px var(--color-on-brand-soft);
        color: var(--color-on-brand-soft);
        font-size: var(--text-sm);
        font-weight: var(--weight-medium);
      }
      .zone[data-tone='info'] {
        background: var(--color-info-soft);
        box-shadow: inset 0 0 0 0.5px var(--color-on-info-soft);
        color: var(--color-on-info-soft);
      }
      .zone[data-tone='accent'] {
        background: var(--color-accent-soft);
        box-shadow: inset 0 0 0 0.5px var(--color-on-accent-soft);
        color: var(--color-on-accent-soft);
      }
      .zone[data-tone='danger'] {
        background: var(--color-danger-soft);
        box-shadow: inset 0 0 0 0.5px var(--color-on-danger-soft);
        color: var(--color-on-danger-soft);
      }
      span {
        max-inline-size: 100%;
        padding-inline: var(--space-1);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  private drawn(zone: PresetZone, at: number) {
    const sides = this.zones.slice(0, at).filter(({ main }) => !main).length;
    const { x, y, width, height, main, name } = zone;
    // A field that is being typed in may be empty for a moment.
    const place = { '--x': x || 0, '--y': y || 0, '--width': width || 0, '--height': height || 0 };
    return html`<div
      class="zone"
      data-tone=${main ? 'brand' : (TONES[sides % TONES.length] ?? 'info')}
      ${cssVars(place)}
    >
      ${this.labels ? html`<span>${name}</span>` : ''}
    </div>`;
  }

  protected override render() {
    const names = this.zones.map(({ name }) => name).join(', ');
    return html`<div class="screen" role="img" aria-label="Zones: ${names}">
      ${this.zones.map((zone, at) => this.drawn(zone, at))}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layout-drawing': LayoutDrawing;
  }
}
