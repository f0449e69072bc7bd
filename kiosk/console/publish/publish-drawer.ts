import '@awesome.me/webawesome/dist/components/drawer/drawer.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RuleFinding } from '../../../shared/model/rule-finding.ts';
import { adaptiveEndpoints } from '../../../shared/protocol/adaptive-endpoints.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { settleToasts } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt, DRAFTS } from '../data/feedback.ts';
import { changeList } from '../parts/change-list.ts';
import { count, momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import './delivery-list.ts';
import { ruleFindings } from './rule-findings.ts';
import './shape-notes.ts';

type PublishState = Answer<typeof consoleEndpoints.publishState>;

/** A person's name; the first start of an empty store publishes the demo by itself. */
function publisher(by: string): string {
  return by === 'first-start' ? 'the demo' : by;
}

/** What would change, the button that does it, and how each screen takes it. Emits `drawer-closed`. */
@customElement('publish-drawer')
export class PublishDrawer extends LitElement {
  @property({ attribute: false }) state!: PublishState;
  @property({ attribute: false }) account!: Account;
  @state() private open = true;
  @state() private publishing = false;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      :host {
        display: contents;
      }
      wa-drawer {
        --size: min(30rem, 100vw);
      }
      wa-drawer::part(close-button__base) {
        min-inline-size: var(--target);
        min-block-size: var(--target);
      }
      .stack {
        gap: var(--space-5);
      }
      /* However many changes there are, the way to publish them stays in sight. */
      wa-drawer::part(footer) {
        padding-block-start: var(--space-4);
        border-block-start: 1px solid var(--color-line);
      }
      .publish {
        inline-size: 100%;
      }
    `,
  ];

  private publish = async (): Promise<void> => {
    if (this.publishing) return;
    this.publishing = true;
    if (await attempt(() => ask(consoleEndpoints.publish, {}))) settleToasts(DRAFTS);
    this.publishing = false;
  };

  private approve = async ({ key }: RuleFinding): Promise<void> => {
    await attempt(() => ask(adaptiveEndpoints.approveRule, { body: { key } }));
  };

  private onClosed = (event: Event): void => {
    // A drawer's events bubble, and so would those of a part inside it.
    if (event.target === event.currentTarget) this.dispatchEvent(new CustomEvent('drawer-closed'));
  };

  private publishButton(changes: number, waits: boolean) {
    if (changes === 0) return nothing;
    if (!may(this.account, 'publish'))
      return html`<p slot="footer" class="note">
        <ui-icon name="lock"></ui-icon><span>Your role does not let you publish. Ask somebody who may.</span>
      </p>`;
    if (waits)
      return html`<p slot="footer" class="note">
        <ui-icon name="warning"></ui-icon><span>Nothing is published before the audience rules above are settled.</span>
      </p>`;
    return html`<button
      slot="footer"
      class="button publish"
      data-kind="primary"
      data-size="large"
      aria-disabled=${this.publishing}
      @click=${this.publish}
    >
      ${this.publishing ? 'Publishing…' : `Publish ${count(changes, 'change')}`}
    </button>`;
  }

  protected override render() {
    const { published, changes, along, rules } = this.state;
    return html`<wa-drawer
      label=${changes.length > 0 ? 'Publish' : 'Published'}
      placement="end"
      light-dismiss
      ?open=${this.open}
      @wa-after-hide=${this.onClosed}
    >
      <div class="stack" tabindex="0" role="region" aria-label="What is published and what changes">
        ${
          published
            ? html`<p class="soft">
                Published by ${publisher(published.by)}, ${momentText(published.at, this.account.store.zone)}
              </p>`
            : html`<p>Nothing has been published yet. Screens show the holding screen until then.</p>`
        }
        ${ruleFindings({
          findings: rules,
          approve: may(this.account, 'store:manage') ? this.approve : null,
        })}
        ${changeList(changes, along)} <shape-notes .store=${this.account.store}></shape-notes>
        <delivery-list .revision=${published?.revision ?? 0}></delivery-list>
      </div>
      ${this.publishButton(changes.length, rules.length > 0)}
    </wa-drawer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'publish-drawer': PublishDrawer;
  }
}
