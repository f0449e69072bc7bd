import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Webhook } from '../../../shared/model/webhook.ts';
import { webhookEndpoints } from '../../../shared/protocol/webhook-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import '../parts/confirm-dialog.ts';
import { linedListStyles } from '../parts/lined-list-styles.ts';
import { pageStyles } from '../parts/page-styles.ts';
import './secret-dialog.ts';
import './webhook-dialog.ts';
import { tryText, webhookText } from './webhook-words.ts';

/** Who outside is told when something happens, and how that went last. */
@customElement('webhook-list')
export class WebhookList extends LitElement {
  @property() zone = 'UTC';
  /** The one whose dialog is open; `'new'` for one that is to be. */
  @state() private editing: Webhook | 'new' | null = null;
  @state() private renewing: Webhook | null = null;
  @state() private deleting: Webhook | null = null;
  private readonly webhooks = new Resource(this, {
    load: async (_, signal) => (await ask(webhookEndpoints.listWebhooks, {}, { signal })).webhooks,
    bells: ['content', 'displays'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, linedListStyles];

  private async test({ id }: Webhook): Promise<void> {
    await attempt(async () => {
      const tried = await ask(webhookEndpoints.testWebhook, { params: { id } });
      showToast({ tone: tried.fault === null ? 'success' : 'danger', text: `The test ${tryText(tried)}.` });
    });
  }

  private item(webhook: Webhook) {
    return html`<li>
      <b>${webhook.url}</b>
      <div>${webhookText(webhook, this.zone).map((line) => html`<p class="soft">${line}</p>`)}</div>
      <div class="row">
        <button class="button" @click=${() => this.test(webhook)}>Send a test</button>
        <button
          class="button"
          aria-label="Edit: ${webhook.url}"
          @click=${() => {
            this.editing = webhook;
          }}
        >
          <ui-icon name="edit"></ui-icon>Edit
        </button>
        <button
          class="button"
          aria-label="Renew secret: ${webhook.url}"
          @click=${() => {
            this.renewing = webhook;
          }}
        >
          <ui-icon name="refresh"></ui-icon>Renew secret
        </button>
        <button
          class="button"
          @click=${() => {
            this.deleting = webhook;
          }}
        >
          <ui-icon name="trash"></ui-icon>Delete
        </button>
      </div>
    </li>`;
  }

  private dialogs() {
    const close = () => {
      this.editing = null;
      this.renewing = null;
      this.deleting = null;
    };
    const { editing, renewing, deleting } = this;
    if (editing)
      return html`<webhook-dialog
        .webhook=${editing === 'new' ? null : editing}
        @dialog-done=${close}
        @dialog-cancel=${close}
      ></webhook-dialog>`;
    if (renewing)
      return html`<secret-dialog
        .webhook=${renewing}
        .zone=${this.zone}
        @dialog-done=${close}
        @dialog-cancel=${close}
      ></secret-dialog>`;
    if (!deleting) return nothing;
    return html`<confirm-dialog
      heading="Delete this webhook?"
      text="Nobody is told at ${deleting.url} any more, and what still waits for it is dropped."
      .run=${() => ask(webhookEndpoints.deleteWebhook, { params: { id: deleting.id } })}
      @dialog-done=${close}
      @dialog-cancel=${close}
    ></confirm-dialog>`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="webhooks">
        <h2 id="webhooks">Webhooks</h2>
        <p class="soft">Another system is told, by a signed message, when something happens here.</p>
        <div class="row">
          <button
            class="button"
            @click=${() => {
              this.editing = 'new';
            }}
          >
            <ui-icon name="plus"></ui-icon>New webhook
          </button>
        </div>
        ${this.webhooks.render({
          complete: (webhooks) =>
            webhooks.length === 0 ? nothing : html`<ul>${webhooks.map((one) => this.item(one))}</ul>`,
        })}
      </section>
      ${this.dialogs()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'webhook-list': WebhookList;
  }
}
