import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Display } from '../../../shared/model/display.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import '../cameras/camera-reminder.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { connectedContext } from '../data/connection.ts';
import { type Library, loadLibrary } from '../data/library.ts';
import { Resource } from '../data/resource.ts';
import { Ticker } from '../data/ticker.ts';
import '../displays/display-card.ts';
import { displayHealth } from '../displays/display-health.ts';
import { openOnScreen } from '../displays/open-on-screen.ts';
import '../insight/paused-rules.ts';
import { count } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../publish/lift-note.ts';
import './first-steps.ts';

/** What is on every screen now, and what is wrong. */
@customElement('home-page')
export class HomePage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @consume({ context: connectedContext, subscribe: true }) @state() private connected = true;
  private readonly ticker = new Ticker(this, 10_000);
  private readonly displays = new Resource(this, {
    load: async (_, signal) => (await ask(consoleEndpoints.listDisplays, {}, { signal })).displays,
    bells: ['displays'],
  });
  private readonly library = new Resource(this, {
    load: (_, signal) => loadLibrary(signal),
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
        gap: var(--space-5);
      }
    `,
  ];

  private summary(displays: readonly Display[]): string {
    const wrong = displays.filter((display) =>
      ['warning', 'danger'].includes(displayHealth(display, this.ticker.now).tone),
    ).length;
    if (displays.length === 0) return 'No display yet';
    if (!this.connected) return `${count(displays.length, 'display')}, not connected`;
    if (wrong === 0) return `${count(displays.length, 'display')}, all well`;
    return `${count(displays.length, 'display')}, ${wrong} to look at`;
  }

  private cards(displays: readonly Display[], library: Library | undefined) {
    return html`<div class="grid">
      ${repeat(
        displays,
        ({ id }) => id,
        (display) => {
          const creative = library?.byId.get(display.status?.nowPlaying?.creativeId ?? '') ?? null;
          return html`<display-card
            .display=${display}
            .creative=${creative}
            .library=${library ?? null}
            .now=${this.ticker.now}
            .connected=${this.connected}
          ></display-card>`;
        },
      )}
    </div>`;
  }

  protected override render() {
    const { displays, library } = this;
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>On your screens now</h1>
          <p role="status">${displays.value ? this.summary(displays.value) : nothing}</p>
        </div>
        ${
          may(this.account, 'displays:manage')
            ? html`<a class="button" href="/console/displays?pair"><ui-icon name="plus"></ui-icon>Pair a screen</a>`
            : nothing
        }
      </div>
      <camera-reminder></camera-reminder>
      <paused-rules></paused-rules>
      <lift-note></lift-note>
      ${displays.render({
        complete: (list) =>
          list.length > 0
            ? this.cards(list, library.value)
            : html`<ui-empty icon="screen" heading="No screen is paired yet">
                <p>${openOnScreen(this.account.outsideOrigin)} It shows a code of eight letters to type here.</p>
              </ui-empty>`,
      })}
      ${
        displays.value && library.value
          ? html`<first-steps .displays=${displays.value.length} .creatives=${library.value.items.length}></first-steps>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'home-page': HomePage;
  }
}
