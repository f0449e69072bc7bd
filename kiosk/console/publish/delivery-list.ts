import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Delivery as Ladder } from '../../../shared/model/delivery.ts';
import type { Display } from '../../../shared/model/display.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { fleetEndpoints } from '../../../shared/protocol/fleet-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/progress.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { count } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { type Delivery, deliveryOf } from './delivery.ts';

const TONE: Readonly<Record<Delivery['step'], string>> = {
  'on-glass': 'success',
  downloading: 'warning',
  told: 'warning',
  waiting: 'idle',
};

const WAITS: Delivery = { step: 'waiting', text: 'waits for its turn', progress: null };

/** Every screen with how far it is, live. */
@customElement('delivery-list')
export class DeliveryList extends LitElement {
  /** The revision last published; 0 before the first. */
  @property({ type: Number }) revision = 0;
  /** Screens that wait for it in a roll-out. */
  @property({ attribute: false }) waiting: readonly { id: string }[] = [];
  private readonly displays = new Resource(this, {
    load: async (_, signal) => {
      const [{ displays }, { deliveries }] = await Promise.all([
        ask(consoleEndpoints.listDisplays, {}, { signal }),
        ask(fleetEndpoints.listDeliveries, {}, { signal }),
      ]);
      const ladders = new Map(deliveries.map((one) => [one.displayId, one]));
      return displays.map((display) => ({ display, ladder: ladders.get(display.id) ?? null }));
    },
    bells: ['displays', 'content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        min-block-size: var(--target);
        border-block-end: 1px solid var(--color-line);
      }
      li:last-child {
        border-block-end: 0;
      }
      ui-progress {
        grid-column: 2 / -1;
      }
    `,
  ];

  private list(displays: readonly { display: Display; ladder: Ladder | null }[]) {
    const waiting = new Set(this.waiting.map(({ id }) => id));
    const stepOf = (display: Display, ladder: Ladder | null = null) =>
      waiting.has(display.id) ? WAITS : deliveryOf(display, ladder);
    const done = displays.filter(({ display }) => stepOf(display).step === 'on-glass').length;
    return html`<p role="status">${done} of ${count(displays.length, 'display')} up to date</p>
      <ul>
        ${repeat(
          displays,
          ({ display }) => display.id,
          ({ display, ladder }) => {
            const { step, text, progress } = stepOf(display, ladder);
            return html`<li>
              <span class="dot" data-tone=${TONE[step]}></span><b>${display.name}</b><span class="soft">${text}</span>
              ${
                progress === null
                  ? nothing
                  : html`<ui-progress .value=${progress} label="Files on ${display.name}"></ui-progress>`
              }
            </li>`;
          },
        )}
      </ul>`;
  }

  protected override render() {
    if (this.revision === 0) return nothing;
    return html`<section class="stack" aria-labelledby="delivery">
      <h2 id="delivery">On the screens</h2>
      ${this.displays.render({ complete: (displays) => this.list(displays) })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'delivery-list': DeliveryList;
  }
}
