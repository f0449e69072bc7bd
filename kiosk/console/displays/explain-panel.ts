import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Display } from '../../../shared/model/display.ts';
import type { Manifest } from '../../../shared/model/manifest.ts';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { previewEndpoints } from '../../../shared/protocol/preview-endpoints.ts';
import { weatherEndpoints } from '../../../shared/protocol/weather-endpoints.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import type { CompiledSchedule } from '../../../shared/schedule/compiled-schedule.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { timeline } from '../../../shared/schedule/timeline.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/empty.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { dateIn, momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { instantOfWall, startOfDay, wallText } from '../parts/wall-time.ts';
import { entryHues } from '../schedule/entry-hues.ts';
import { segmentWords } from '../schedule/segment-words.ts';
import './day-strip.ts';
import { type ExplainedOf, versionWords } from './explained-version.ts';
import { reasonsTable } from './reasons-table.ts';
import { factNote, type KnownFacts, screenFacts } from './screen-facts.ts';
import { readinessNote, readinessOf } from './screen-readiness.ts';

interface Explanation {
  of: ExplainedOf;
  version: Pick<Manifest, 'revision' | 'publishedAt' | 'display' | 'media'>;
  schedule: CompiledSchedule;
  hues: ReadonlyMap<string, number>;
  known: KnownFacts;
}

/** Why a screen shows what it shows, now or at any other instant, by the same evaluator that the screen runs. */
@customElement('explain-panel')
export class ExplainPanel extends LitElement {
  @property({ attribute: false }) display!: Display;
  /** The instant to explain; null is the present. */
  @state() private chosen: number | null = null;
  @state() private of: ExplainedOf = 'published';

  /** The past is explained by what held then. */
  private get past(): number | null {
    return this.of === 'published' && this.chosen !== null && this.chosen < Date.now() ? this.chosen : null;
  }

  private readonly explanation = new Resource(this, {
    args: () => [this.display.id, this.of, this.past] as const,
    load: async ([id, of, past], signal): Promise<Explanation> => {
      const query = { of, ...(past !== null && { at: past }) };
      const [manifest, { weather }, { products }] = await Promise.all([
        ask(previewEndpoints.previewManifest, { params: { id }, query }, { signal }),
        ask(weatherEndpoints.readWeather, {}, { signal }),
        ask(catalogueEndpoints.catalogue, {}, { signal }),
      ]);
      const { schedule } = manifest;
      const known = { manifest, weather, products };
      return { of, version: manifest, schedule: compile(schedule), hues: entryHues(schedule.entries), known };
    },
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    tableStyles,
    css`
      :host,
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        min-inline-size: 0;
      }
      .row {
        align-items: end;
      }
      .answer {
        font-size: var(--text-lg);
      }
      h3 {
        font-size: var(--text-md);
      }
    `,
  ];

  private onMoment = (event: Event): void => {
    this.chosen = instantOfWall((event.target as HTMLInputElement).value, this.display.zone);
  };

  private answer({ of, version, schedule, hues, known }: Explanation) {
    const { id, zone } = this.display;
    const at = this.chosen ?? Date.now();
    // What the screen has now says nothing of what it will have, or had.
    const isOfNow = of === 'published' && this.chosen === null && version.revision > 0;
    const readiness = isOfNow ? readinessOf(this.display, version.media) : null;
    const ready = isOfNow ? readinessNote(this.display) : null;
    const facts = screenFacts({ ...known, readiness }, at);
    const answer = evaluate(schedule, { id, zone }, at, facts);
    const note = factNote(known, at, zone);
    const [layer, overlay] = answer.layers;
    const day = dateIn(zone, at);
    const segments = timeline(schedule, { id, zone }, startOfDay(day, zone), startOfDay(day, zone, 1), facts);
    return html`<p class="soft">${versionWords(of, version, this.past !== null)}</p>
      <p class="answer" role="status">
        ${this.chosen === null ? 'Now' : momentText(at, zone)}: <b>${
          layer ? segmentWords({ ...layer, overlay: overlay?.entries ?? [] }) : 'nothing'
        }</b>${
          answer.nextChangeAt === null
            ? ', and nothing will change that.'
            : html`, until ${momentText(answer.nextChangeAt, zone)}.`
        }
      </p>
      ${
        layer && layer.loop.length > 0
          ? html`<p class="soft">In turn: ${layer.loop.map(({ creative }) => creative.name).join(', ')}.</p>`
          : nothing
      }
      ${ready === null ? nothing : html`<p class="soft">${ready}</p>`}
      ${note === null ? nothing : html`<p class="soft">${note}</p>`} ${reasonsTable(answer.reasons)}
      <h3>The whole day</h3>
      <day-strip
        .segments=${segments}
        .hues=${hues}
        .zone=${zone}
        .at=${at}
        @pick=${(event: CustomEvent<number>) => {
          this.chosen = event.detail;
        }}
      ></day-strip>`;
  }

  protected override render() {
    const { zone } = this.display;
    return html`<section aria-labelledby="why">
      <h2 id="why">Why does it show this?</h2>
      <div class="row">
        <label class="field">
          <span>By</span>
          <select
            @change=${(event: Event) => {
              this.of = (event.target as HTMLSelectElement).value as ExplainedOf;
            }}
          >
            <option value="published" .selected=${this.of === 'published'}>What is published</option>
            <option value="drafts" .selected=${this.of === 'drafts'}>The drafts</option>
          </select>
        </label>
        <label class="field">
          <span>At (${zone})</span>
          <input type="datetime-local" .value=${wallText(this.chosen ?? Date.now(), zone)} @change=${this.onMoment} />
        </label>
        <button
          class="button"
          ?disabled=${this.chosen === null}
          @click=${() => {
            this.chosen = null;
          }}
        >
          Now
        </button>
      </div>
      ${this.explanation.render({ complete: (explanation) => this.answer(explanation) })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'explain-panel': ExplainPanel;
  }
}
