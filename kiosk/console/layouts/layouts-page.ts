import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Layout } from '../../../shared/model/layout.ts';
import { LAYOUT_PRESETS, type LayoutPreset } from '../../../shared/model/layout-presets.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { layoutEndpoints } from '../../../shared/protocol/layout-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt, attemptUndoable } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { linkedCardStyles } from '../parts/linked-cards.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../parts/role-note.ts';
import { goTo } from '../shell/go-to.ts';
import { layoutCard } from './layout-card.ts';
import { layoutsStyles } from './layouts-styles.ts';
import { USUAL_PRESET } from './new-layout-dialog.ts';

interface Shown {
  layouts: readonly Layout[];
  playlists: readonly { id: string; name: string }[];
}

/** Every layout, drawn. */
@customElement('layouts-page')
export class LayoutsPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  /** The preset that the dialog begins with, while it is open. */
  @state() private making: LayoutPreset['id'] | null = null;
  private readonly shown = new Resource<Shown>(this, {
    load: async (_, signal) => {
      const [{ layouts }, { playlists }] = await Promise.all([
        ask(layoutEndpoints.listLayouts, {}, { signal }),
        ask(consoleEndpoints.listPlaylists, {}, { signal }),
      ]);
      return { layouts, playlists };
    },
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, linkedCardStyles, layoutsStyles];

  private make(preset: LayoutPreset['id'] | null): void {
    this.making = preset;
  }

  private newButton() {
    return html`<button class="button" data-kind="primary" @click=${() => this.make(USUAL_PRESET)}>
      <ui-icon name="plus"></ui-icon>New layout
    </button>`;
  }

  private async deleteOne({ id, name, zones }: Layout): Promise<void> {
    await attemptUndoable(
      () => ask(layoutEndpoints.deleteLayout, { params: { id } }),
      `${name} is deleted.`,
      () => ask(layoutEndpoints.createLayout, { body: { name, zones } }),
    );
  }

  private async duplicate({ name, zones }: Layout): Promise<void> {
    const body = { name: `${name} (copy)`.slice(0, 120), zones };
    await attempt(async () => {
      const { id } = await ask(layoutEndpoints.createLayout, { body });
      goTo(`/console/layouts/${id}`);
    });
  }

  private list({ layouts, playlists }: Shown) {
    const writes = may(this.account, 'content:write');
    return html`<div class="grid">
      ${repeat(
        layouts,
        ({ id }) => id,
        (layout) =>
          layoutCard(layout, {
            playlists,
            actions: writes
              ? { remove: () => this.deleteOne(layout), duplicate: () => this.duplicate(layout) }
              : null,
          }),
      )}
    </div>`;
  }

  private nothingYet(writes: boolean) {
    return html`<ui-empty icon="layout" heading="Every screen shows one thing at a time">
      <p>
        A layout divides it: the schedule plays in the main zone, and beside it playlists of their own, such as prices in
        a column or news along the bottom. Then choose the layout where you schedule a playlist.
      </p>
    </ui-empty>
    ${
      writes
        ? html`<div class="presets">
            ${LAYOUT_PRESETS.filter(({ id }) => id !== 'full').map(
              ({ id, name, use, zones }) => html`<button class="card preset" @click=${() => this.make(id)}>
                <span aria-hidden="true"><layout-drawing .zones=${zones.landscape}></layout-drawing></span>
                <b>${name}</b>
                <small class="soft">${use}</small>
              </button>`,
            )}
          </div>`
        : nothing
    }`;
  }

  protected override render() {
    const writes = may(this.account, 'content:write');
    return html`<div class="page">
      <div class="head">
        <div><h1>Layouts</h1></div>
        ${writes ? this.newButton() : nothing}
      </div>
      <role-note right="content:write" what="change layouts"></role-note>
      ${this.shown.render({
        complete: (shown) => (shown.layouts.length > 0 ? this.list(shown) : this.nothingYet(writes)),
      })}
      ${
        this.making
          ? html`<new-layout-dialog
              .presetId=${this.making}
              .playlists=${this.shown.value?.playlists ?? []}
              @dialog-done=${() => this.make(null)}
              @dialog-cancel=${() => this.make(null)}
            ></new-layout-dialog>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layouts-page': LayoutsPage;
  }
}
