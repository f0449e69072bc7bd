import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CapFeed, CapReceipt } from '../../../shared/model/cap-feed.ts';
import { capFeedEndpoints } from '../../../shared/protocol/cap-feed-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import '../parts/confirm-dialog.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
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
  /** The one whose dialog is open; `'new'` for one that is to be. */
  @state() private editing: CapFeed | 'new' | null = null;
  @state() private deleting: CapFeed | null = null;
  private again: ReturnType<typeof setInterval> | undefined;
  private readonly feeds = new Resource(this, {
    load: (_, signal) => ask(capFeedEndpoints.listCapFeeds, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    tableStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-4);
      }
      ul {
        margin: 0;
        padding: 0;
      }
      li {
        display: grid;
        gap: var(--space-2);
        padding-block: var(--space-3);
        border-block-start: 1px solid var(--color-line);
        list-style: none;
      }
      .address {
        overflow-wrap: anywhere;
      }
      p {
        margin: 0;
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

  private async check({ id }: CapFeed): Promise<void> {
    await attempt(() => ask(capFeedEndpoints.checkCapFeed, { params: { id } }));
    await this.feeds.reload();
  }

  private buttons(feed: CapFeed) {
    if (!this.editable) return nothing;
    return html`<div class="row">
      <button class="button" aria-label="Read now: ${feed.name}" @click=${() => this.check(feed)}>
        Read now
      </button>
      <button
        class="button"
        aria-label="Edit: ${feed.name}"
        @click=${() => {
          this.editing = feed;
        }}
      >
        <ui-icon name="edit"></ui-icon>Edit
      </button>
      <button
        class="button"
        aria-label="Delete: ${feed.name}"
        @click=${() => {
          this.deleting = feed;
        }}
      >
        <ui-icon name="trash"></ui-icon>Delete
      </button>
    </div>`;
  }

  private item(feed: CapFeed) {
    const tone = feed.fault === null ? undefined : 'danger';
    return html`<li>
      <b>${feed.name}</b>
      <p class="soft address">${feed.url}</p>
      <p class="soft">${filterText(feed.filter)}</p>
      <p class=${tone ? 'note' : 'soft'} data-tone=${tone ?? nothing}>
        ${tone ? html`<ui-icon name="warning"></ui-icon>` : nothing}<span>${feedStateText(feed, this.zone)}</span>
      </p>
      ${this.buttons(feed)}
    </li>`;
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

  private dialogs() {
    const close = () => {
      this.editing = null;
      this.deleting = null;
    };
    const { editing, deleting } = this;
    if (editing)
      return html`<feed-dialog
        .feed=${editing === 'new' ? null : editing}
        @dialog-done=${close}
        @dialog-cancel=${close}
      ></feed-dialog>`;
    if (!deleting) return nothing;
    return html`<confirm-dialog
      heading="Delete this warning feed?"
      text="${deleting.name} is asked no more. What it put on screens stays until it ends."
      .run=${() => ask(capFeedEndpoints.deleteCapFeed, { params: { id: deleting.id } })}
      @dialog-done=${close}
      @dialog-cancel=${close}
    ></confirm-dialog>`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="feeds">
        <h2 id="feeds">Warning feeds</h2>
        <p class="soft">
          Addresses of the authorities (CAP 1.2) that are asked every minute. What concerns this shop is put on every
          screen as an emergency.
        </p>
        ${
          this.editable
            ? html`<div class="row">
                <button
                  class="button"
                  @click=${() => {
                    this.editing = 'new';
                  }}
                >
                  <ui-icon name="plus"></ui-icon>New warning feed
                </button>
              </div>`
            : nothing
        }
        ${this.feeds.render({
          complete: ({ feeds, receipts }) => html`${
            feeds.length === 0 ? nothing : html`<ul>${feeds.map((feed) => this.item(feed))}</ul>`
          }
          ${this.received(receipts, feeds)}`,
        })}
      </section>
      ${this.dialogs()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warning-feeds': WarningFeeds;
  }
}
