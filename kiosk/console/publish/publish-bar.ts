import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { publicationEndpoints } from '../../../shared/protocol/publication-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { connectedContext } from '../data/connection.ts';
import { Resource } from '../data/resource.ts';
import { count } from '../parts/moments.ts';
import type { PublishState } from './publish-state.ts';
import { barWords as words } from './publish-words.ts';

/**
 * On every page: how many drafts differ from what is on the screens, and what there is to do about them for whoever
 * looks. Opens the drawer that publishes them. Emits `publish-state` whenever that is read.
 */
@customElement('publish-bar')
export class PublishBar extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @consume({ context: connectedContext, subscribe: true }) @state() private connected = true;
  @state() private open = false;
  private readonly publication = new Resource(this, {
    load: async (_, signal) => {
      const found = await ask(publicationEndpoints.publishState, {}, { signal });
      this.dispatchEvent(new CustomEvent<PublishState>('publish-state', { detail: found }));
      return found;
    },
    // How many screens have what is rolled out is part of it.
    bells: ['content', 'displays'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--space-3);
      }
      .soft {
        padding-inline: var(--space-3);
      }
      b {
        display: grid;
        place-items: center;
        min-inline-size: 1.6em;
        block-size: 1.6em;
        padding-inline: 0.4em;
        border-radius: var(--radius-full);
        background: var(--color-accent);
        color: var(--color-on-accent);
        font-size: var(--text-sm);
      }
    `,
  ];

  openDrawer = async (): Promise<void> => {
    await import('./publish-drawer.ts');
    this.open = true;
  };

  /** What whoever looks can do with the drafts as they are; `isTheirs` when somebody else has the next word. */
  private way({ approval }: PublishState): { word: string; isTheirs: boolean } {
    const { required, given, asked, sentBack } = approval;
    const mayPublish = may(this.account, 'publish');
    const mayApprove = may(this.account, 'approve');
    if (!required) return { word: mayPublish ? words.publish : words.review, isTheirs: !mayPublish };
    if (given?.isMine) return { word: words.approved, isTheirs: true };
    if (given) return { word: mayPublish ? words.publish : words.review, isTheirs: !mayPublish };
    const isAsked = asked !== null && !asked.isEdited && sentBack === null;
    if (isAsked && asked.isMine) return { word: words.waits, isTheirs: true };
    if (isAsked && mayApprove) return { word: words.approve, isTheirs: false };
    return { word: mayPublish ? words.publish : words.review, isTheirs: !mayPublish && !mayApprove };
  }

  private button(state: PublishState) {
    const { changes, published, rollout } = state;
    if (changes.length > 0) {
      const { word, isTheirs } = this.way(state);
      return html`<button class="button" data-kind=${isTheirs ? nothing : 'primary'} @click=${this.openDrawer}>
        ${word}<b aria-label="${count(changes.length, 'change')}">${changes.length}</b>
      </button>`;
    }
    if (!this.connected) return html`<span class="soft">${words.offline}</span>`;
    if (rollout) {
      const [on, all] = [rollout.first.length, rollout.first.length + rollout.waiting.length];
      return html`<button class="button" @click=${this.openDrawer}>
        ${rollout.pausedAt === null ? words.rollingOut(on, all) : words.paused(on, all)}
      </button>`;
    }
    return html`<button class="button" data-kind="quiet" @click=${this.openDrawer}>
      <ui-icon name="check"></ui-icon>${published ? words.published : words.nothing}
    </button>`;
  }

  protected override render() {
    const state = this.publication.value;
    if (!state) return nothing;
    return html`${this.button(state)}
    ${
      this.open
        ? html`<publish-drawer
            .state=${state}
            .account=${this.account}
            @drawer-closed=${() => {
              this.open = false;
            }}
          ></publish-drawer>`
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'publish-bar': PublishBar;
  }
}
