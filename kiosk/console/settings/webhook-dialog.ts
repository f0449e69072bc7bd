import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Webhook, WebhookEvent } from '../../../shared/model/webhook.ts';
import { webhookEndpoints } from '../../../shared/protocol/webhook-endpoints.ts';
import { ask } from '../data/ask.ts';
import '../parts/copy-link.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { tickList, tickListStyles } from '../parts/tick-list.ts';
import { EVENT_WORDS } from './webhook-words.ts';

/** Makes a webhook and shows its secret this once, or changes one. */
@customElement('webhook-dialog')
export class WebhookDialog extends FormDialog {
  /** The one to change; null makes a new one. */
  @property({ attribute: false }) webhook: Webhook | null = null;
  @state() private url = '';
  @state() private events: readonly WebhookEvent[] = WebhookEvent.options;
  @state() private secret: string | null = null;

  static override styles = [...[FormDialog.styles].flat(), tickListStyles];

  protected override get heading(): string {
    if (this.webhook) return 'Webhook';
    return this.secret === null ? 'New webhook' : 'Its secret, shown this once';
  }
  protected override get action(): string | null {
    if (this.webhook) return 'Save';
    return this.secret === null ? 'Make it' : null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.webhook) return;
    this.url = this.webhook.url;
    this.events = this.webhook.events;
  }

  protected override async save(): Promise<boolean> {
    const { url, events, webhook } = this;
    const body = this.form.check(webhookEndpoints.createWebhook.body, { url, events: [...events] });
    if (!body) return false;
    if (webhook) {
      await ask(webhookEndpoints.updateWebhook, { params: { id: webhook.id }, body });
      return true;
    }
    this.secret = (await ask(webhookEndpoints.createWebhook, { body })).secret;
    return false;
  }

  protected override body(): TemplateResult {
    const { form, secret } = this;
    if (secret !== null)
      return html`<p>Its receiver checks every message with this (Standard Webhooks). Keep it now: it is not shown again.</p>
        <copy-link label="Secret" action="Copy secret" .url=${secret}></copy-link>`;
    return html`${textField({
      form,
      path: 'url',
      label: 'Address',
      hint: 'An https address that takes a POST.',
      value: this.url,
      autofocus: true,
      onInput: (url) => {
        this.url = url.trim();
      },
    })}
      ${tickList({
        legend: 'Tell it when',
        options: WebhookEvent.options,
        words: EVENT_WORDS,
        chosen: this.events,
        onChange: (events) => {
          this.events = events;
        },
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'webhook-dialog': WebhookDialog;
  }
}
