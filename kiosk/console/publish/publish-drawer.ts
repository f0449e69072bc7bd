import '@awesome.me/webawesome/dist/components/drawer/drawer.js';
import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RuleFinding } from '../../../shared/model/rule-finding.ts';
import { adaptiveEndpoints } from '../../../shared/protocol/adaptive-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { publicationEndpoints } from '../../../shared/protocol/publication-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { settleToasts } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import '../../ui/toasts.ts';
import { type Account, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt, DRAFTS } from '../data/feedback.ts';
import { changeList, changeStyles } from '../parts/change-list.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import './delivery-list.ts';
import './earlier-revisions.ts';
import { copyNotes } from '../parts/copy-notes.ts';
import { publishFooter } from './publish-footer.ts';
import { publisherName } from './publisher-name.ts';
import { ruleFindings } from './rule-findings.ts';
import './shape-notes.ts';

type PublishState = Answer<typeof publicationEndpoints.publishState>;

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
    changeStyles,
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
      [slot='footer'] {
        inline-size: 100%;
        gap: var(--space-3);
      }
      .publish {
        inline-size: 100%;
      }
    `,
  ];

  private publish = async (): Promise<void> => {
    if (this.publishing) return;
    this.publishing = true;
    if (await attempt(() => ask(publicationEndpoints.publish, {}))) settleToasts(DRAFTS);
    this.publishing = false;
  };

  private approveDrafts = async (): Promise<void> => {
    const { drafts } = this.state.approval;
    if (this.publishing || !drafts) return;
    this.publishing = true;
    await attempt(() => ask(publicationEndpoints.approveDrafts, { body: { drafts } }));
    this.publishing = false;
  };

  private approve = async ({ key }: RuleFinding): Promise<void> => {
    await attempt(() => ask(adaptiveEndpoints.approveRule, { body: { key } }));
  };

  private onClosed = (event: Event): void => {
    // A drawer's events bubble, and so would those of a part inside it.
    if (event.target === event.currentTarget) this.dispatchEvent(new CustomEvent('drawer-closed'));
  };

  protected override render() {
    const { published, changes, along, rules, copy, approval } = this.state;
    const { zone } = this.account.store;
    return html`<wa-drawer
      label=${changes.length === 0 && published ? 'Published' : 'Publish'}
      placement="end"
      light-dismiss
      ?open=${this.open}
      @wa-after-hide=${this.onClosed}
    >
      <div class="stack" tabindex="0" role="region" aria-label="What is published and what changes">
        ${
          published
            ? html`<p class="soft">
                Published by ${publisherName(published.by)}, ${momentText(published.at, zone)}
              </p>`
            : html`<p>Nothing has been published yet. Screens show the holding screen until then.</p>`
        }
        ${ruleFindings({
          findings: rules,
          approve: may(this.account, 'store:manage') ? this.approve : null,
        })}
        ${copyNotes(copy)} ${changeList(changes, along)} <shape-notes .store=${this.account.store}></shape-notes>
        <delivery-list .revision=${published?.revision ?? 0}></delivery-list>
        <earlier-revisions .zone=${zone} .mayPublish=${may(this.account, 'publish')}></earlier-revisions>
      </div>
      <ui-toasts inside></ui-toasts>
      ${publishFooter({
        changes: changes.length,
        waits: rules.length > 0,
        approval,
        mayPublish: may(this.account, 'publish'),
        busy: this.publishing,
        zone,
        publish: this.publish,
        approve: this.approveDrafts,
      })}
    </wa-drawer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'publish-drawer': PublishDrawer;
  }
}
