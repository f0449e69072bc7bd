import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { publicationEndpoints } from '../../../shared/protocol/publication-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { connectedContext } from '../data/connection.ts';
import { Resource } from '../data/resource.ts';
import { count } from '../parts/moments.ts';

/** On every page: how many drafts differ from what is on the screens. Opens the drawer that publishes them. */
@customElement('publish-bar')
export class PublishBar extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @consume({ context: connectedContext, subscribe: true }) @state() private connected = true;
  @state() private open = false;
  private readonly publication = new Resource(this, {
    load: (_, signal) => ask(publicationEndpoints.publishState, {}, { signal }),
    bells: ['content'],
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

  private openDrawer = async (): Promise<void> => {
    await import('./publish-drawer.ts');
    this.open = true;
  };

  private button(changes: number, published: boolean) {
    if (changes > 0)
      return html`<button class="button" data-kind="primary" @click=${this.openDrawer}>
        Publish<b aria-label="${count(changes, 'change')}">${changes}</b>
      </button>`;
    if (!this.connected) return html`<span class="soft">Not connected</span>`;
    return html`<button class="button" data-kind="quiet" @click=${this.openDrawer}>
      <ui-icon name="check"></ui-icon>${published ? 'Everything is published' : 'Nothing to publish yet'}
    </button>`;
  }

  protected override render() {
    const state = this.publication.value;
    if (!state) return nothing;
    return html`${this.button(state.changes.length, state.published !== null)}
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
