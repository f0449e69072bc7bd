import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Playlist } from '../../../shared/model/playlist.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { dayOfDate } from '../../../shared/schedule/civil-date.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt, attemptUndoable } from '../data/feedback.ts';
import { type Library, loadLibrary } from '../data/library.ts';
import { Resource } from '../data/resource.ts';
import { linkedCardStyles } from '../parts/linked-cards.ts';
import { dateIn } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../parts/role-note.ts';
import { goTo } from '../shell/go-to.ts';
import './new-playlist-dialog.ts';
import { playlistCard } from './playlist-card.ts';
import { playlistsStyles } from './playlists-styles.ts';

/** Every playlist with its first pictures. */
@customElement('playlists-page')
export class PlaylistsPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private naming = false;
  private readonly playlists = new Resource(this, {
    load: async (_, signal) => {
      const [{ playlists }, library] = await Promise.all([
        ask(consoleEndpoints.listPlaylists, {}, { signal }),
        loadLibrary(signal),
      ]);
      return { playlists, library };
    },
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, linkedCardStyles, playlistsStyles];

  private nameOne(open: boolean): void {
    this.naming = open;
  }

  private newButton() {
    return html`<button class="button" data-kind="primary" @click=${() => this.nameOne(true)}>
      <ui-icon name="plus"></ui-icon>New playlist
    </button>`;
  }

  private async deleteOne({ id, name, slots }: Playlist): Promise<void> {
    await attemptUndoable(
      () => ask(consoleEndpoints.deletePlaylist, { params: { id } }),
      `${name} is deleted.`,
      () => ask(consoleEndpoints.createPlaylist, { body: { name, slots } }),
    );
  }

  private async duplicate({ name, slots }: Playlist): Promise<void> {
    const body = { name: `${name} (copy)`.slice(0, 120), slots };
    await attempt(async () => {
      const { id } = await ask(consoleEndpoints.createPlaylist, { body });
      goTo(`/console/playlists/${id}`);
    });
  }

  private list(playlists: readonly Playlist[], library: Library) {
    const writes = may(this.account, 'content:write');
    const byId = new Map(playlists.map((playlist) => [playlist.id, playlist]));
    const day = dayOfDate(dateIn(this.account.store.zone, Date.now()));
    return html`<div class="grid">
      ${repeat(
        playlists,
        ({ id }) => id,
        (playlist) =>
          playlistCard(playlist, {
            library,
            playlists: byId,
            day,
            actions: writes
              ? { remove: () => this.deleteOne(playlist), duplicate: () => this.duplicate(playlist) }
              : null,
          }),
      )}
    </div>`;
  }

  protected override render() {
    const writes = may(this.account, 'content:write');
    return html`<div class="page">
      <div class="head">
        <div><h1>Playlists</h1></div>
        ${writes ? this.newButton() : nothing}
      </div>
      <role-note right="content:write" what="change playlists"></role-note>
      ${this.playlists.render({
        complete: ({ playlists, library }) =>
          playlists.length > 0
            ? this.list(playlists, library)
            : html`<ui-empty icon="playlist" heading="Make your first playlist">
                <p>A playlist is pictures, videos and product cards in a row. The schedule says where and when it plays.</p>
                ${writes ? this.newButton() : nothing}
              </ui-empty>`,
      })}
      ${
        this.naming
          ? html`<new-playlist-dialog
              @dialog-done=${() => this.nameOne(false)}
              @dialog-cancel=${() => this.nameOne(false)}
            ></new-playlist-dialog>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'playlists-page': PlaylistsPage;
  }
}
