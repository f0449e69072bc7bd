import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Display } from '../../../shared/model/display.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { relativeTime } from '../../ui/relative-time.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { connectedContext } from '../data/connection.ts';
import { loadLibrary } from '../data/library.ts';
import { Resource } from '../data/resource.ts';
import { Ticker } from '../data/ticker.ts';
import '../parts/creative-thumb.ts';
import { locale } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { goTo } from '../shell/go-to.ts';
import './command-panel.ts';
import './delivery-panel.ts';
import { type DisplayAct, displayDialog } from './display-dialogs.ts';
import { displayFacts } from './display-facts.ts';
import { displayHealth } from './display-health.ts';
import './explain-panel.ts';
import './screenshot-card.ts';
import { isUpright } from './rotation-text.ts';

/** One display: what is on it, how it is, why it shows what it shows. */
@customElement('display-page')
export class DisplayPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @consume({ context: connectedContext, subscribe: true }) @state() private connected = true;
  @property() displayId = '';
  @state() private act: DisplayAct | null = null;
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
      .columns {
        display: grid;
        grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
        gap: var(--space-5);
        align-items: start;
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-2) var(--space-5);
      }
      dt {
        color: var(--color-ink-soft);
      }
      creative-thumb[data-stale] {
        filter: saturate(0.25);
      }
      .tags,
      .tags ul {
        gap: var(--space-2);
      }
      /* Its words stand under the others; the room around them is there to be hit. */
      .tags .button:first-child {
        margin-inline-start: calc(-1 * var(--space-4));
      }
      .state {
        display: inline-flex;
        align-items: center;
        gap: var(--space-3);
        font-weight: var(--weight-medium);
      }
      @media (max-width: 64rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  private start(what: DisplayAct['what'], display: Display): void {
    this.act = { what, display };
  }

  private actions(display: Display) {
    return html`<div class="row">
      <button class="button" @click=${() => this.start('edit', display)}><ui-icon name="edit"></ui-icon>Name, zone and tags</button>
      <button class="button" @click=${() => this.start('turn', display)}><ui-icon name="refresh"></ui-icon>Turn</button>
      <button class="button" @click=${() => this.start('camera', display)}><ui-icon name="camera"></ui-icon>Camera</button>
      <button class="button" @click=${() => this.start('enrol', display)}>
        <ui-icon name="qr"></ui-icon>Open on this machine
      </button>
      <button class="button" @click=${() => this.start('remove', display)}>
        <ui-icon name="trash"></ui-icon>Remove
      </button>
    </div>`;
  }

  /** What the schedule can ask of a screen stands where the screen is looked at. */
  private tags(display: Display) {
    const { tags } = display;
    const manages = may(this.account, 'displays:manage');
    if (tags.length === 0 && !manages) return nothing;
    return html`<div class="row tags">
      ${
        tags.length > 0
          ? html`<ul class="row" aria-label="Tags">
              ${tags.map((tag) => html`<li class="badge">${tag}</li>`)}
            </ul>`
          : nothing
      }
      ${
        manages
          ? html`<button class="button" data-kind="quiet" @click=${() => this.start('tag', display)}>
              <ui-icon name="plus"></ui-icon>Add tags
            </button>`
          : nothing
      }
    </div>`;
  }

  private now(display: Display) {
    const { nowPlaying } = display.status ?? {};
    const creative = this.library.value?.byId.get(nowPlaying?.creativeId ?? '') ?? null;
    const health = displayHealth(display, this.ticker.now, this.connected);
    return html`<section class="card stack" aria-label="Now">
      <creative-thumb
        .creative=${creative}
        .library=${this.library.value ?? null}
        ?upright=${isUpright(display)}
        ?data-stale=${!display.online}
      ></creative-thumb>
      <p class="state"><span class="dot" data-tone=${health.tone}></span>${health.word}</p>
      ${health.problems.map(
        (problem) => html`<p class="note" data-tone="warning">
        <ui-icon name="warning"></ui-icon><span>${problem}</span>
      </p>`,
      )}
      ${display.online || !display.status ? nothing : html`<p class="soft">What it said last, ${relativeTime(display.lastSeenAt ?? 0, this.ticker.now, locale())}:</p>`}
      ${displayFacts(display, this.ticker.now)}
    </section>`;
  }

  private found(display: Display) {
    return html`<div class="head">
        <div>
          <h1>${display.name}</h1>
          <p>${[display.kind === 'kiosk' ? 'Touch kiosk' : 'Wall screen', display.zone].join(' · ')}</p>
          ${this.tags(display)}
        </div>
        ${may(this.account, 'displays:manage') ? this.actions(display) : nothing}
      </div>
      <div class="columns">
        ${this.now(display)}
        <div class="card"><explain-panel .display=${display}></explain-panel></div>
      </div>
      <div class="columns">
        <command-panel
          .displayId=${display.id}
          .zone=${display.zone}
          ?safe=${display.status?.mode === 'safe'}
          ?mayCommand=${may(this.account, 'displays:manage')}
        ></command-panel>
        <div class="stack">
          <delivery-panel .displayId=${display.id} .zone=${display.zone}></delivery-panel>
          <screenshot-card
            .displayId=${display.id}
            .zone=${display.zone}
            ?mayCommand=${may(this.account, 'displays:manage')}
          ></screenshot-card>
        </div>
      </div>
      ${displayDialog(
        this.act,
        () => {
          this.act = null;
        },
        () => goTo('/console/displays', 'replace'),
      )}`;
  }

  protected override render() {
    return html`<div class="page">
      ${this.displays.render({
        complete: (displays) => {
          const display = displays.find(({ id }) => id === this.displayId);
          if (display) return this.found(display);
          return html`<ui-empty whole icon="screen" heading="This display is not here">
            <p>It may have been removed.</p>
            <a class="button" href="/console/displays">All displays</a>
          </ui-empty>`;
        },
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'display-page': DisplayPage;
  }
}
