import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Webhook } from '../../../shared/model/webhook.ts';
import { webhookEndpoints } from '../../../shared/protocol/webhook-endpoints.ts';
import { ask } from '../data/ask.ts';
import '../parts/copy-link.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { momentText } from '../parts/moments.ts';

/** Makes a webhook's secret anew, and shows it this once. */
@customElement('secret-dialog')
export class SecretDialog extends FormDialog {
  @property({ attribute: false }) webhook!: Webhook;
  @property() zone = 'UTC';
  @state() private renewed: { secret: string; formerUntil: number } | null = null;

  protected override get heading(): string {
    return this.renewed ? 'Its new secret, shown this once' : 'Renew this secret?';
  }
  protected override get action(): string | null {
    return this.renewed ? null : 'Renew it';
  }

  protected override async save(): Promise<boolean> {
    this.renewed = await ask(webhookEndpoints.renewWebhookSecret, { params: { id: this.webhook.id } });
    return false;
  }

  protected override body(): TemplateResult {
    const { renewed, webhook } = this;
    if (!renewed)
      return html`<p>
        The receiver at ${webhook.url} gets a new secret. Messages bear the signature of the old one as well for a day,
        so nothing is lost while you change it there. Renewing again ends the old one at once.
      </p>`;
    return html`<p>Put it where the receiver checks messages. The old one signs until ${momentText(renewed.formerUntil, this.zone)}.</p>
      <copy-link label="Secret" action="Copy secret" .url=${renewed.secret}></copy-link>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'secret-dialog': SecretDialog;
  }
}
