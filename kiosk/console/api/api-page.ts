import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../ui/empty.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { Resource } from '../data/resource.ts';
import { count } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { ApiDocument, type ApiOperation, findOperations, operationsOf } from './api-document.ts';
import './api-operation-row.ts';

const TIMEOUT_MS = 15_000;

async function loadOperations(signal: AbortSignal): Promise<ReadonlyMap<string, ApiOperation[]>> {
  const answer = await fetch('/api/v1/openapi.json', {
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  if (!answer.ok) throw new Error(`the API's description answered ${answer.status}`);
  return operationsOf(ApiDocument.parse(await answer.json()));
}

/** Everything that a script can call, from the same description that other programs read. */
@customElement('api-page')
export class ApiPage extends LitElement {
  @state() private sought = '';
  private readonly operations = new Resource(this, {
    load: (_, signal) => loadOperations(signal),
    bells: [],
  });

  static override styles = [
    surfaceStyles,
    fieldStyles,
    pageStyles,
    css`
      .card h2 {
        margin-block-end: var(--space-3);
        font-family: var(--font-mono);
      }
      label {
        max-inline-size: 32rem;
      }
    `,
  ];

  private groups(all: ReadonlyMap<string, ApiOperation[]>) {
    const found = [...all]
      .map(([group, operations]) => ({ group, operations: findOperations(operations, this.sought) }))
      .filter(({ operations }) => operations.length > 0);
    const calls = found.reduce((sum, { operations }) => sum + operations.length, 0);
    return html`<p role="status" class="soft">${count(calls, 'call')}</p>
      ${
        calls === 0
          ? html`<ui-empty icon="search" heading="No call has all of these words"
              ><p>Try one of them, or a part of its path.</p></ui-empty
            >`
          : nothing
      }
      ${repeat(
        found,
        ({ group }) => group,
        ({ group, operations }) => html`<section class="card" aria-labelledby="group-${group}">
          <h2 id="group-${group}">${group}</h2>
          ${repeat(
            operations,
            ({ id }) => id,
            (operation) => html`<api-operation-row .operation=${operation}></api-operation-row>`,
          )}
        </section>`,
      )}`;
  }

  protected override render() {
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>API</h1>
          <p>
            All that this console does goes through these calls. A script makes them with a key of its own, made under
            <a href="/console/settings">Settings</a>. The same as
            <a href="/api/v1/openapi.json" download="vitrine-openapi.json">OpenAPI 3.1</a>.
          </p>
        </div>
      </div>
      <label class="field">
        <span>Find a call</span>
        <input
          type="search"
          .value=${this.sought}
          @input=${(event: InputEvent) => {
            this.sought = (event.target as HTMLInputElement).value;
          }}
        />
      </label>
      ${this.operations.render({ complete: (all) => this.groups(all) })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'api-page': ApiPage;
  }
}
