import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { type PlayQuery, reportEndpoints } from '../../../shared/protocol/report-endpoints.ts';
import type { ReportQuery } from '../../../shared/protocol/report-query.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { count, spanText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { barTable } from './bar-table.ts';
import { csvLink } from './csv-link.ts';
import { playRows } from './play-rows.ts';
import { reportStyles } from './report-styles.ts';

type Report = Answer<typeof reportEndpoints.playReport>;

/** Proof of play: totals, and the latest plays. */
@customElement('play-report')
export class PlayReport extends LitElement {
  @property({ attribute: false }) query!: ReportQuery;
  /** The clock by which days and times are told. */
  @property() zone = 'UTC';
  /** Where on screens; empty: everywhere. */
  @state() private place = '';

  private get asked(): PlayQuery {
    return this.place === '' ? this.query : { ...this.query, zone: this.place };
  }

  private readonly report = new Resource(this, {
    args: () => [this.asked] as const,
    load: ([query], signal) => ask(reportEndpoints.playReport, { query }, { signal }),
    bells: ['log'],
  });

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles, tableStyles, reportStyles];

  /** Asked only where something plays beside the main zone. */
  private places(zones: Report['zones']) {
    if (zones.length < 2 && this.place === '') return nothing;
    return html`<label class="field">
      <span>Where on the screen</span>
      <select
        @change=${(event: Event) => {
          this.place = (event.target as HTMLSelectElement).value;
        }}
      >
        <option value="" .selected=${this.place === ''}>Everywhere</option>
        ${zones.map(
          ({ zone, name }) => html`<option value=${zone} .selected=${this.place === zone}>${name}</option>`,
        )}
      </select>
      ${
        this.place === ''
          ? nothing
          : html`<small>Slots with audience variants are counted without their place, and left out.</small>`
      }
    </label>`;
  }

  private found({ totals, rows, adaptive, zones, lost }: Report) {
    if (totals.length === 0) return html`${this.places(zones)} ${this.nothingPlayed()}`;
    const plays = totals.reduce((sum, total) => sum + total.plays, 0);
    const seconds = totals.reduce((sum, total) => sum + total.seconds, 0);
    return html`${this.places(zones)}
      <div class="between">
        <p><b>${count(plays, 'play')}</b> in ${spanText(seconds * 1000)} on screens</p>
        ${csvLink(reportEndpoints.playCsv, this.asked)}
      </div>
      ${
        lost > 0
          ? html`<p class="note" data-tone="warning">
              <ui-icon name="warning"></ui-icon>
              <span>${count(lost, 'report')} were lost on screens that were offline too long. They are not in these figures.</span>
            </p>`
          : nothing
      }
      ${barTable({
        caption: 'Plays by creative',
        heads: ['Creative', 'Plays', 'On screen', 'Failed'],
        rows: totals
          .toSorted((a, b) => b.plays - a.plays)
          .map(({ name, plays: value, seconds: shown, failed }) => ({
            label: name,
            value,
            cells: [spanText(shown * 1000), String(failed)],
          })),
      })}
      ${playRows({ rows, adaptive, zone: this.zone })}`;
  }

  private nothingPlayed() {
    return html`<ui-empty icon="play" heading="Nothing was played in these days">
      <p>Each play is logged on the screen and sent as soon as there is a network.</p>
    </ui-empty>`;
  }

  protected override render() {
    return html`<div class="report">${this.report.render({ complete: (report) => this.found(report) })}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'play-report': PlayReport;
  }
}
