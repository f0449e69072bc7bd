import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Layout } from '../../../shared/model/layout.ts';
import type { LiveInterruption, LiveTakeover } from '../../../shared/model/live-interruption.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import {
  interruptionEndpoints,
  type ListedInterruption,
} from '../../../shared/protocol/interruption-endpoints.ts';
import { layoutEndpoints } from '../../../shared/protocol/layout-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt, attemptUndoable } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { Ticker } from '../data/ticker.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import './cap-dialog.ts';
import './emergency-dialog.ts';
import { lastingList } from './lasting-list.ts';
import { isLasting, MORE_MS, titleOf } from './live-words.ts';
import { pastTable } from './past-table.ts';
import './priority-dialog.ts';
import type { MeantDisplay } from './reach-words.ts';
import './takeover-dialog.ts';
import './warning-feeds.ts';
import './weather-card.ts';

type Act = 'takeover' | 'emergency' | 'cap';

interface Live {
  interruptions: readonly ListedInterruption[];
  displays: readonly MeantDisplay[];
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
  /** The takeover whose priority is being changed. */
  @state() private ranked: LiveTakeover | null = null;
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

  /** Lends the screens on, from the end that was agreed. */
  private async more({ id, name, endAt }: LiveTakeover): Promise<void> {
    const until = (end: number) =>
      ask(interruptionEndpoints.changeTakeover, { params: { id }, body: { endAt: end } });
    await attemptUndoable(
      () => until(endAt + MORE_MS),
      `${name} has 15 minutes more.`,
      () => until(endAt),
    );
  }

  private now(lasting: readonly ListedInterruption[], displays: Live['displays']) {
    if (lasting.length === 0)
      return html`<ui-empty icon="calendar" heading="Every screen follows its schedule">
        <p>A takeover puts a playlist on screens for a while. An emergency puts words above everything, at once.</p>
      </ui-empty>`;
    return lastingList(lasting, {
      displays,
      now: this.ticker.now,
      mayChange: (one) => this.mayEnd(one),
      onEnd: (one) => void this.end(one),
      onMore: (takeover) => void this.more(takeover),
      onPriority: (takeover) => {
        this.ranked = takeover;
      },
    });
  }

  private body({ interruptions, displays }: Live) {
    const { now } = this.ticker;
    const lasting = interruptions.filter(({ interruption }) => isLasting(interruption, now));
    const over = interruptions.filter(({ interruption }) => !isLasting(interruption, now));
    return html`${this.now(lasting, displays)}
    ${pastTable(over, { displays, zone: this.account.store.zone })}`;
  }

  private dialog({ displays, playlists, layouts }: Live) {
    const close = () => {
      this.act = null;
      this.ranked = null;
    };
    if (this.ranked)
      return html`<priority-dialog
        .takeover=${this.ranked}
        @dialog-done=${close}
        @dialog-cancel=${close}
      ></priority-dialog>`;
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
      html`<button class="button" data-kind=${kind} @click=${() => {
        this.act = act;
      }}>
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
