import '@awesome.me/webawesome/dist/components/drawer/drawer.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RuleFinding } from '../../../shared/model/rule-finding.ts';
import { adaptiveEndpoints } from '../../../shared/protocol/adaptive-endpoints.ts';
import type { Differences } from '../../../shared/protocol/difference.ts';
import { publicationEndpoints } from '../../../shared/protocol/publication-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { settleToasts } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import '../../ui/toasts.ts';
import { type Account, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt, DRAFTS } from '../data/feedback.ts';
import { copyNotes } from '../parts/copy-notes.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { approvalNotes } from './approval-notes.ts';
import './ask-dialog.ts';
import './delivery-list.ts';
import { drawerStyles } from './drawer-styles.ts';
import './earlier-revisions.ts';
import './pending-changes.ts';
import { publishFooter } from './publish-footer.ts';
import type { PublishState } from './publish-state.ts';
import { approvalWords } from './publish-words.ts';
import { publisherName } from './publisher-name.ts';
import './rollout-card.ts';
import { ruleFindings } from './rule-findings.ts';
import './shape-notes.ts';
import './stages-dialog.ts';

/** What would change, the button that does it, and how each screen takes it. Emits `drawer-closed`. */
@customElement('publish-drawer')
export class PublishDrawer extends LitElement {
  @property({ attribute: false }) state!: PublishState;
  @property({ attribute: false }) account!: Account;
  @state() private open = true;
  @state() private publishing = false;
  @state() private dialog: 'ask' | 'send-back' | 'stages' | null = null;
  /** What stands in the drawer: what is published and approved is exactly that. */
  @state() private seen: Differences | null = null;

  static override styles = [surfaceStyles, buttonStyles, pageStyles, drawerStyles];

  private async run(change: (drafts: string) => Promise<unknown>): Promise<boolean> {
    const { seen } = this;
    if (this.publishing || !seen) return false;
    this.publishing = true;
    const isDone = await attempt(() => change(seen.drafts));
    this.publishing = false;
    return isDone;
  }

  private publish = async (): Promise<void> => {
    if (await this.run((drafts) => ask(publicationEndpoints.publish, { query: { drafts } })))
      settleToasts(DRAFTS);
  };

  private approveDrafts = (): Promise<unknown> =>
    this.run((drafts) => ask(publicationEndpoints.approveDrafts, { body: { drafts } }));

  private approve = async ({ key }: RuleFinding): Promise<void> => {
    await attempt(() => ask(adaptiveEndpoints.approveRule, { body: { key } }));
  };

  private onClosed = (event: Event): void => {
    // A drawer's events bubble, and so would those of a part inside it.
    if (event.target === event.currentTarget) this.dispatchEvent(new CustomEvent('drawer-closed'));
  };

  private show(dialog: typeof this.dialog): void {
    if (!this.publishing && this.seen) this.dialog = dialog;
  }

  private footer() {
    const { rules, changes, approval } = this.state;
    return publishFooter({
      changes: changes.length,
      waits: rules.length > 0,
      approval,
      may: {
        publish: may(this.account, 'publish'),
        approve: may(this.account, 'approve'),
        ask: may(this.account, 'content:write'),
      },
      busy: this.publishing || this.seen === null,
      zone: this.account.store.zone,
      acts: {
        publish: this.publish,
        approve: this.approveDrafts,
        stages: () => this.show('stages'),
        ask: () => this.show('ask'),
        sendBack: () => this.show('send-back'),
      },
    });
  }

  private dialogs() {
    const { dialog, seen } = this;
    const close = () => this.show(null);
    if (!dialog || !seen) return nothing;
    return dialog === 'stages'
      ? html`<stages-dialog
          .drafts=${seen.drafts}
          .displays=${seen.reach.displays}
          @dialog-done=${close}
          @dialog-cancel=${close}
        ></stages-dialog>`
      : html`<ask-dialog
          .drafts=${seen.drafts}
          .sendsBack=${dialog === 'send-back'}
          @dialog-done=${close}
          @dialog-cancel=${close}
        ></ask-dialog>`;
  }

  private now() {
    const { published, rollout, changes } = this.state;
    const { zone } = this.account.store;
    if (!published)
      return html`<p>Nothing has been published yet. Screens show the holding screen until then.</p>`;
    return html`<p class="soft">
        Published by ${publisherName(published.by)}, ${momentText(published.at, zone)}
      </p>
      ${
        rollout
          ? html`<rollout-card
                .rollout=${rollout}
                .zone=${zone}
                .mayPublish=${may(this.account, 'publish')}
              ></rollout-card>
              ${changes.length > 0 ? html`<p class="soft">${approvalWords.endsRollout(rollout.revision)}</p>` : nothing}`
          : nothing
      }`;
  }

  protected override render() {
    const { published, changes, rules, copy, approval, rollout } = this.state;
    const { zone } = this.account.store;
    return html`<wa-drawer
        label=${changes.length === 0 && published ? 'Published' : 'Publish'}
        placement="end"
        light-dismiss
        ?open=${this.open}
        @wa-after-hide=${this.onClosed}
      >
        <div class="stack" tabindex="0" role="region" aria-label="What is published and what changes">
          ${this.now()} ${approvalNotes(approval, zone)}
          ${ruleFindings({
            findings: rules,
            approve: may(this.account, 'store:manage') ? this.approve : null,
          })}
          ${copyNotes(copy)}
          <pending-changes
            @seen=${(event: CustomEvent<Differences>) => {
              this.seen = event.detail;
            }}
          ></pending-changes>
          <shape-notes .store=${this.account.store}></shape-notes>
          <delivery-list .revision=${published?.revision ?? 0} .waiting=${rollout?.waiting ?? []}></delivery-list>
          <earlier-revisions .zone=${zone} .mayPublish=${may(this.account, 'publish')}></earlier-revisions>
        </div>
        <ui-toasts inside></ui-toasts>
        ${this.footer()}
      </wa-drawer>
      ${this.dialogs()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'publish-drawer': PublishDrawer;
  }
}
