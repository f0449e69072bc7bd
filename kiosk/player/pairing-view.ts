import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/icon.ts';
import '../ui/logo.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { consoleAddress } from './console-address.ts';
import type { PairingState } from './pairing.ts';

/** A screen that belongs to no store yet: its code, large enough to read from the counter, and what to do with it. */
@customElement('pairing-view')
export class PairingView extends LitElement {
  @property({ attribute: false }) state: PairingState = { step: 'asking' };
  /** Why this screen has to be paired, when there is more to say than that it is new. */
  @property() note = '';

  static override styles = [
    surfaceStyles,
    css`
      :host {
        position: fixed;
        inset: 0;
        display: grid;
        place-items: center;
        padding: var(--space-6);
        background: var(--color-surface);
        color: var(--color-ink);
        font-family: var(--font-sans);
      }
      main {
        display: grid;
        justify-items: center;
        gap: clamp(var(--space-4), 4vmin, var(--space-7));
        text-align: center;
      }
      ui-logo {
        font-size: clamp(1.25rem, 3.2vmin, 3rem);
      }
      h1 {
        margin: 0;
        font-size: clamp(1.5rem, 4.4vmin, 4rem);
        font-weight: var(--weight-medium);
        line-height: var(--leading-tight);
        letter-spacing: var(--tracking-tight);
      }
      .code {
        display: flex;
        gap: 0.5em;
        padding: 0.35em 0.6em;
        border: 1px solid var(--color-line);
        border-radius: 0.25em;
        background: var(--color-raised);
        box-shadow: var(--shadow-2);
        color: var(--color-brand);
        font-family: var(--font-mono);
        font-size: clamp(2.4rem, min(11.5vw, 15vmin), 11rem);
        font-weight: var(--weight-bold);
        line-height: 1;
        letter-spacing: 0.06em;
      }
      .code[aria-busy='true'] {
        color: var(--color-line-strong);
      }
      p {
        max-inline-size: 34em;
        margin: 0;
        color: var(--color-ink-soft);
        font-size: clamp(1rem, 2.4vmin, 2rem);
        line-height: var(--leading-snug);
        text-wrap: balance;
      }
      b {
        color: var(--color-ink);
        font-weight: var(--weight-bold);
      }
      .note {
        display: inline-flex;
        gap: 0.6em;
        align-items: center;
        padding: 0.5em 1em;
        border-radius: var(--radius-full);
        background: var(--color-accent-soft);
        color: var(--color-on-accent-soft);
      }
    `,
  ];

  protected override render() {
    const { state } = this;
    const code = state.step === 'code' ? state.code : '········';
    return html`<main>
      <ui-logo></ui-logo>
      ${this.note && html`<p class="note" role="status"><ui-icon name="info"></ui-icon>${this.note}</p>`}
      <h1>${state.step === 'unreachable' ? 'Looking for the server' : 'Pair this screen'}</h1>
      <div class="code" aria-busy=${state.step !== 'code'} aria-label=${state.step === 'code' ? [...code].join(' ') : 'Waiting for a code'}>
        <span>${code.slice(0, 4)}</span><span>${code.slice(4)}</span>
      </div>
      ${
        state.step === 'unreachable'
          ? html`<p>The server at <b>${location.host}</b> does not answer. This screen keeps trying.</p>`
          : html`<p>${this.where()}, choose <b>Displays</b>, then <b>Pair a screen</b>, and type this code. It is good for ten minutes and renews itself.</p>`
      }
    </main>`;
  }

  private where() {
    const { state } = this;
    if (state.step !== 'code') return 'Open the console';
    const address = consoleAddress(new URL(location.href), state.consoleUrl);
    return address
      ? html`Open <b>${address}</b> on your computer`
      : html`Open <b>${location.origin}/console</b> on this same computer`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pairing-view': PairingView;
  }
}
