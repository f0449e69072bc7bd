import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { touchEndpoints } from '../../../shared/protocol/touch-endpoints.ts';
import { KeyCard } from '../parts/key-card.ts';

/** The key by which a site, an app, a till, a telephone desk or a mailbox tells what happens there. */
@customElement('touch-key-card')
export class TouchKeyCard extends KeyCard {
  protected override readonly heading = 'What happens elsewhere';
  protected override readonly without =
    'There is no key: only what happens on screens and at the till is counted.';
  protected override readonly calls = {
    state: touchEndpoints.touchKeyState,
    make: touchEndpoints.makeTouchKey,
    end: touchEndpoints.dropTouchKey,
  };

  protected override words() {
    return html`Your site, app, till, telephone desk and mailbox tell visits, looks, purchases and questions by
      <code>POST ${touchEndpoints.tellTouches.path}</code>, with a key that can do nothing else. Of calls and mails the
      reason, never the content. What is told twice counts once.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'touch-key-card': TouchKeyCard;
  }
}
