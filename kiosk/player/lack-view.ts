import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/icon.ts';
import '../ui/logo.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import type { Lack } from './secure-context.ts';

/** Says plainly what this browser withholds and how to get it. Only whoever sets a screen up ever sees it. */
@customElement('lack-view')
export class LackView extends LitElement {
  @property({ attribute: false }) lacks: readonly Lack[] = [];

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: grid;
        place-items: center;
        min-block-size: 100dvh;
        padding: var(--space-6);
        background: var(--color-surface);
        color: var(--color-ink);
      }
      main {
        display: grid;
        gap: var(--space-5);
        max-inline-size: 46rem;
      }
      h1 {
        margin: 0;
        font-size: var(--text-3xl);
        line-height: var(--leading-tight);
        letter-spacing: var(--tracking-tight);
      }
      ul,
      ol {
        display: grid;
        gap: var(--space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        gap: var(--space-3);
        align-items: baseline;
      }
      li ui-icon {
        color: var(--color-warning);
        translate: 0 0.15em;
      }
      code {
        padding: 0.1em 0.4em;
        border-radius: var(--radius-sm);
        background: var(--color-sunken);
        font-family: var(--font-mono);
        font-size: 0.9em;
      }
      ol {
        counter-reset: way;
      }
      ol li::before {
        counter-increment: way;
        content: counter(way);
        flex: none;
        inline-size: 1.5em;
        color: var(--color-brand);
        font-weight: var(--weight-bold);
      }
    `,
  ];

  protected override render() {
    return html`<main>
      <ui-logo></ui-logo>
      <h1>This browser cannot be a screen yet</h1>
      <ul>
        ${this.lacks.map(
          ({ what, why }) =>
            html`<li><ui-icon name="warning"></ui-icon><span><b>${what}</b> is missing: ${why}.</span></li>`,
        )}
      </ul>
      <h2 class="eyebrow">Any one of these mends it</h2>
      <ol>
        <li><span>Open <code>http://localhost${location.port ? `:${location.port}` : ''}/player</code> on the machine that runs Vitrine.</span></li>
        <li><span>Serve Vitrine over HTTPS: set <code>TLS_CERT</code> and <code>TLS_KEY</code>, or put it behind Caddy. The README has the recipe for a shop without a public name.</span></li>
        <li><span>For a trial only: start Chromium with <code>--unsafely-treat-insecure-origin-as-secure=${location.origin}</code>.</span></li>
      </ol>
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lack-view': LackView;
  }
}
