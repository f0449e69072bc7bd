import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Catalogue } from '../../shared/model/catalogue.ts';
import type { ShopFacts } from '../../shared/model/shop-facts.ts';
import type { KioskVisit } from '../../shared/model/visit.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './access-bar.ts';
import { Assortment } from './assortment.ts';
import './connected-bar.ts';
import { contrastStyles } from './contrast-styles.ts';
import { FactsBook, NO_FACTS } from './facts-book.ts';
import type { FloorDesk } from './help/floor-desk.ts';
import { type HoldDesk, holdDesk } from './hold/hold-desk.ts';
import './idle-dialog.ts';
import { ENGLISH, type LanguageTag, languageFor, type Speech, speechIn } from './languages/languages.ts';
import { type Ground, NO_GROUND } from './map/ground.ts';
import './done-dialog.ts';
import { ReadAloud } from './read-aloud.ts';
import type { CodeScanner } from './scan/code-scanner.ts';
import type { SearchField } from './search-field.ts';
import './search-field.ts';
import { shopAppStyles } from './shop-app-styles.ts';
import { type ShopEventMap, tellPlayer } from './shop-events.ts';
import type { ShopIntent } from './shop-intent.ts';
import './shop-nav.ts';
import { ShopSession } from './shop-session.ts';
import { plainSetting, settingFor, shopSetting } from './shop-setting.ts';
import { drawView } from './shop-views.ts';
import './compare/compare-bar.ts';
import './touch-keyboard.ts';
import './undo-bar.ts';
import type { VisitOffer } from './visit-offer.ts';

/**
 * The touch kiosk's shop, for one person at a time. It knows no network and no storage: the catalogue and the visit
 * come in as properties, all that is done goes out as the events of shop-events.ts.
 */
@customElement('shop-app')
export class ShopApp extends LitElement {
  @property({ attribute: false }) catalogue: Catalogue = { revision: 'none', products: [] };
  @property({ attribute: false }) facts: ShopFacts = NO_FACTS;
  @property({ attribute: false }) store = { name: '', language: 'en', currency: 'EUR' };
  @property() displayName = '';
  @property({ attribute: false }) ground: Ground = NO_GROUND;
  @property({ attribute: false }) scanner: CodeScanner | null = null;
  /** The way to the staff, where there is one. */
  @property({ attribute: false }) desk: FloorDesk | null = null;
  /** The way to have things put aside, where there is one. */
  @property({ attribute: false }) holds: HoldDesk | null = null;
  @property({ attribute: false }) visit: KioskVisit | null = null;
  @property({ attribute: false }) offer: VisitOffer | null = null;
  @property({ attribute: false }) offerProblem: ProblemCode | null = null;
  @property({ attribute: false }) idleWarning: number | null = null;
  /** A day of the lot, on which nothing is put forward beside a list. */
  @property({ type: Boolean }) addOnHeld = false;
  @property({ attribute: false }) now: () => number = Date.now;
  @property({ attribute: false }) pictureUrl: (path: string) => string = (path) => path;
  @property({ reflect: true }) scheme: 'light' | 'dark' | null = null;
  /** What is spoken now: the language asked for, as soon as it has been fetched. */
  @property({ attribute: false }) speech: Speech = ENGLISH;
  @query('main') private main!: HTMLElement;
  @query('idle-dialog') private warning!: HTMLElement;
  @query('done-dialog') private leave!: HTMLElement;
  @query('search-field') private field!: SearchField;

  private readonly session = new ShopSession(this);
  private readonly provider = new ContextProvider(this, { context: shopSetting, initialValue: plainSetting });
  private readonly holdProvider = new ContextProvider(this, { context: holdDesk, initialValue: null });
  private assortment = new Assortment([]);
  private book = new FactsBook(NO_FACTS);
  private readonly reader = new ReadAloud(this);
  private shownView = '';
  private askedFor: LanguageTag = ENGLISH.tag;

  static override styles = [surfaceStyles, buttonStyles, contrastStyles, shopAppStyles];

  constructor() {
    super();
    this.addEventListener('shop-intent', this.onIntent);
    this.addEventListener('focusin', this.onFocus);
  }

  /** What the person is at: this screen, a phone that takes over from it, or what is being read to them. */
  get attention(): 'browsing' | 'phone' | 'listening' {
    // Who waits for somebody stands still, as who looks at a phone does.
    if (this.session.view.name === 'phone' || this.desk?.waits) return 'phone';
    return this.reader.speaking ? 'listening' : 'browsing';
  }

  /** Forgets everything of this session and shows the first page, at once. */
  wipe(): void {
    this.visit = null;
    this.offer = null;
    this.offerProblem = null;
    this.idleWarning = null;
    this.session.wipe();
  }

  /** What Escape does: closes what lies open, then goes one page back; false on the first page with nothing to lose. */
  stepBack(): boolean {
    const { session } = this;
    if (session.leaving) session.handle({ kind: 'stay' });
    else if (session.ease.languagesShown) session.handle({ kind: 'languages', shown: false });
    else if (session.view.name !== 'home') session.handle({ kind: 'back' });
    else return session.lines.length > 0 || this.visit !== null;
    return true;
  }

  private onIntent = (event: CustomEvent<ShopIntent>): void => {
    event.stopPropagation();
    this.session.handle(event.detail);
  };

  /** Who moves by keyboard hears where they are; the page itself is read when it opens. */
  private onFocus = (event: FocusEvent): void => {
    const [focused] = event.composedPath();
    if (!this.session.ease.readAloud || !(focused instanceof HTMLElement) || focused === this.main) return;
    if (focused.matches(':focus-visible')) this.reader.read(focused, this.speech.tag);
  };

  private speakAs(tag: LanguageTag): void {
    if (tag === this.askedFor) return;
    this.askedFor = tag;
    speechIn(tag).then(
      (speech) => {
        if (tag !== this.askedFor) return;
        this.speech = speech;
        tellPlayer(this, 'language-spoken', { tag, words: speech.words });
      },
      (error: unknown) => console.error('the language did not load', error),
    );
  }

  private onKey = (event: CustomEvent<string | null>): void => this.field.type(event.detail);

  /** With a keyboard, a letter typed anywhere begins a search: the field stands last on the page. */
  private onTyped = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey, isComposing } = event;
    if (key.length !== 1 || key === ' ' || ctrlKey || altKey || metaKey || isComposing) return;
    // The numbers of these pages are typed as they come, also by a hand scanner.
    if (
      this.idleWarning !== null ||
      this.session.leaving ||
      ['scan', 'pick-up'].includes(this.session.view.name)
    )
      return;
    if (event.composedPath().some((on) => on instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.field.focus();
    this.field.type(key);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onTyped);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onTyped);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.visit?.state === 'over') this.visit = null;
    if (changed.has('catalogue') && changed.get('catalogue')?.revision !== this.catalogue.revision)
      this.assortment = new Assortment(this.catalogue.products, this.assortment);
    if (changed.has('holds')) this.holdProvider.setValue(this.holds);
    if (changed.has('facts')) this.book = new FactsBook(this.facts);
    this.speakAs(this.session.ease.language ?? languageFor(this.store.language));
    const { speech, store, session } = this;
    if (
      ['catalogue', 'store', 'now', 'pictureUrl', 'speech'].some((name) => changed.has(name as keyof ShopApp))
    )
      this.provider.setValue(
        settingFor(speech, store.language, this.assortment.names, () => this.now(), this.pictureUrl),
      );
    if (session.view.name === 'list')
      session.addOn.consider(() => this.assortment.addOn(session.lines, this.book), this.addOnHeld);
    this.toggleAttribute('contrast', session.ease.contrast);
    this.toggleAttribute('reach', session.ease.reach);
    this.setAttribute('text-step', String(session.ease.textStep));
    this.lang = speech.tag;
    this.dir = speech.direction;
  }

  protected override updated(): void {
    const { view, ease, leaving } = this.session;
    const shown = JSON.stringify(view);
    const warns = this.idleWarning !== null;
    const moment = ease.readAloud ? `${shown} ${this.speech.tag} ${warns} ${leaving}` : null;
    const asks = warns ? this.warning : leaving ? this.leave : null;
    this.reader.follow(moment, asks ?? this.main, this.speech.tag);
    if (shown === this.shownView) return;
    const first = this.shownView === '';
    this.shownView = shown;
    this.main.scrollTop = 0;
    // A screen reader starts reading at the new page; while somebody types, the field keeps the focus.
    if (!first && view.name !== 'search') this.main.focus({ preventScroll: true });
  }

  protected override render() {
    const { session } = this;
    const { strings } = this.provider.value;
    const { view, added } = session;
    const active = this.visit?.state === 'active' ? this.visit : null;
    const addedName = added && this.assortment.byId(added)?.name;
    return html`
      <div class="frame">
        <header>
          ${
            view.name === 'home'
              ? nothing
              : html`<button class="button back" @click=${() => session.handle({ kind: 'back' })}>
                  <ui-icon name="arrow-left"></ui-icon>${strings.back}
                </button>`
          }
          <p class="store">${this.store.name}</p>
        </header>
        ${active ? html`<connected-bar .match=${active.match} ?waiting=${active.waiting}></connected-bar>` : nothing}
        <main tabindex="0">
          ${drawView(view, {
            session,
            strings,
            assortment: this.assortment,
            book: this.book,
            suggestions: active?.suggestions ?? [],
            visit: this.visit,
            offer: this.offer,
            offerProblem: this.offerProblem,
            displayName: this.displayName,
            ground: this.ground,
            scanner: this.scanner,
            desk: this.desk,
          })}
          <idle-dialog .left=${this.idleWarning} ?listed=${session.lines.length > 0}></idle-dialog>
          <done-dialog
            ?open=${session.leaving && this.idleWarning === null}
            .count=${session.lines.length}
          ></done-dialog>
        </main>
        <section class="dock" aria-label=${strings.dock}>
          <p class="visually-hidden" role="status">${addedName ? strings.added({ name: addedName }) : nothing}</p>
          ${this.overlay()}
          <search-field .words=${session.words}></search-field>
          ${session.keyboardShown ? html`<touch-keyboard @key=${this.onKey}></touch-keyboard>` : nothing}
          <shop-nav
            .current=${view.name}
            .count=${session.lines.length}
            .connected=${active !== null}
          ></shop-nav>
        </section>
        <access-bar
          .step=${session.ease.textStep}
          .contrast=${session.ease.contrast}
          .canRead=${this.reader.speaks(this.speech.tag)}
          .reading=${session.ease.readAloud}
          .reach=${session.ease.reach}
          .language=${this.speech.tag}
          .languagesShown=${session.ease.languagesShown}
        >
          <slot name="notice" slot="notice"></slot>
        </access-bar>
      </div>
    `;
  }

  /** What lies over the page's lower edge: the way back from what was just put away, or the products picked. */
  private overlay() {
    const { strings } = this.provider.value;
    const { removed, steering } = this.session;
    const nameOf = (id: string | undefined | null) => (id ? (this.assortment.byId(id)?.name ?? null) : null);
    const away = steering.putAway;
    const [gone, hidden] = [nameOf(removed?.productId), nameOf(away?.productId)];
    if (gone) return html`<undo-bar text=${strings.removed({ name: gone })}></undo-bar>`;
    if (away)
      return html`<undo-bar text=${hidden ? strings.refused({ name: hidden }) : strings.rested}></undo-bar>`;
    return steering.comparing ? html`<compare-bar .picks=${steering.picks}></compare-bar>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shop-app': ShopApp;
  }
  interface HTMLElementEventMap extends ShopEventMap {}
}
