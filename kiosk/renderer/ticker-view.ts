import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { TickerContent } from '../../shared/model/drawn-content.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { DrawnView } from './drawn-view.ts';
import { FitWords } from './fit-words.ts';
import { posterMark, posterOrnament } from './poster-ornament.ts';
import { posterThemeStyles } from './poster-themes.ts';
import type { StageResources } from './render-item.ts';
import { copiesFor, directionOf, speedOf } from './ticker-run.ts';
import { tickerStyles } from './ticker-styles.ts';

/** For whoever asked for less motion, a line stands this long, and longer by the letter. Milliseconds. */
const STILL_MS = 4000;
const STILL_LETTER_MS = 70;

/** Where each ticker left the glass, as a share of its round or by its line: there it goes on next time. */
const leftAt = new WeakMap<TickerContent, { share: number; line: number }>();

/** Words that run along a line at one speed, moved by the compositor alone. */
@customElement('ticker-view')
export class TickerView extends DrawnView<TickerContent> {
  @state() private copies = 2;
  @state() private line = 0;
  @query('.track') private track!: HTMLElement | null;
  private readonly still = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly resized = new ResizeObserver(() => this.measure());
  private motion: Animation | null = null;
  /** What {@link motion} was made for. */
  private measured = '';
  private running = false;
  private lineTimer = 0;
  protected readonly fit = new FitWords(this, { largest: 1.6 });

  static override styles = [surfaceStyles, tickerStyles, posterThemeStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
    this.still.addEventListener('change', this.onPreference);
    void document.fonts.ready.then(() => this.measure());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.still.removeEventListener('change', this.onPreference);
    this.halt();
  }

  override async load(
    content: TickerContent,
    resources: StageResources,
    signal: AbortSignal,
    ms: number | null,
  ): Promise<void> {
    this.line = leftAt.get(content)?.line ?? 0;
    await super.load(content, resources, signal, ms);
    this.measure();
    await this.updateComplete;
  }

  override start(): void {
    this.running = true;
    this.motion?.play();
    this.nextLine();
  }

  override clear(): void {
    this.noteWhere();
    this.halt();
    super.clear();
  }

  private halt(): void {
    this.running = false;
    window.clearTimeout(this.lineTimer);
    this.motion?.cancel();
    this.motion = null;
    this.measured = '';
  }

  private noteWhere(): void {
    const { content } = this;
    const share = this.motion?.effect?.getComputedTiming().progress ?? 0;
    if (content && this.running) leftAt.set(content, { share, line: this.line + 1 });
  }

  private onPreference = (): void => {
    this.motion?.cancel();
    this.motion = null;
    this.measured = '';
    this.requestUpdate();
  };

  /** Without motion the lines take turns. */
  private nextLine(): void {
    window.clearTimeout(this.lineTimer);
    const { lines } = this.content ?? {};
    if (!this.running || !lines || !this.still.matches) return;
    const text = lines[this.line % lines.length] ?? '';
    this.lineTimer = window.setTimeout(
      () => {
        this.line += 1;
        this.nextLine();
      },
      STILL_MS + text.length * STILL_LETTER_MS,
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.measure();
  }

  /** Sets the words going at the speed that their size now asks for, from where they are. */
  private measure(): void {
    const { track, content } = this;
    const run = track?.querySelector<HTMLElement>('.run');
    if (!track || !run || !content || this.clientWidth === 0) return;
    const width = run.getBoundingClientRect().width;
    const em = Number.parseFloat(getComputedStyle(track).fontSize);
    const state = `${width} ${em} ${this.clientWidth} ${content.speed} ${content.lines.join('\n')}`;
    if (width === 0 || state === this.measured) return;
    this.measured = state;
    this.copies = copiesFor(this.clientWidth, width);
    const share = this.motion?.effect?.getComputedTiming().progress ?? leftAt.get(content)?.share ?? 0;
    this.motion?.cancel();
    const way = directionOf(content.lines) === 'rtl' ? width : -width;
    const duration = (width / speedOf(content.speed, { em, box: this.clientWidth })) * 1000;
    this.motion = track.animate([{ transform: 'none' }, { transform: `translateX(${way}px)` }], {
      duration,
      iterations: Number.POSITIVE_INFINITY,
    });
    this.motion.currentTime = share * duration;
    if (!this.running) this.motion.pause();
  }

  protected override draw({ theme, lines }: TickerContent, { language }: StageResources): TemplateResult {
    const words = this.still.matches
      ? html`<div class="still" data-fit><p dir="auto">${lines[this.line % lines.length]}</p></div>`
      : html`<div class="band"><div class="track">
          ${Array.from({ length: this.copies }, (_, at) => runOf(lines, theme, at > 0))}
        </div></div>`;
    return html`<article class="ticker" data-theme=${theme} lang=${language} dir=${directionOf(lines)}>
      ${posterOrnament(theme, 2)} ${words} ${posterOrnament(theme, 2)}
    </article>`;
  }
}

/** All lines once. Only the first run is read aloud; the others follow it on the screen. */
function runOf(lines: readonly string[], theme: TickerContent['theme'], isCopy: boolean): TemplateResult {
  return html`<div class="run" aria-hidden=${isCopy ? 'true' : 'false'}>
    ${lines.map((line) => html`<span dir="auto">${line}</span>${posterMark(theme)}`)}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ticker-view': TickerView;
  }
}
