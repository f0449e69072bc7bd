import { consume } from '@lit/context';
import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { layoutEndpoints } from '../../../shared/protocol/layout-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../parts/role-note.ts';
import './layout-editor.ts';

/** Finds the layout of the address and hands it to the editor. */
@customElement('layout-page')
export class LayoutPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @property() layoutId = '';
  private readonly found = new Resource(this, {
    args: () => [this.layoutId] as const,
    load: async ([id], signal) => {
      const [{ layouts }, { playlists }] = await Promise.all([
        ask(layoutEndpoints.listLayouts, {}, { signal }),
        ask(consoleEndpoints.listPlaylists, {}, { signal }),
      ]);
      return { layout: layouts.find((one) => one.id === id) ?? null, playlists };
    },
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  protected override render() {
    return html`<div class="page">
      <role-note right="content:write" what="change layouts"></role-note>
      ${this.found.render({
        complete: ({ layout, playlists }) =>
          layout === null
            ? html`<ui-empty whole icon="layout" heading="This layout is not here">
                <p>It may have been deleted.</p>
                <a class="button" href="/console/layouts">All layouts</a>
              </ui-empty>`
            : keyed(
                layout.id,
                html`<layout-editor
                  .layout=${layout}
                  .playlists=${playlists}
                  ?readonly=${!may(this.account, 'content:write')}
                  @save-refused=${() => void this.found.reload()}
                ></layout-editor>`,
              ),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layout-page': LayoutPage;
  }
}
