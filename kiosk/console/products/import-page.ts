import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CatalogueImport } from '../../../shared/model/catalogue-import.ts';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import '../../ui/progress.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import '../parts/confirm-dialog.ts';
import { count, locale, momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import './import-pictures.ts';
import './import-rows.ts';
import { FAULT_WORDS, FORMAT_WORDS, missingText, STATE_TONES, STATE_WORDS } from './import-words.ts';
import './mapping-form.ts';

/** How often something under way is looked at. */
const LOOK_AGAIN_MS = 700;
const RUNNING: readonly CatalogueImport['state'][] = ['reading', 'applying', 'undoing'];

/** One import: how far it is, what it would change, which column is what, and the buttons that make it so. */
@customElement('import-page')
export class ImportPage extends LitElement {
  @property() importId = '';
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private undoing = false;
  private again: number | undefined;
  private readonly found = new Resource(this, {
    args: () => [this.importId] as const,
    load: async ([id], signal) => {
      const [one, { undoable }] = await Promise.all([
        ask(importEndpoints.readImport, { params: { id } }, { signal }),
        ask(importEndpoints.listImports, {}, { signal }),
      ]);
      window.clearTimeout(this.again);
      if (RUNNING.includes(one.state) && this.isConnected)
        this.again = window.setTimeout(() => void this.found.reload(), LOOK_AGAIN_MS);
      return { one, isUndoable: undoable === one.id };
    },
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .figures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
        gap: var(--space-4);
        margin: 0;
      }
      .figures > div {
        display: grid;
        gap: var(--space-1);
      }
      .figures dt {
        color: var(--color-ink-soft);
        font-size: var(--text-sm);
      }
      .figures dd {
        margin: 0;
        font-size: var(--text-xl);
        font-weight: var(--weight-bold);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.again);
  }

  private async act(endpoint: 'applyImport' | 'cancelImport', done?: string): Promise<void> {
    await attempt(() => ask(importEndpoints[endpoint], { params: { id: this.importId } }), done);
    await this.found.reload();
  }

  private progress({ state: now, done, total, counts }: CatalogueImport) {
    if (!RUNNING.includes(now)) return nothing;
    const rows = counts.rows.toLocaleString(locale());
    const share = total > 0 ? Math.min(1, done / total) : null;
    const left = now === 'undoing' && share !== null ? 1 - share : share;
    return html`<div class="stack" role="status">
      <ui-progress .value=${now === 'reading' ? null : left} label=${STATE_WORDS[now]}></ui-progress>
      <p class="soft">${STATE_WORDS[now]}: ${now === 'reading' ? `${rows} rows so far` : `${Math.floor((left ?? 0) * 100)} %`}</p>
    </div>`;
  }

  private figures({ counts }: CatalogueImport) {
    const figures: [string, number][] = [
      ['Rows', counts.rows],
      ['New', counts.new],
      ['Changed', counts.changed],
      ['As before', counts.same],
      ['Taken away', counts.gone],
      ['Not taken', counts.bad],
      ['No product', counts.skipped],
    ];
    return html`<dl class="figures">
      ${figures.map(
        ([name, value]) => html`<div>
          <dt>${name}</dt>
          <dd>${value.toLocaleString(locale())}</dd>
        </div>`,
      )}
    </dl>`;
  }

  private buttons(one: CatalogueImport, isUndoable: boolean) {
    if (!may(this.account, 'content:write')) return nothing;
    const { new: added, changed, gone, same } = one.counts;
    const all = added + changed + gone;
    // Where no row could be taken there is nothing to apply, not even that all is as before.
    const isNothing = all + same === 0;
    return html`<div class="row">
      ${
        one.state === 'ready' && !isNothing
          ? html`<button class="button" data-kind="primary" @click=${() => this.act('applyImport')}>
              <ui-icon name="check"></ui-icon>${all === 0 ? 'Apply: nothing but its time' : `Apply ${count(all, 'change')}`}
            </button>`
          : nothing
      }
      ${
        RUNNING.includes(one.state) || one.state === 'ready' || one.state === 'failed'
          ? html`<button class="button" @click=${() => this.act('cancelImport')}>
              <ui-icon name="close"></ui-icon>${RUNNING.includes(one.state) ? 'Stop' : 'Drop it'}
            </button>`
          : nothing
      }
      ${
        one.state === 'applied' && isUndoable
          ? html`<button
              class="button"
              @click=${() => {
                this.undoing = true;
              }}
            >
              <ui-icon name="arrow-left"></ui-icon>Take it back
            </button>`
          : nothing
      }
    </div>`;
  }

  private fault({ fault, faultDetail }: CatalogueImport) {
    if (fault === null) return nothing;
    return html`<p class="note" data-tone="danger" role="alert">
      <ui-icon name="warning"></ui-icon><span>${FAULT_WORDS[fault]} ${faultDetail ?? ''}</span>
    </p>`;
  }

  private missing(one: CatalogueImport) {
    const words = one.state === 'ready' ? missingText(one) : null;
    if (words === null) return nothing;
    return html`<p class="note" data-tone="warning" role="status">
      <ui-icon name="warning"></ui-icon><span>${words}</span>
    </p>`;
  }

  private body({ one, isUndoable }: { one: CatalogueImport; isUndoable: boolean }) {
    const isLookedAt = one.state === 'ready' || one.state === 'applied';
    const isMapped = (one.state === 'ready' || one.state === 'failed') && one.columns.length > 0;
    return html`<div class="head">
        <div>
          <p><a href="/console/products/imports">All imports</a></p>
          <h1>${one.name}</h1>
          <p>
            <span class="badge" data-tone=${STATE_TONES[one.state]}>${STATE_WORDS[one.state]}</span>
            ${one.format === null ? '' : `${FORMAT_WORDS[one.format]}, `}${momentText(one.createdAt, this.account.store.zone)}
          </p>
        </div>
        ${this.buttons(one, isUndoable)}
      </div>
      ${this.fault(one)} ${this.missing(one)} ${this.progress(one)}
      <section class="card" aria-label="What it found">${this.figures(one)}</section>
      ${
        one.state === 'applied'
          ? html`<import-pictures
              .importId=${one.id}
              ?editable=${may(this.account, 'content:write')}
            ></import-pictures>`
          : nothing
      }
      ${isLookedAt ? html`<import-rows .import=${one}></import-rows>` : nothing}
      ${
        isMapped && may(this.account, 'content:write')
          ? html`<mapping-form .import=${one} @mapping-saved=${() => this.found.reload()}></mapping-form>`
          : nothing
      }
      ${
        this.undoing
          ? html`<confirm-dialog
              heading="Take this import back?"
              action="Take it back"
              text="Products are again as they were before ${one.name}. Stock that was told since then stays."
              .run=${() => ask(importEndpoints.undoImport, { params: { id: one.id } })}
              @dialog-done=${this.closeUndo}
              @dialog-cancel=${this.closeUndo}
            ></confirm-dialog>`
          : nothing
      }`;
  }

  private closeUndo = (): void => {
    this.undoing = false;
    void this.found.reload();
  };

  protected override render() {
    return html`<div class="page">${this.found.render({ complete: (found) => this.body(found) })}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'import-page': ImportPage;
  }
}
