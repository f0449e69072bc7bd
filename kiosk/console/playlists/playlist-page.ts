import { consume } from '@lit/context';
import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { sidePlaylists } from '../../../shared/model/layout.ts';
import { adaptiveEndpoints } from '../../../shared/protocol/adaptive-endpoints.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { layoutEndpoints } from '../../../shared/protocol/layout-endpoints.ts';
import { withNested } from '../../../shared/schedule/nested-playlists.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { loadLibrary } from '../data/library.ts';
import { Resource } from '../data/resource.ts';
import { dateIn } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../parts/role-note.ts';
import './playlist-editor.ts';

/** Finds the playlist of the address and hands it to the editor. */
@customElement('playlist-page')
export class PlaylistPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @property() playlistId = '';
  private readonly playlist = new Resource(this, {
    args: () => [this.playlistId] as const,
    load: async ([id], signal) => {
      const [{ playlists }, { layouts }, library] = await Promise.all([
        ask(consoleEndpoints.listPlaylists, {}, { signal }),
        ask(layoutEndpoints.listLayouts, {}, { signal }),
        loadLibrary(signal),
      ]);
      const beside = layouts.filter((layout) => withNested(sidePlaylists(layout), playlists).has(id));
      return {
        playlist: playlists.find((one) => one.id === id) ?? null,
        playlists: new Map(playlists.map((one) => [one.id, one])),
        library,
        beside: beside.map(({ name }) => name),
      };
    },
    bells: ['content'],
  });

  private readonly facts = new Resource(this, {
    args: () => [may(this.account, 'content:write')] as const,
    load: async ([writes], signal) => (writes ? ask(adaptiveEndpoints.ruleFacts, {}, { signal }) : null),
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  protected override render() {
    return html`<div class="page">
      <role-note right="content:write" what="change playlists"></role-note>
      ${this.playlist.render({
        complete: ({ playlist, playlists, library, beside }) =>
          playlist === null
            ? html`<ui-empty whole icon="playlist" heading="This playlist is not here">
                <p>It may have been deleted.</p>
                <a class="button" href="/console/playlists">All playlists</a>
              </ui-empty>`
            : keyed(
                playlist.id,
                html`<playlist-editor
                  .playlist=${playlist}
                  .playlists=${playlists}
                  .library=${library}
                  .facts=${this.facts.value ?? null}
                  .beside=${beside}
                  .today=${dateIn(this.account.store.zone, Date.now())}
                  ?readonly=${!may(this.account, 'content:write')}
                  @save-refused=${() => void this.playlist.reload()}
                ></playlist-editor>`,
              ),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'playlist-page': PlaylistPage;
  }
}
