import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { KeptScreenshot } from '../../../shared/model/screenshot.ts';
import { fleetEndpoints } from '../../../shared/protocol/fleet-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';

/** The latest picture that a display drew of its stage, and the way to ask for another. */
@customElement('screenshot-card')
export class ScreenshotCard extends LitElement {
  @property() displayId = '';
  @property() zone = 'UTC';
  /** Whether this person may send commands; all may see the picture. */
  @property({ type: Boolean }) mayCommand = false;
  private readonly latest = new Resource(this, {
    args: () => [this.displayId] as const,
    load: async ([id], signal) =>
      (await ask(fleetEndpoints.readScreenshot, { params: { id } }, { signal })).screenshot,
    bells: ['displays'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      figure {
        display: grid;
        gap: var(--space-2);
        margin: 0;
      }
      img {
        inline-size: auto;
        block-size: auto;
        max-inline-size: 100%;
        max-block-size: 28rem;
        justify-self: start;
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
      }
    `,
  ];

  private take = (): void => {
    void attempt(
      () => ask(fleetEndpoints.sendCommand, { params: { id: this.displayId }, body: { kind: 'screenshot' } }),
      'The display was asked. Its picture comes here within seconds, if it is online.',
    );
  };

  private picture(screenshot: KeptScreenshot | null) {
    if (!screenshot) return html`<p class="soft">None was taken in the last 24 hours.</p>`;
    const { width, height, jpeg, takenAt } = screenshot;
    const when = momentText(takenAt, this.zone);
    return html`<figure>
      <img
        src="data:image/jpeg;base64,${jpeg}"
        width=${width}
        height=${height}
        alt="The stage of this display, ${when}"
      />
      <figcaption class="soft">${when}. Kept for 24 hours, or until the next one.</figcaption>
    </figure>`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="screenshot">
      <h2 id="screenshot">Picture of the screen</h2>
      <p class="soft">
        The player draws its stage once more, upright. It is no photograph: a dark panel or another window over it does
        not show, web pages and widgets are labelled boxes, and nothing is taken while somebody uses the kiosk. The
        camera is never part of it.
      </p>
      ${
        this.mayCommand
          ? html`<div class="row">
              <button class="button" @click=${this.take}>
                <ui-icon name="image"></ui-icon>Take a picture
              </button>
            </div>`
          : nothing
      }
      ${this.latest.render({ complete: (screenshot) => this.picture(screenshot) })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'screenshot-card': ScreenshotCard;
  }
}
