import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Slot, Variant } from '../../../shared/model/playlist.ts';
import '../../renderer/layout-stage.ts';
import type { LayoutStage } from '../../renderer/layout-stage.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { type Library, libraryResources } from '../data/library.ts';
import { audienceControls } from './audience-controls.ts';
import { audienceFor, type ImaginedAudience, imaginedChoice, NOBODY } from './imagined-audience.ts';
import { PreviewLoop } from './preview-loop.ts';
import { whatShows } from './what-shows.ts';

/** The playlist as the screens' own renderer draws it, for whoever is imagined to stand there. */
@customElement('playlist-preview')
export class PlaylistPreview extends LitElement {
  /** In the order in which they play, each with an id of its own; a nested one's begins with that of its place. */
  @property({ attribute: false }) slots: readonly Slot[] = [];
  @property({ attribute: false }) library!: Library;
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  /** The store tells presentation. */
  @property({ type: Boolean }) presentation = false;
  @state() private audience: ImaginedAudience = NOBODY;
  /** A variant that is looked at, whoever would be shown it. */
  @state() private pinned: { slotId: string; creativeId: string } | null = null;
  @query('layout-stage') private stage!: LayoutStage;
  private loop: PreviewLoop | null = null;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
      }
      layout-stage {
        aspect-ratio: 16 / 9;
        border-radius: var(--radius-md);
      }
      /* On a tablet the editor puts the preview above the slots: flat, so that they stay in sight. */
      @media (min-width: 44rem) and (max-width: 75rem) {
        :host {
          grid-template: auto 1fr / minmax(0, 1fr) minmax(14rem, 20rem);
          column-gap: var(--space-5);
        }
        layout-stage {
          grid-row: 1 / 3;
        }
      }
      .controls {
        display: flex;
        align-items: center;
        gap: var(--space-1);
      }
      .controls p {
        flex: 1;
        overflow: hidden;
        padding-inline-start: var(--space-2);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .imagined {
        display: grid;
        gap: var(--space-1);
        padding: 0;
        border: 0;
      }
      .imagined > legend {
        padding: 0 0 var(--space-1);
        font-weight: var(--weight-medium);
      }
      .slider {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(5rem, 9rem) 1.5em;
        align-items: center;
        gap: var(--space-3);
        min-block-size: var(--target);
      }
      .slider > input {
        inline-size: 100%;
        accent-color: var(--color-brand);
      }
      .slider > output {
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .shows {
        display: grid;
        gap: var(--space-2);
      }
    `,
  ];

  protected override firstUpdated(): void {
    this.loop = new PreviewLoop(this.stage, () => this.requestUpdate());
    this.loop.playing = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('library')) this.stage.resources = libraryResources(this.library, this.account.store);
    if (changed.has('slots') || changed.has('library') || changed.has('audience') || changed.has('pinned'))
      this.feed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loop?.stop();
  }

  private feed(): void {
    this.loop?.set(
      this.slots.flatMap((slot) => {
        const { pinned } = this;
        const isPinned = pinned !== null && isOf(slot, pinned.slotId);
        const creativeId = isPinned ? pinned.creativeId : imaginedChoice(slot, this.audience).creativeId;
        const creative = this.library.byId.get(creativeId);
        return creative ? [{ slot, creative }] : [];
      }),
    );
  }

  /** Shows one slot at once, and waits there. */
  showSlot(slotId: string): void {
    this.pinned = null;
    this.goTo(slotId);
  }

  /** Shows one variant of a slot at once, and imagines whom its rule is for. */
  async showVariant(slotId: string, { creativeId, when }: Variant): Promise<void> {
    this.audience = audienceFor(when);
    this.pinned = { slotId, creativeId };
    await this.updateComplete;
    this.goTo(slotId);
  }

  private goTo(slotId: string): void {
    const at = this.loop?.items.findIndex(({ slot }) => isOf(slot, slotId)) ?? -1;
    if (!this.loop || at < 0) return;
    this.loop.pause();
    void this.loop.show(at);
  }

  private caption(): string {
    if (!this.loop || this.loop.items.length === 0) return 'Nothing to show yet';
    const { at, items, failure } = this.loop;
    return failure ?? `${at + 1} of ${items.length}: ${items[at]?.creative.name ?? ''}`;
  }

  protected override render() {
    const { loop } = this;
    const playing = loop?.playing ?? false;
    return html`<layout-stage aria-label="Preview"></layout-stage>
      <div class="controls">
        <button class="icon-button" aria-label="Previous" @click=${() => loop?.show(loop.at - 1)}>
          <ui-icon name="chevron-left"></ui-icon>
        </button>
        <button
          class="icon-button"
          aria-label=${playing ? 'Pause' : 'Play'}
          @click=${() => (playing ? loop?.pause() : loop?.play())}
        >
          <ui-icon name=${playing ? 'pause' : 'play'}></ui-icon>
        </button>
        <button class="icon-button" aria-label="Next" @click=${() => loop?.show(loop.at + 1)}>
          <ui-icon name="chevron-right"></ui-icon>
        </button>
        <p class="soft">${this.caption()}</p>
      </div>
      ${
        this.slots.some(({ variants }) => variants.length > 0)
          ? html`${audienceControls({
              audience: this.audience,
              presentation: this.presentation,
              onChange: (audience) => {
                this.audience = audience;
                this.pinned = null;
              },
            })}
            ${whatShows(this.slots, this.audience, this.library)}`
          : nothing
      }`;
  }
}

/** Of a nested slot, the id begins with that of its place. */
function isOf({ id }: Slot, slotId: string): boolean {
  return id === slotId || id.startsWith(`${slotId}.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'playlist-preview': PlaylistPreview;
  }
}
