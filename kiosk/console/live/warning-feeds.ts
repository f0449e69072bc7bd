import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CapFeed, CapReceipt } from '../../../shared/model/cap-feed.ts';
import { capFeedEndpoints } from '../../../shared/protocol/cap-feed-endpoints.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import '../parts/address-list.ts';
import type { AddressDeeds, ListedAddress } from '../parts/address-list.ts';
import { momentText } from '../parts/moments.ts';
import { tableStyles } from '../parts/table-styles.ts';
import './feed-dialog.ts';
import { feedStateText, filterText, receiptText } from './feed-words.ts';

/** A reading that changed nothing rings no bell; its time is looked up so often. */
const LOOK_AGAIN_MS = 30_000;

/** Addresses of the authorities that are asked for warnings, and what became of their messages. */
@customElement('warning-feeds')
export class WarningFeeds extends LitElement {
  @property() zone = 'UTC';
  /** Whether this person may set feeds. */
  @property({ type: Boolean }) editable = false;
  private again: ReturnType<typeof setInterval> | undefined;
  private readonly feeds = new Resource(this, {
    load: (_, signal) => ask(capFeedEndpoints.listCapFeeds, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    tableStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-4);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.again = setInterval(() => this.feeds.reload(), LOOK_AGAIN_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.again);
  }

  private deeds(feeds: readonly CapFeed[]): AddressDeeds {
    return {
      readNow: async (id) => {
        await attempt(() => ask(capFeedEndpoints.checkCapFeed, { params: { id } }));
        await this.feeds.reload();
      },
      delete: (id) => ask(capFeedEndpoints.deleteCapFeed, { params: { id } }),
      form: (id, close) => html`<feed-dialog
        .feed=${feeds.find((feed) => feed.id === id) ?? null}
        @dialog-done=${close}
        @dialog-cancel=${close}
      ></feed-dialog>`,
    };
  }

  private listed(feed: CapFeed): ListedAddress {
    const { id, name, url, filter, fault } = feed;
    const state = feedStateText(feed, this.zone);
    return { id, name, url, rule: filterText(filter), state, tone: fault === null ? null : 'danger' };
  }

  private received(receipts: readonly CapReceipt[], feeds: readonly CapFeed[]) {
    if (receipts.length === 0) return nothing;
    const nameOf = ({ feedId }: CapReceipt) => feeds.find(({ id }) => id === feedId)?.name ?? '';
    return html`<div class="table-scroll" role="region" aria-label="Messages of warning feeds" tabindex="0">
      <table class="table">
        <caption>
          What came
        </caption>
        <thead>
          <tr>
            <th>Message</th>
            <th>Came</th>
            <th>From</th>
            <th>What became of it</th>
          </tr>
        </thead>
        <tbody>
          ${receipts.map(
            (receipt) => html`<tr>
              <th scope="row">${receipt.heading || 'Without words'}</th>
              <td>${momentText(receipt.at, this.zone)}</td>
              <td>${nameOf(receipt)}</td>
              <td>${receiptText(receipt)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private list(feeds: readonly CapFeed[], receipts: readonly CapReceipt[]) {
    return html`<address-list
      heading="Warning feeds"
      lead="Addresses of the authorities (CAP 1.2) that are asked every minute. What concerns this shop is put on every screen as an emergency."
      noun="warning feed"
      ending="is asked no more. What it put on screens stays until it ends."
      .addresses=${feeds.map((feed) => this.listed(feed))}
      .deeds=${this.editable ? this.deeds(feeds) : null}
      >${this.received(receipts, feeds)}</address-list
    >`;
  }

  protected override render() {
    return this.feeds.render({ complete: ({ feeds, receipts }) => this.list(feeds, receipts) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warning-feeds': WarningFeeds;
  }
}
