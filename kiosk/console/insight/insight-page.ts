import { consume } from '@lit/context';
import '@awesome.me/webawesome/dist/components/tab-group/tab-group.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { ReportQuery } from '../../../shared/protocol/report-query.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { FormErrors } from '../data/form-errors.ts';
import { Resource } from '../data/resource.ts';
import { addDays } from '../parts/calendar.ts';
import { selectField, textField } from '../parts/field.ts';
import { dateIn } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import './adaptive-report.ts';
import './add-on-report.ts';
import './answer-report.ts';
import './audience-report.ts';
import './experiment-list.ts';
import './errand-report.ts';
import './help-report.ts';
import './interaction-report.ts';
import './learned-report.ts';
import './plan-report.ts';
import './play-report.ts';
import './suggestion-report.ts';
import './touch-report.ts';

/** Tabs that tell of all that was, on all screens: no range is theirs to choose. */
const WHOLE: ReadonlySet<string> = new Set(['suggestions', 'learned']);

/** What was shown, what was touched, and who is estimated to have looked. */
@customElement('insight-page')
export class InsightPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private from = '';
  @state() private to = '';
  @state() private displayId = '';
  @state() private tab = 'plays';
  /** The last range that made sense; reports show it while a date is being typed. */
  @state() private query: ReportQuery | null = null;
  private readonly form = new FormErrors(this);
  private readonly displays = new Resource(this, {
    load: async (_, signal) => (await ask(consoleEndpoints.listDisplays, {}, { signal })).displays,
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    css`
      .range {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 16rem));
        gap: var(--space-4);
        align-items: start;
        padding-block-start: var(--space-5);
      }
      wa-tab {
        min-block-size: var(--target);
      }
      .range .field {
        grid-template-columns: minmax(0, 1fr);
      }
      @media (max-width: 40rem) {
        .range {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        .range > :last-child {
          grid-column: 1 / -1;
        }
        wa-tab::part(base) {
          padding-inline: var(--space-3);
        }
      }
      .learned {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
      }
      wa-tab-panel::part(base) {
        padding-block: var(--space-5) 0;
        padding-inline: 0;
      }
    `,
  ];

  protected override willUpdate(): void {
    if (this.query) return;
    this.to = dateIn(this.account.store.zone, Date.now());
    this.from = addDays(this.to, -6);
    this.query = { from: this.from, to: this.to };
  }

  private choose(change: { from?: string; to?: string; displayId?: string }): void {
    Object.assign(this, change);
    const { from, to, displayId } = this;
    const query = this.form.check(ReportQuery, { from, to, ...(displayId ? { displayId } : {}) });
    if (!query) return;
    if (query.to < query.from) this.form.add('to', 'The last day is before the first.');
    else this.query = query;
  }

  private range() {
    const { form } = this;
    return html`<div class="range">
      ${textField({
        form,
        path: 'from',
        label: 'From',
        type: 'date',
        max: this.to,
        value: this.from,
        onInput: (from) => this.choose({ from }),
      })}
      ${textField({
        form,
        path: 'to',
        label: 'To',
        type: 'date',
        min: this.from,
        value: this.to,
        onInput: (to) => this.choose({ to }),
      })}
      ${selectField({
        form,
        path: 'displayId',
        label: 'Display',
        value: this.displayId,
        options: [
          { value: '', label: 'All displays' },
          ...(this.displays.value ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ],
        onChange: (displayId) => this.choose({ displayId }),
      })}
    </div>`;
  }

  protected override render() {
    const { zone } = this.account.store;
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>Insight</h1>
          <p>Days are those of the store, ${zone}.</p>
        </div>
      </div>
      <wa-tab-group
        @wa-tab-show=${({ detail }: CustomEvent<{ name: string }>) => {
          this.tab = detail.name;
        }}
      >
        <wa-tab panel="plays">Proof of play</wa-tab>
        <wa-tab panel="interactions">Interactions</wa-tab>
        <wa-tab panel="calls">Calls</wa-tab>
        <wa-tab panel="audience">Audience</wa-tab>
        <wa-tab panel="rules">Audience rules</wa-tab>
        <wa-tab panel="suggestions">Suggestions</wa-tab>
        <wa-tab panel="learned">Learned</wa-tab>
        ${WHOLE.has(this.tab) ? nothing : this.range()}
        <wa-tab-panel name="plays"><play-report .query=${this.query} .zone=${zone}></play-report></wa-tab-panel>
        <wa-tab-panel name="interactions">
          <div class="learned">
            <interaction-report .query=${this.query}></interaction-report>
            <add-on-report .query=${this.query}></add-on-report>
            <plan-report .query=${this.query}></plan-report>
            <touch-report .query=${this.query}></touch-report>
          </div>
        </wa-tab-panel>
        <wa-tab-panel name="calls">
          <div class="stack">
            <help-report .query=${this.query}></help-report><errand-report .query=${this.query}></errand-report>
          </div>
        </wa-tab-panel>
        <wa-tab-panel name="audience"><audience-report .query=${this.query} .zone=${zone}></audience-report></wa-tab-panel>
        <wa-tab-panel name="rules"><adaptive-report .query=${this.query} .zone=${zone}></adaptive-report></wa-tab-panel>
        <wa-tab-panel name="suggestions">
          <div class="learned"><suggestion-report></suggestion-report><answer-report></answer-report></div>
        </wa-tab-panel>
        <wa-tab-panel name="learned">
          <div class="learned">
            <learned-report .zone=${zone}></learned-report>
            <experiment-list .zone=${zone}></experiment-list>
          </div>
        </wa-tab-panel>
      </wa-tab-group>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'insight-page': InsightPage;
  }
}
