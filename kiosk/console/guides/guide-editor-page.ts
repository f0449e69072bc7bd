import { consume } from '@lit/context';
import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { guideEndpoints } from '../../../shared/protocol/guide-endpoints.ts';
import { FactsBook } from '../../shop/facts-book.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../parts/role-note.ts';
import './guide-editor.ts';

/** The address of one that is not there yet. */
const NEW = 'new';

/** Finds the guide of the address, and what the shop sells, and hands both to the editor. */
@customElement('guide-editor-page')
export class GuideEditorPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @property() guideId = '';
  private readonly found = new Resource(this, {
    args: () => [this.guideId] as const,
    load: async ([id], signal) => {
      const [{ guides }, { products }, facts] = await Promise.all([
        ask(guideEndpoints.listGuides, {}, { signal }),
        ask(catalogueEndpoints.catalogue, {}, { signal }),
        ask(catalogueEndpoints.shopFacts, {}, { signal }),
      ]);
      return { guide: guides.find((one) => one.id === id) ?? null, products, book: new FactsBook(facts) };
    },
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  protected override render() {
    return html`<div class="page">
      <role-note right="content:write" what="change guides"></role-note>
      ${this.found.render({
        complete: ({ guide, products, book }) =>
          guide === null && this.guideId !== NEW
            ? html`<ui-empty whole icon="list" heading="This guide is not here">
                <p>It may have been deleted.</p>
                <a class="button" href="/console/products/guides">All guides</a>
              </ui-empty>`
            : keyed(
                this.guideId,
                html`<guide-editor
                  .guide=${guide}
                  .products=${products}
                  .book=${book}
                  shopLanguage=${this.account.store.language}
                  ?readonly=${!may(this.account, 'content:write')}
                ></guide-editor>`,
              ),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-editor-page': GuideEditorPage;
  }
}
