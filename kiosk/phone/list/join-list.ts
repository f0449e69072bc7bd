import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { sharedListEndpoints } from '../../../shared/protocol/shared-list-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { CallError, call } from '../../wire/http-client.ts';
import { pageStyles } from '../page-styles.ts';
import { problemWords, strings } from '../strings.ts';
import type { ListReplica } from './list-replica.ts';

/** A list that came by a link: nothing of it is on this phone before it is wanted here. */
@customElement('join-list')
export class JoinList extends LitElement {
  @property({ attribute: false }) replica: ListReplica | null = null;
  @property({ attribute: false }) key = '';
  @state() private busy = false;
  @state() private trouble: { title: string; text: string } | null = null;

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  protected override render() {
    const { trouble } = this;
    return html`<section class="card stack">
      <h2>${trouble ? trouble.title : strings.joinTitle}</h2>
      <p role="status">${trouble ? trouble.text : strings.joinText}</p>
      <button class="button wide" data-kind="primary" ?disabled=${this.busy} @click=${this.join}>
        ${trouble ? strings.tryAgain : strings.joinGo}
      </button>
    </section>`;
  }

  private join = async (): Promise<void> => {
    const { replica, key } = this;
    if (!replica || this.busy) return;
    this.busy = true;
    try {
      const [{ shared }, { products }] = await Promise.all([
        call(sharedListEndpoints.mergeSharedList, { body: { key, shared: replica.shared } }),
        call(catalogueEndpoints.catalogue, {}),
      ]);
      // The link first: with it the phone keeps the list even while nothing is on it.
      replica.setLink({ key, ownerKey: null });
      replica.take(
        shared,
        replica.list?.storeName ?? '',
        new Map(products.map((product) => [product.id, product])),
      );
      this.dispatchEvent(new CustomEvent('list-joined', { bubbles: true, composed: true }));
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      this.trouble =
        error.code === 'link-stale'
          ? { title: strings.joinOver, text: strings.joinOverText }
          : problemWords(error.code);
    } finally {
      this.busy = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'join-list': JoinList;
  }
}
