import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Delivery } from '../../../shared/model/delivery.ts';
import { fleetEndpoints } from '../../../shared/protocol/fleet-endpoints.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { momentText, secondText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';

/** The latest versions published for a display, each with how far it came there and when. */
@customElement('delivery-panel')
export class DeliveryPanel extends LitElement {
  @property() displayId = '';
  @property() zone = 'UTC';
  private readonly deliveries = new Resource(this, {
    args: () => [this.displayId] as const,
    load: async ([id], signal) =>
      (await ask(fleetEndpoints.displayDeliveries, { params: { id } }, { signal })).deliveries,
    bells: ['displays', 'content'],
  });

  static override styles = [surfaceStyles, pageStyles, tableStyles];

  private time(at: number | null) {
    return at === null ? html`<span class="soft">–</span>` : secondText(at, this.zone);
  }

  private row(delivery: Delivery & { publishedAt: number }) {
    const { revision, publishedAt, pushedAt, filesReady, filesNeeded, verifiedAt, onGlassAt } = delivery;
    const files = filesNeeded === null ? '–' : `${filesReady ?? 0} of ${filesNeeded}`;
    return html`<tr>
      <th scope="row">${revision}<span class="soft"> · ${momentText(publishedAt, this.zone)}</span></th>
      <td class="number">${this.time(pushedAt)}</td>
      <td class="number">${files}</td>
      <td class="number">${this.time(verifiedAt)}</td>
      <td class="number">${this.time(onGlassAt)}</td>
    </tr>`;
  }

  private table(deliveries: readonly (Delivery & { publishedAt: number })[]) {
    if (deliveries.length === 0)
      return html`<p class="soft">Nothing has been on its way to this screen since its steps are kept.</p>`;
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Deliveries">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col" class="number">Pushed</th>
            <th scope="col" class="number">Files</th>
            <th scope="col" class="number">Verified</th>
            <th scope="col" class="number">On glass</th>
          </tr>
        </thead>
        <tbody>
          ${deliveries.map((one) => this.row(one))}
        </tbody>
      </table>
    </div>`;
  }

  protected override render() {
    if (!this.displayId) return nothing;
    return html`<section class="card stack" aria-labelledby="deliveries">
      <h2 id="deliveries">Delivery</h2>
      ${this.deliveries.render({ complete: (deliveries) => this.table(deliveries) })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'delivery-panel': DeliveryPanel;
  }
}
