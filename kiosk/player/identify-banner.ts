import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { surfaceStyles } from '../ui/surface-styles.ts';
import type {} from './player-shell.ts';

let leaving: ReturnType<typeof setTimeout> | undefined;

/** The screen's name over whatever it plays, large enough to be read from across the shop. */
@customElement('identify-banner')
export class IdentifyBanner extends LitElement {
  @property() name = '';
  @property() displayId = '';

  static override styles = [
    surfaceStyles,
    css`
      :host {
        position: relative;
        /* Over the picture alone: a notice that is covered turns the camera off. */
        grid-area: 1 / 1;
        z-index: 2;
        display: grid;
        container-type: size;
        align-content: center;
        justify-items: center;
        gap: 0.4em;
        padding: 5vmin;
        background: #0b2a24f2;
        color: #ffffff;
        font-family: var(--font-sans);
        text-align: center;
      }
      p {
        margin: 0;
        max-inline-size: 100%;
        font-size: clamp(2.5rem, min(11cqw, 22cqmin), 14rem);
        font-weight: var(--weight-bold);
        line-height: 1.05;
        letter-spacing: var(--tracking-tight);
        overflow-wrap: anywhere;
        text-wrap: balance;
      }
      p + p {
        color: #b7f1de;
        font-family: var(--font-mono);
        font-size: clamp(1.25rem, 4cqmin, 3rem);
        font-weight: var(--weight-medium);
        letter-spacing: 0;
      }
    `,
  ];

  /** Resolves when it is on glass; it goes by itself after `ms`. Shown again, it stays as long anew. */
  static async show(name: string, displayId: string, ms: number): Promise<void> {
    clearTimeout(leaving);
    const shell = document.querySelector('player-shell')?.renderRoot ?? document.body;
    const banner = shell.querySelector('identify-banner') ?? new IdentifyBanner();
    banner.name = name;
    banner.displayId = displayId;
    banner.role = 'status';
    // Within the shell, so that it is turned as the screen is.
    shell.append(banner);
    leaving = setTimeout(() => banner.remove(), ms);
    await banner.updateComplete;
    // A hidden page draws no frame; a screen's page is never hidden for long, but a command must end.
    if (!document.hidden) await new Promise((drawn) => requestAnimationFrame(drawn));
  }

  protected override render() {
    return html`<p>${this.name}</p>
      <p>${this.displayId}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'identify-banner': IdentifyBanner;
  }
}
