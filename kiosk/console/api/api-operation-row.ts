import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { type ApiContent, type ApiOperation, curlText } from './api-document.ts';
import { proofText } from './api-words.ts';
import { schemaText } from './schema-text.ts';

/** One call: what it does in a line, and, opened, all that it takes and answers. */
@customElement('api-operation-row')
export class ApiOperationRow extends LitElement {
  @property({ attribute: false }) operation!: ApiOperation;
  /** Four hundred closed rows need not hold four hundred descriptions. */
  @state() private wasOpened = false;

  static override styles = [
    surfaceStyles,
    tableStyles,
    css`
      :host {
        display: block;
        border-block-start: 1px solid var(--color-line);
      }
      summary {
        display: grid;
        grid-template-columns: 4.5rem minmax(0, 1fr);
        gap: var(--space-1) var(--space-3);
        align-items: baseline;
        padding-block: var(--space-3);
        cursor: pointer;
      }
      summary:focus-visible {
        outline: 3px solid var(--color-brand);
        outline-offset: 2px;
      }
      .method {
        font-weight: var(--weight-bold);
        font-size: var(--text-sm);
      }
      code,
      pre {
        font-family: var(--font-mono);
        font-size: var(--text-sm);
        overflow-wrap: anywhere;
      }
      summary .soft {
        grid-column: 2;
      }
      .all {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        padding-block: var(--space-2) var(--space-5);
      }
      h3 {
        margin: 0 0 var(--space-2);
        font-size: var(--text-sm);
      }
      pre {
        margin: 0;
        padding: var(--space-3) var(--space-4);
        max-block-size: 28rem;
        overflow: auto;
        border-radius: var(--radius-md);
        background: var(--color-sunken);
        white-space: pre-wrap;
      }
    `,
  ];

  private content(heading: string, content: ApiContent | null): TemplateResult | typeof nothing {
    if (!content) return nothing;
    const { type, schema } = content;
    const text = schema && type === 'application/json' ? schemaText(schema) : type;
    return html`<div>
      <h3>${heading}</h3>
      <pre tabindex="0" aria-label=${heading}>${text}</pre>
    </div>`;
  }

  private parameters({ parameters }: ApiOperation) {
    if (parameters.length === 0) return nothing;
    return html`<div class="table-scroll" tabindex="0">
      <table class="table">
        <caption>
          In the address
        </caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Where</th>
            <th scope="col">Shape</th>
          </tr>
        </thead>
        <tbody>
          ${parameters.map(
            ({ name, in: where, required, schema }) => html`<tr>
              <th scope="row"><code>${name}${required ? '' : '?'}</code></th>
              <td>${where}</td>
              <td><code>${schemaText(schema)}</code></td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private all(operation: ApiOperation) {
    return html`<div class="all">
      <p class="soft">${proofText(operation)}</p>
      ${this.content('With curl', { type: curlText(operation, location.origin), schema: null })}
      ${this.parameters(operation)} ${this.content('Sent', operation.body)}
      ${this.content('Answered', operation.answer)}
    </div>`;
  }

  protected override render() {
    const { operation } = this;
    return html`<details
      @toggle=${(event: ToggleEvent) => {
        this.wasOpened ||= event.newState === 'open';
      }}
    >
      <summary>
        <span class="method">${operation.method}</span><code>${operation.path}</code>
        <span class="soft">${operation.summary}</span>
      </summary>
      ${this.wasOpened ? this.all(operation) : nothing}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'api-operation-row': ApiOperationRow;
  }
}
