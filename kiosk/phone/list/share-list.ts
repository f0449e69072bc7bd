import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sharedListEndpoints } from '../../../shared/protocol/shared-list-endpoints.ts';
import '../../shop/qr-code.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { CallError, call } from '../../wire/http-client.ts';
import type { ListLink } from '../kept-list.ts';
import { pageStyles } from '../page-styles.ts';
import '../speak-later.ts';
import { problemWords, strings } from '../strings.ts';
import './join-list.ts';
import { listLink } from './list-key.ts';
import type { ListReplica } from './list-replica.ts';

/** The way to have the same list on another phone: a link to scan or send, and its end. */
@customElement('share-list')
export class ShareList extends LitElement {
  @property({ attribute: false }) replica: ListReplica | null = null;
  @property({ attribute: false }) link: ListLink | null = null;
  @state() private busy = false;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    css`
      qr-code {
        inline-size: min(100%, 14rem);
        justify-self: center;
        padding: var(--space-3);
      }
      .button {
        inline-size: 100%;
      }
    `,
  ];

  protected override render() {
    const { link } = this;
    if (!link)
      return html`<button class="button" ?disabled=${this.busy} @click=${this.share}>
        <ui-icon name="people"></ui-icon>${strings.shareList}
      </button>`;
    const url = listLink(location.origin, link.key);
    return html`<section class="card stack">
      <p>${link.ownerKey === null ? strings.sharedGiven : strings.shareListText}</p>
      <qr-code text=${url} label=${strings.shareListScan}></qr-code>
      <label class="field">
        <span>${strings.shareListLabel}</span>
        <input readonly dir="ltr" .value=${url} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
      </label>
      <button class="button" @click=${() => this.copy(url)}><ui-icon name="copy"></ui-icon>${strings.shareListCopy}</button>
      <button class="button" ?disabled=${this.busy} @click=${() => this.end(link)}>
        ${link.ownerKey === null ? strings.shareListLeave : strings.shareListEnd}
      </button>
    </section>`;
  }

  private share = (): Promise<void> =>
    this.act(async (replica) => {
      const { key, ownerKey } = await call(sharedListEndpoints.shareList, {
        body: { shared: replica.shared },
      });
      replica.setLink({ key, ownerKey });
    });

  /** Who was given the link leaves it; who made it ends it for everybody. */
  private end({ ownerKey }: ListLink): Promise<void> {
    return this.act(async (replica) => {
      if (ownerKey !== null) await call(sharedListEndpoints.endSharedList, { body: { ownerKey } });
      replica.setLink(null);
      showToast({ text: strings.shareListEnded, tone: 'success' });
    });
  }

  private async act(verb: (replica: ListReplica) => Promise<void>): Promise<void> {
    if (this.busy || !this.replica) return;
    this.busy = true;
    try {
      await verb(this.replica);
      this.dispatchEvent(new CustomEvent('list-edited', { detail: 'link', bubbles: true, composed: true }));
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const { title, text } = problemWords(error.code);
      showToast({ text: `${title}. ${text}`, tone: 'danger' });
    } finally {
      this.busy = false;
    }
  }

  private async copy(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      showToast({ text: strings.shareListCopied, tone: 'success' });
    } catch {
      // Without HTTPS there is no clipboard: the link is there to be copied by hand.
      this.renderRoot.querySelector('input')?.select();
      showToast({ text: strings.shareListSelected });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'share-list': ShareList;
  }
}
