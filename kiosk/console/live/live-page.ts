import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Layout } from '../../../shared/model/layout.ts';
import type { LiveInterruption } from '../../../shared/model/live-interruption.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import {
  interruptionEndpoints,
  type ListedInterruption,
} from '../../../shared/protocol/interruption-endpoints.ts';
import { layoutEndpoints } from '../../../shared/protocol/layout-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { relativeTime } from '../../ui/relative-time.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { Ticker } from '../data/ticker.ts';
import { locale, momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import './cap-dialog.ts';
import './emergency-dialog.ts';
import { courseOf, isLasting, kindOf, placesOf, titleOf } from './live-words.ts';
import './takeover-dialog.ts';
import './warning-feeds.ts';
import './weather-card.ts';

type Act = 'takeover' | 'emergency' | 'cap';

interface Live {
  interruptions: readonly ListedInterruption[];
  displays: readonly { id: string; name: string }[];
  playlists: readonly { id: string; name: string }[];
  layouts: readonly Layout[];
}

async function loadLive(signal: AbortSignal): Promise<Live> {
  const [{ interruptions }, { displays }, { playlists }, { layouts }] = await Promise.all([
    ask(interruptionEndpoints.listInterruptions, {}, { signal }),
    ask(consoleEndpoints.listDisplays, {}, { signal }),
    ask(consoleEndpoints.listPlaylists, {}, { signal }),
    ask(layoutEndpoints.listLayouts, {}, { signal }),
  ]);
  return { interruptions, displays, playlists, layouts };
}

/** What stands over the schedule right now, and the way to put something there. */
@customElement('live-page')
export class LivePage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private act: Act | null = null;
  private readonly ticker = new Ticker(this, 5000);
  private readonly live = new Resource(this, {
    load: (_, signal) => loadLive(signal),
    bells: ['content', 'displays'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    tableStyles,
    css`
      .now {
        display: grid;
        gap: var(--space-4);
      }
      .now li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-4);
        align-items: center;
        list-style: none;
      }
      .now h2 {
        margin-block: var(--space-2);
      }
    `,
  ];

  private start(act: Act | null): void {
    this.act = act;
  }

  private get raises(): boolean {
    return may(this.account, 'displays:manage');
  }

  private mayEnd({ kind }: LiveInterruption): boolean {
    return kind === 'takeover' ? may(this.account, 'publish') : this.raises;
  }

  private async end(interruption: LiveInterruption): Promise<void> {
    await attempt(
      () => ask(interruptionEndpoints.endInterruption, { params: { id: interruption.id } }),
      `${titleOf(interruption)} has ended. Screens are back on schedule.`,
    );
  }

  private reach({ interruption, reached }: ListedInterruption, displays: Live['displays']) {
    if (interruption.kind === 'takeover') return nothing;
    const meant = interruption.displayIds.length || displays.length;
    const names = reached.map(({ name }) => name).join(', ');
    return html`<p class="soft">
      Seen on ${reached.length} of ${meant} screens${names ? html`: ${names}` : nothing}
    </p>`;
  }

  private now(lasting: readonly ListedInterruption[], displays: Live['displays']) {
    if (lasting.length === 0)
      return html`<ui-empty icon="calendar" heading="Every screen follows its schedule">
        <p>A takeover puts a playlist on screens for a while. An emergency puts words above everything, at once.</p>
      </ui-empty>`;
    return html`<ul class="now" aria-label="On screens now">
      ${repeat(
        lasting,
        ({ interruption }) => interruption.id,
        (one) => {
          const { interruption, by } = one;
          const { word, tone } = kindOf(interruption);
          return html`<li class="card">
            <div>
              <span class="badge" data-tone=${tone}>${word}</span>
              <h2>${titleOf(interruption)}</h2>
              ${interruption.kind === 'emergency' ? html`<p>${interruption.words.text}</p>` : nothing}
              <p class="soft">
                ${placesOf(interruption, displays)} · began
                ${relativeTime(interruption.startAt, this.ticker.now, locale())}, by ${by || 'somebody since removed'} ·
                ends ${relativeTime(interruption.endAt, this.ticker.now, locale())}
              </p>
              ${this.reach(one, displays)}
            </div>
            ${
              this.mayEnd(interruption)
                ? html`<button
                    class="button"
                    aria-label="End now: ${titleOf(interruption)}"
                    @click=${() => this.end(interruption)}
                  >
                    End now
                  </button>`
                : nothing
            }
          </li>`;
        },
      )}
    </ul>`;
  }

  private past(over: readonly ListedInterruption[], displays: Live['displays']) {
    if (over.length === 0) return nothing;
    return html`<div class="table-scroll" role="region" aria-label="The last 30 days" tabindex="0">
      <table class="table stacks">
        <caption>
          The last 30 days
        </caption>
        <thead>
          <tr>
            <th>What</th>
            <th>Began</th>
            <th>For</th>
            <th>Where</th>
            <th>Seen on</th>
            <th>By</th>
          </tr>
        </thead>
        <tbody>
          ${over.map(({ interruption, by, reached }) => {
            const { word, tone } = kindOf(interruption);
            return html`<tr>
              <th scope="row">
                <span class="badge" data-tone=${tone}>${word}</span> ${titleOf(interruption)}
              </th>
              <td data-label="Began">${momentText(interruption.startAt, this.account.store.zone)}</td>
              <td data-label="For">${courseOf(interruption)}</td>
              <td data-label="Where">${placesOf(interruption, displays)}</td>
              <td data-label="Seen on">
                ${
                  interruption.kind === 'takeover'
                    ? '–'
                    : reached
                        .map(
                          ({ name, at }) =>
                            `${name} after ${Math.round((at - interruption.startAt) / 100) / 10} s`,
                        )
                        .join(', ') || 'no screen'
                }
              </td>
              <td data-label="By">${by}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  private body({ interruptions, displays }: Live) {
    const { now } = this.ticker;
    const lasting = interruptions.filter(({ interruption }) => isLasting(interruption, now));
    const over = interruptions.filter(({ interruption }) => !isLasting(interruption, now));
    return html`${this.now(lasting, displays)} ${this.past(over, displays)}`;
  }

  private dialog({ displays, playlists, layouts }: Live) {
    const close = () => this.start(null);
    switch (this.act) {
      case 'takeover':
        return html`<takeover-dialog
          .displays=${displays}
          .playlists=${playlists}
          .layouts=${layouts}
          @dialog-done=${close}
          @dialog-cancel=${close}
        ></takeover-dialog>`;
      case 'emergency':
        return html`<emergency-dialog
          .displays=${displays}
          @dialog-done=${close}
          @dialog-cancel=${close}
        ></emergency-dialog>`;
      case 'cap':
        return html`<cap-dialog @dialog-done=${close} @dialog-cancel=${close}></cap-dialog>`;
      default:
        return nothing;
    }
  }

  private buttons() {
    const button = (act: Act, words: string, kind: string, icon: 'screen' | 'warning' | 'upload') =>
      html`<button class="button" data-kind=${kind} @click=${() => this.start(act)}>
        <ui-icon name=${icon}></ui-icon>${words}
      </button>`;
    return html`<div class="row">
      ${this.raises ? button('cap', 'Warning message', 'quiet', 'upload') : nothing}
      ${this.raises ? button('emergency', 'Emergency', 'danger', 'warning') : nothing}
      ${may(this.account, 'publish') ? button('takeover', 'Take over screens', 'primary', 'screen') : nothing}
    </div>`;
  }

  protected override render() {
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>Live</h1>
          <p>Over the schedule, right now. It ends by itself.</p>
        </div>
        ${this.buttons()}
      </div>
      ${this.live.render({ complete: (live) => html`${this.body(live)} ${this.dialog(live)}` })}
      <weather-card></weather-card>
      <warning-feeds .zone=${this.account.store.zone} .editable=${this.raises}></warning-feeds>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'live-page': LivePage;
  }
}
