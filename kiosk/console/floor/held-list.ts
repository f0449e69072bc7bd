import { html, LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { type FloorHold, holdEndpoints } from '../../../shared/protocol/hold-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { ring } from '../data/doorbells.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { Ticker } from '../data/ticker.ts';
import { durationText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';

/** What customers have had put aside: things, where they stand and the label of the bag. Whose, nobody here knows. */
@customElement('held-list')
export class HeldList extends LitElement {
  private readonly ticker = new Ticker(this, 1000);
  private ahead = 0;
  private readonly holds = new Resource(this, {
    load: async (_, signal) => {
      const { now, holds } = await ask(holdEndpoints.floorHolds, {}, { signal });
      // What is left is the server's, whatever the tablet's clock says.
      this.ahead = now - Date.now();
      return holds;
    },
    bells: ['floor'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles];

  protected override render() {
    const now = this.ticker.now + this.ahead;
    const holds = (this.holds.value ?? []).filter(({ expiresAt }) => expiresAt > now);
    if (holds.length === 0) return nothing;
    const waiting = holds.filter(({ state }) => state === 'asked').length;
    return html`<section class="stack" aria-labelledby="holds">
      <h2 id="holds">On hold</h2>
      <p class="quiet" role="status">
        ${waiting === 0 ? 'All of it is put aside.' : `${waiting} to put aside. Write the label on the bag.`}
      </p>
      <div class="table-scroll" tabindex="0" role="group" aria-labelledby="holds">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">Label</th>
              <th scope="col">What</th>
              <th scope="col">Time left</th>
              <th scope="col"><span class="visually-hidden">Action</span></th>
            </tr>
          </thead>
          <tbody>
            ${holds.map((hold) => this.row(hold, now))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private row({ id, label, items, state, slot, point, expiresAt }: FloorHold, now: number) {
    return html`<tr>
      <th scope="row">${label}</th>
      <td>
        ${items.map(({ name, quantity, place }) => html`<div>${quantity} × ${name}${place ? `, ${place}` : ''}</div>`)}
        ${point ? html`<div class="soft">For “${point}”</div>` : nothing}
      </td>
      <td>${slot && slot.from > now ? `from in ${durationText(slot.from - now)}` : durationText(expiresAt - now)}</td>
      <td>
        <div class="row">
          ${
            state === 'asked'
              ? html`<button class="button" data-kind="primary" @click=${() => this.putAside(id)}>
                  Put aside<span class="visually-hidden">: ${label}</span>
                </button>`
              : html`<span class="badge" data-tone="success">Put aside</span>`
          }
          <button class="button" @click=${() => this.withdraw(id, label)}>
            Not possible<span class="visually-hidden">: ${label}</span>
          </button>
        </div>
      </td>
    </tr>`;
  }

  private putAside(id: string): void {
    void attempt(() => ask(holdEndpoints.putAside, { params: { id } })).then(() => ring('floor'));
  }

  private withdraw(id: string, label: string): void {
    void attempt(
      () => ask(holdEndpoints.withdrawHold, { params: { id } }),
      `${label} is not held any more. Its customer sees that on their page.`,
    ).then(() => ring('floor'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'held-list': HeldList;
  }
}
