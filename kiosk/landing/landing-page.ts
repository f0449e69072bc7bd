import '../ui/base.css';
import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../ui/icon.ts';
import type { IconName } from '../ui/icon-paths.ts';
import '../ui/logo.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { landingStyles } from './landing-styles.ts';

interface Door {
  href: string;
  icon: IconName;
  name: string;
  text: string;
}

/** Where one can go from here. The two screens are the sample store's; elsewhere they show their pairing code. */
const DOORS: readonly Door[] = [
  {
    href: '/player?display=wall-1',
    icon: 'screen',
    name: 'Wall screen',
    text: 'Plays the schedule, with or without a network, and chooses among variants for whoever is watching.',
  },
  {
    href: '/player?display=kiosk-1',
    icon: 'touch',
    name: 'Touch kiosk',
    text: 'Finds a product, its price, its stock and its shelf, and forgets it all when you walk away.',
  },
  {
    href: '/phone',
    icon: 'phone',
    name: 'Phone page',
    text: 'What a customer gets by scanning a kiosk: decide what to share, take the list along, erase everything.',
  },
  {
    href: '/console',
    icon: 'calendar',
    name: 'Console',
    text: 'Upload, schedule, publish, and see it on the screens within two seconds. Proof of play included.',
  },
];

/** The page at `/`: what Vitrine is, in one sentence, and the doors to its four faces. */
@customElement('landing-page')
export class LandingPage extends LitElement {
  static override styles = [surfaceStyles, landingStyles];

  protected override render() {
    return html`
      <header>
        <div class="panes" aria-hidden="true"><i></i><i></i><i></i></div>
        <ui-logo></ui-logo>
        <h1>The shop window, <em>awake.</em></h1>
        <p>
          Vitrine plays your screens, answers at the kiosk and hands over to a customer’s own phone. Faces never
          leave the screen, and names never reach it.
        </p>
      </header>
      <main>
        <ul>
          ${DOORS.map(
            ({ href, icon, name, text }) => html`<li>
              <a href=${href}>
                <span class="icon"><ui-icon name=${icon}></ui-icon></span>
                <h2>${name}</h2>
                <p>${text}</p>
                <span class="go" aria-hidden="true"><ui-icon name="arrow-right"></ui-icon></span>
              </a>
            </li>`,
          )}
        </ul>
        <p class="hint">
          <ui-icon name="info"></ui-icon>
          <span>
            First time here? The terminal that ran <code>npm start</code> shows a one-time sign-in link for the
            console, and links that pair the sample screens for you. Any other browser shows a pairing code to type
            in the console.
          </span>
        </p>
      </main>
      <footer>
        <span>Vitrine, open source under Apache-2.0</span>
        <a href="/api/v1/openapi.json">API description</a>
      </footer>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'landing-page': LandingPage;
  }
}
