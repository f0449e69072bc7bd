import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  type Paper,
  PaperKind,
  type PaperPart,
  type PaperSection,
  paperText,
} from '../../../shared/model/paper.ts';
import { recordEndpoints } from '../../../shared/protocol/record-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { dateIn, momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { PrintedPage, printPage } from '../parts/printed-page.ts';
import { paperStyles } from './paper-styles.ts';

/** A paper as it is handed in (R23): to read, to print or save as PDF, and as a file that can be compared. */
@customElement('paper-page')
export class PaperPage extends LitElement {
  @property() kind = '';
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  protected readonly sheet = new PrintedPage(this, 'A4', '18mm 16mm');
  private readonly paper = new Resource(this, {
    args: () => [PaperKind.safeParse(this.kind).data] as const,
    load: async ([kind], signal) =>
      kind ? await ask(recordEndpoints.paper, { params: { kind } }, { signal }) : null,
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, paperStyles];

  private made({ madeAt }: Paper): string {
    return `Written by the server from what was set on ${momentText(madeAt, this.account.store.zone)}.`;
  }

  /** The text as a file, made here. */
  private save(paper: Paper): void {
    const url = URL.createObjectURL(
      new Blob([paperText(paper, this.made(paper))], { type: 'text/markdown' }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = `${paper.kind}-${dateIn(this.account.store.zone, paper.madeAt)}.md`;
    link.click();
    URL.revokeObjectURL(url);
  }

  private section({ parts, ...section }: PaperSection) {
    return html`<section>
      <h2>${section.heading}</h2>
      ${this.body(section)}
      ${parts.map((part) => html`<h3>${part.heading}</h3>${this.body(part)}`)}
    </section>`;
  }

  private body({ heading, text, table }: PaperPart) {
    return html`${text.map((line) => html`<p>${line}</p>`)}
      ${
        table && table.rows.length > 0
          ? html`<div class="scroll" role="region" aria-label=${heading} tabindex="0">
              <table>
                <thead>
                  <tr>${table.head.map((cell) => html`<th>${cell}</th>`)}</tr>
                </thead>
                <tbody>
                  ${table.rows.map(
                    ([first, ...rest]) => html`<tr>
                      <th scope="row">${first}</th>
                      ${rest.map((cell) => html`<td>${cell}</td>`)}
                    </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
          : table
            ? html`<p class="soft">None.</p>`
            : nothing
      }`;
  }

  private show(paper: Paper | null) {
    if (!paper)
      return html`<h1 class="visually-hidden">Not found</h1>
        <ui-empty icon="search" heading="There is no such paper">
          <a class="button" href="/console/cameras">Go to Cameras</a>
        </ui-empty>`;
    return html`<div class="row acts">
        <a class="back" href="/console/cameras">Cameras</a>
        <button class="button" data-kind="primary" @click=${printPage}>
          <ui-icon name="download"></ui-icon>Save as PDF or print
        </button>
        <button class="button" @click=${() => this.save(paper)}>
          <ui-icon name="download"></ui-icon>Download as text
        </button>
      </div>
      <article class="card paper">
        <h1>${paper.title}</h1>
        <p class="soft">${this.made(paper)}</p>
        ${paper.sections.map((section) => this.section(section))}
      </article>`;
  }

  protected override render() {
    return html`<div class="page">${this.paper.render({ complete: (paper) => this.show(paper) })}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'paper-page': PaperPage;
  }
}
