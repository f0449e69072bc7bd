import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type Guide, GuideFile } from '../../../shared/model/guide.ts';
import { guideEndpoints } from '../../../shared/protocol/guide-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attemptUndoable } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { saveText } from '../data/save-text.ts';
import { takeJsonFile } from '../data/take-json-file.ts';
import { fileInputStyles } from '../parts/file-input-styles.ts';
import { count } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../parts/role-note.ts';
import { tableStyles } from '../parts/table-styles.ts';

/** The guides of the shop: what they are, the way to write one, and files of them in and out. */
@customElement('guides-page')
export class GuidesPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private fault = '';
  private readonly guides = new Resource(this, {
    load: async (_, signal) => (await ask(guideEndpoints.listGuides, {}, { signal })).guides,
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    tableStyles,
    fileInputStyles,
  ];

  private newButton() {
    return html`<a class="button" data-kind="primary" href="/console/products/guides/new">
      <ui-icon name="plus"></ui-icon>New guide
    </a>`;
  }

  private send = async (event: Event): Promise<void> => {
    this.fault = await takeJsonFile(event, GuideFile, async (body) => {
      const { added, changed } = await ask(guideEndpoints.putGuides, { body });
      showToast({ tone: 'success', text: `${count(added, 'guide')} added, ${changed} changed.` });
      await this.guides.reload();
    });
  };

  private async delete(guide: Guide): Promise<void> {
    const { id, title } = guide;
    await attemptUndoable(
      () => ask(guideEndpoints.deleteGuide, { params: { id } }),
      `${title} is deleted: kiosks ask it no more.`,
      () => ask(guideEndpoints.saveGuide, { params: { id }, body: { guide, before: null } }),
    );
  }

  private row(guide: Guide, editable: boolean) {
    const { id, title, category, questions, isSample } = guide;
    const answers = questions.reduce((sum, { options }) => sum + options.length, 0);
    return html`<tr>
      <th scope="row">
        <a href="/console/products/guides/${id}">${title}</a>
        ${isSample ? html`<span class="badge" data-tone="info">Sample</span>` : nothing}
      </th>
      <td data-label="Offered">${category === null ? 'On the first page' : `On the first page and beside ${category}`}</td>
      <td data-label="Asks">${count(questions.length, 'question')}, ${count(answers, 'answer')}</td>
      ${
        editable
          ? html`<td>
              <button class="button" aria-label="Delete: ${title}" @click=${() => this.delete(guide)}>
                <ui-icon name="trash"></ui-icon>Delete
              </button>
            </td>`
          : nothing
      }
    </tr>`;
  }

  private list(guides: readonly Guide[], editable: boolean) {
    if (guides.length === 0)
      return html`<ui-empty icon="list" heading="Nobody asks what your people would ask">
        <p>
          A guide is two to four questions that somebody in the shop would ask before they recommend something, such as
          “Coffee or tea?” and “When do you drink it?”. Each answer names words that stand in what is said of the
          products it means. A kiosk then leads to three that are in stock.
        </p>
        ${editable ? this.newButton() : nothing}
      </ui-empty>`;
    return html`<div class="table-scroll" role="region" aria-label="Guides" tabindex="0">
      <table class="table stacks">
        <thead>
          <tr>
            <th>Guide</th>
            <th>Offered</th>
            <th>Asks</th>
            ${editable ? html`<th><span class="visually-hidden">What to do</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${guides.map((guide) => this.row(guide, editable))}
        </tbody>
      </table>
    </div>`;
  }

  protected override render() {
    const editable = may(this.account, 'content:write');
    const held = this.guides.value ?? [];
    return html`<div class="page">
      <div class="head">
        <div>
          <p><a href="/console/products">All products</a></p>
          <h1>Guides</h1>
          <p>A few questions that lead to a short list, as somebody in the shop would ask them.</p>
        </div>
        <div class="row">
          ${
            held.length > 0
              ? html`<button
                  class="button"
                  @click=${() => saveText('guides.json', JSON.stringify({ guides: held }, null, 2))}
                >
                  <ui-icon name="download"></ui-icon>Export
                </button>`
              : nothing
          }
          ${editable && held.length > 0 ? this.newButton() : nothing}
        </div>
      </div>
      <role-note right="content:write" what="change guides"></role-note>
      ${this.guides.render({ complete: (guides) => this.list(guides, editable) })}
      ${
        editable
          ? html`<section class="card stack" aria-labelledby="file">
              <h2 id="file">A file of guides</h2>
              <p class="soft">As <i>Export</i> makes it. All of them come in, or none; one of the same id takes the place of the one before.</p>
              <label class="field">
                <span>Choose a file of guides</span>
                <input
                  type="file"
                  accept=".json"
                  aria-invalid=${this.fault === '' ? 'false' : 'true'}
                  aria-describedby="guide-fault"
                  @change=${this.send}
                />
                <small id="guide-fault" class="error" role="alert">${this.fault}</small>
              </label>
            </section>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guides-page': GuidesPage;
  }
}
