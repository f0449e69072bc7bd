import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { CUSTOMERS_WORDS as words } from '../customers/customers-words.ts';
import { pageStyles } from '../parts/page-styles.ts';

/** The way to the page on which files of customers are brought. */
@customElement('customers-card')
export class CustomersCard extends LitElement {
  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  protected override render() {
    return html`<section class="card stack" aria-labelledby="customers">
      <h2 id="customers">${words.heading}</h2>
      <p>${words.lead}</p>
      <div class="row"><a class="button" href="/console/customers">Bring a file</a></div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customers-card': CustomersCard;
  }
}
