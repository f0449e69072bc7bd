import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../shop/access/access-page.ts';
import { TakenPage } from './taken-page.ts';

/** The accessibility statement, as the kiosks have it. Nothing is asked of the shop for it. */
@customElement('access-view')
export class AccessView extends TakenPage<null> {
  protected override async load() {
    return null;
  }

  protected override page() {
    return html`<access-page></access-page>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'access-view': AccessView;
  }
}
