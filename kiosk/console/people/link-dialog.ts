import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Colleague, peopleEndpoints } from '../../../shared/protocol/people-endpoints.ts';
import { ask } from '../data/ask.ts';
import '../parts/copy-link.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { momentText } from '../parts/moments.ts';

/** Makes a new sign-in link for somebody, and shows it once. */
@customElement('link-dialog')
export class LinkDialog extends FormDialog {
  @property({ attribute: false }) person!: Colleague;
  /** IANA zone of the store. */
  @property() zone = '';
  @state() private link: { signInUrl: string; expiresAt: number } | null = null;

  protected override get heading(): string {
    return `A new link for ${this.person.name}`;
  }

  protected override get action(): string | null {
    return this.link ? null : 'Make the link';
  }

  protected override async save(): Promise<boolean> {
    this.link = await ask(peopleEndpoints.renewSignInLink, { params: { id: this.person.id } });
    return false;
  }

  protected override body() {
    const { link, person } = this;
    if (!link)
      return html`<p>The link signs ${person.name} in once. Links made before it stop working; a password stays.</p>
        <p class="soft">Hand it over yourself: whoever opens it is ${person.name} here. It stands in the record.</p>`;
    return html`<p>It holds until ${momentText(link.expiresAt, this.zone)}, and is not shown again.</p>
      <copy-link .url=${link.signInUrl} label="One-time sign-in link"></copy-link>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'link-dialog': LinkDialog;
  }
}
