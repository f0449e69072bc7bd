import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Colleague, peopleEndpoints } from '../../../shared/protocol/people-endpoints.ts';
import { waysInEndpoints } from '../../../shared/protocol/ways-in-endpoints.ts';
import { ask } from '../data/ask.ts';
import '../parts/copy-link.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { momentText } from '../parts/moments.ts';
import { LINK_WORDS } from './people-words.ts';

/** Makes a new sign-in link for somebody, and shows it once; with `resets`, every other way in goes first. */
@customElement('link-dialog')
export class LinkDialog extends FormDialog {
  @property({ attribute: false }) person!: Colleague;
  /** IANA zone of the store. */
  @property() zone = '';
  @property({ type: Boolean }) resets = false;
  @state() private link: { signInUrl: string; expiresAt: number } | null = null;

  private get words() {
    return this.resets ? LINK_WORDS.reset : LINK_WORDS.link;
  }

  protected override get heading(): string {
    return this.words.heading(this.person.name);
  }

  protected override get action(): string | null {
    return this.link ? null : this.words.action;
  }

  protected override async save(): Promise<boolean> {
    const endpoint = this.resets ? waysInEndpoints.resetWaysIn : peopleEndpoints.renewSignInLink;
    this.link = await ask(endpoint, { params: { id: this.person.id } });
    return false;
  }

  protected override body() {
    const { link, person } = this;
    if (!link)
      return html`<p>${this.words.text(person.name)}</p><p class="soft">${LINK_WORDS.handOver(person.name)}</p>`;
    return html`<p>${LINK_WORDS.holds(momentText(link.expiresAt, this.zone))}</p>
      <copy-link .url=${link.signInUrl} .label=${LINK_WORDS.label}></copy-link>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'link-dialog': LinkDialog;
  }
}
