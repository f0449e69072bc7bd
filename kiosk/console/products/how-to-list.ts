import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type HowTo, HowToFile } from '../../../shared/model/product-facts.ts';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { howToEndpoints } from '../../../shared/protocol/how-to-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attemptUndoable, offerUndo } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { takeJsonFile } from '../data/take-json-file.ts';
import { fileInputStyles } from '../parts/file-input-styles.ts';
import { count } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import './how-to-dialog.ts';
import { draftOf, type HowToDraft } from './how-to-draft.ts';

/** How-tos: written here or brought by a file of our own JSON, changed and deleted one by one. */
@customElement('how-to-list')
export class HowToList extends LitElement {
  @property({ type: Boolean }) editable = false;
  @state() private fault = '';
  /** What the dialog is about: null makes a new one. Undefined while it is closed. */
  @state() private open: HowTo | null | undefined;
  private readonly howTos = new Resource(this, {
    load: async (_, signal) => {
      const [{ howTos }, { products }] = await Promise.all([
        ask(howToEndpoints.listHowTos, {}, { signal }),
        ask(catalogueEndpoints.catalogue, {}, { signal }),
      ]);
      return { howTos, names: new Map(products.map(({ id, name }) => [id, name])) };
    },
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    fileInputStyles,
    css`
      ul {
        display: grid;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-4);
        padding-block: var(--space-2);
        border-block-start: 1px solid var(--color-line);
      }
      li > div {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      li > .row {
        flex: none;
      }
      p {
        margin: 0;
      }
      code {
        overflow-wrap: anywhere;
      }
    `,
  ];

  private send = async (event: Event): Promise<void> => {
    this.fault = await takeJsonFile(event, HowToFile, async (body) => {
      const { added, changed } = await ask(howToEndpoints.putHowTos, { body });
      showToast({ tone: 'success', text: `${count(added, 'how-to')} added, ${changed} changed.` });
      await this.howTos.reload();
    });
  };

  private async put(howTo: HowToDraft): Promise<void> {
    await ask(howToEndpoints.putHowTos, { body: { howTos: [howTo] } });
    await this.howTos.reload();
  }

  private keep = async (draft: HowToDraft): Promise<void> => {
    const before = this.open;
    await this.put(draft);
    offerUndo(`${draft.title} is saved: kiosks show it from now on.`, async () => {
      if (before) return await this.put(draftOf(before));
      const made = this.howTos.value?.howTos.find(({ title }) => title === draft.title);
      if (made) await this.takeOut(made.id);
    });
  };

  private async takeOut(id: string): Promise<void> {
    await ask(howToEndpoints.deleteHowTo, { params: { id } });
    await this.howTos.reload();
  }

  private close = (): void => {
    this.open = undefined;
  };

  private async delete(howTo: HowTo): Promise<void> {
    await attemptUndoable(
      () => this.takeOut(howTo.id),
      `${howTo.title} is deleted.`,
      () => this.put(draftOf(howTo)),
    );
  }

  private item(howTo: HowTo) {
    const { title, minutes, parts, steps, isSample } = howTo;
    return html`<li>
      <div>
        <b>${title}</b> ${isSample ? html`<span class="badge" data-tone="info">Sample</span>` : nothing}
        <p class="soft">${count(minutes, 'minute')}, ${count(parts.length, 'part')}, ${count(steps.length, 'step')}</p>
      </div>
      ${
        this.editable
          ? html`<div class="row">
              <button
                class="button"
                aria-label="Change: ${title}"
                @click=${() => {
                  this.open = howTo;
                }}
              >
                <ui-icon name="edit"></ui-icon>Change
              </button>
              <button class="button" aria-label="Delete: ${title}" @click=${() => this.delete(howTo)}>
                <ui-icon name="trash"></ui-icon>Delete
              </button>
            </div>`
          : nothing
      }
    </li>`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="how-tos">
      <div class="head">
        <h2 id="how-tos">How-tos</h2>
        ${
          this.editable
            ? html`<button
                class="button"
                @click=${() => {
                  this.open = null;
                }}
              >
                <ui-icon name="plus"></ui-icon>New how-to
              </button>`
            : nothing
        }
      </div>
      <p class="soft">
        What is needed for something, and how it is done, step by step. Written here, or as a file of JSON:
        <code
          >{"howTos": [{"title": "Pancakes", "minutes": 25, "parts": [{"product": "flour", "amount": "250 g"}], "steps":
          ["Mix."]}]}</code
        >. One of the same title takes the place of the one before.
      </p>
      ${
        this.editable
          ? html`<label class="field">
              <span>Choose a file of how-tos</span>
              <input
                type="file"
                accept=".json"
                aria-invalid=${this.fault === '' ? 'false' : 'true'}
                aria-describedby="how-to-fault"
                @change=${this.send}
              />
              <small id="how-to-fault" class="error" role="alert">${this.fault}</small>
            </label>`
          : nothing
      }
      ${this.howTos.render({
        complete: ({ howTos }) =>
          howTos.length === 0 ? nothing : html`<ul>${howTos.map((howTo) => this.item(howTo))}</ul>`,
      })}
      ${
        this.open === undefined
          ? nothing
          : html`<how-to-dialog
              .howTo=${this.open}
              .names=${this.howTos.value?.names ?? new Map()}
              .keep=${this.keep}
              @dialog-done=${this.close}
              @dialog-cancel=${this.close}
            ></how-to-dialog>`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'how-to-list': HowToList;
  }
}
