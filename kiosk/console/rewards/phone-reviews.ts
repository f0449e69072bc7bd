import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { pointsEndpoints } from '../../../shared/protocol/points-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attemptUndoable } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { count, momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';

type Row = Answer<typeof pointsEndpoints.phoneReviews>['reviews'][number];

/** Reviews from phones: read by somebody before a kiosk shows them. */
@customElement('phone-reviews')
export class PhoneReviews extends LitElement {
  @property({ type: Boolean }) editable = false;
  @property() zone = 'UTC';
  private readonly reviews = new Resource(this, {
    load: (_, signal) => ask(pointsEndpoints.phoneReviews, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles];

  protected override render() {
    return html`<section class="stack" aria-labelledby="reviews">
      <h2 id="reviews">Reviews from phones</h2>
      ${this.reviews.render({ complete: ({ reviews }) => this.list(reviews) })}
    </section>`;
  }

  private list(rows: readonly Row[]) {
    if (rows.length === 0)
      return html`<ui-empty icon="edit" heading="No reviews yet">
        <p>Who bought something with their pass may write one. It is here before a kiosk shows it, without a name.</p>
      </ui-empty>`;
    return html`<div class="table-scroll" role="region" aria-labelledby="reviews" tabindex="0">
      <table class="table stacks">
        <thead>
          <tr>
            <th>Review</th>
            <th>Stars</th>
            <th>Written</th>
            <th>State</th>
            ${this.editable ? html`<th><span class="visually-hidden">What to do</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.row(row))}
        </tbody>
      </table>
    </div>`;
  }

  private row(row: Row) {
    const name = row.productName ?? 'a product that is gone';
    const shown = row.shownAt !== null;
    return html`<tr>
      <th scope="row">
        <p>${name}</p>
        <p class="soft">${row.text || 'No words, only stars.'}</p>
      </th>
      <td data-label="Stars">${count(row.rating, 'star')}</td>
      <td data-label="Written">${momentText(row.writtenAt, this.zone)}</td>
      <td data-label="State">
        <span class="badge" data-tone=${shown ? 'success' : nothing}>${shown ? 'On kiosks' : 'To be read'}</span>
      </td>
      ${
        this.editable
          ? html`<td>
              <button class="button" @click=${() => this.show(row.id, !shown)}>
                ${shown ? 'Take it off' : 'Show it'}<span class="visually-hidden"> (${name})</span>
              </button>
            </td>`
          : nothing
      }
    </tr>`;
  }

  private show(id: string, shown: boolean): void {
    const put = (on: boolean) => ask(pointsEndpoints.showReview, { params: { id }, body: { shown: on } });
    void attemptUndoable(
      () => put(shown),
      shown ? 'Kiosks show it.' : 'No kiosk shows it any more.',
      () => put(!shown),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'phone-reviews': PhoneReviews;
  }
}
