import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { floorPlanEndpoints } from '../../../shared/protocol/floor-plan-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../parts/role-note.ts';
import './plan-editor.ts';
import { FIRST_PLAN } from './plan-edits.ts';
import { readPlanFile } from './plan-file.ts';

/** The plan of the shop; where there is none yet, what one is good for and two ways to begin. */
@customElement('floor-plan-page')
export class FloorPlanPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private fault = '';
  private readonly found = new Resource(this, {
    load: async (_args, signal) => {
      const [saved, { displays }] = await Promise.all([
        ask(floorPlanEndpoints.floorPlan, {}, { signal }),
        ask(consoleEndpoints.listDisplays, {}, { signal }),
      ]);
      const kiosks = displays.filter(({ kind }) => kind === 'kiosk').map(({ id, name }) => ({ id, name }));
      return { saved, kiosks };
    },
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      ol {
        display: grid;
        gap: var(--space-2);
        max-inline-size: 34rem;
        margin: 0 auto;
        padding-inline-start: var(--space-5);
        list-style: decimal;
        text-align: start;
      }
      .row {
        justify-content: center;
      }
      label.button:focus-within {
        outline: 3px solid var(--color-brand);
        outline-offset: 2px;
      }
    `,
  ];

  private async begin(plan: typeof FIRST_PLAN, version: number): Promise<void> {
    const done = await attempt(() => ask(floorPlanEndpoints.saveFloorPlan, { body: { plan, version } }));
    if (done) await this.found.reload();
  }

  private import = async (event: Event, version: number): Promise<void> => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (!file) return;
    const read = await readPlanFile(file);
    this.fault = 'fault' in read ? read.fault : '';
    if ('plan' in read) await this.begin(read.plan, version);
  };

  protected override render() {
    return html`<div class="page">
      <role-note right="content:write" what="draw the floor plan"></role-note>
      ${this.found.render({
        complete: ({ saved, kiosks }) => {
          const { plan, version } = saved;
          const mayDraw = may(this.account, 'content:write');
          return plan
            ? html`<plan-editor
                .saved=${{ plan, version }}
                .kiosks=${kiosks}
                ?readonly=${!mayDraw}
                @save-refused=${() => void this.found.reload()}
              ></plan-editor>`
            : this.empty(version, mayDraw);
        },
      })}
    </div>`;
  }

  private empty(version: number, mayDraw: boolean) {
    return html`<h1>Floor plan</h1>
      <ui-empty icon="map-pin" heading="Draw your shop once, and kiosks show the way">
        <ol>
          <li>Begin with a room and drag its corners to the size of yours.</li>
          <li>Add shelves and give each the aisle and the bays that your products name.</li>
          <li>Put your kiosks where they stand, their screens looking the right way, and save.</li>
        </ol>
        ${
          mayDraw
            ? html`<div class="row">
                <button class="button" data-kind="primary" @click=${() => void this.begin(FIRST_PLAN, version)}>
                  Begin with a room
                </button>
                <label class="button">
                  <ui-icon name="upload"></ui-icon>Import a file
                  <input
                    class="visually-hidden"
                    type="file"
                    accept="application/json,.json"
                    @change=${(event: Event) => void this.import(event, version)}
                  />
                </label>
              </div>`
            : ''
        }
        <p role="alert">${this.fault}</p>
      </ui-empty>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'floor-plan-page': FloorPlanPage;
  }
}
