import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PointsLine } from '../../../shared/model/points.ts';
import { couponEndpoints } from '../../../shared/protocol/coupon-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { pointsEndpoints } from '../../../shared/protocol/points-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { formatPrice } from '../../ui/price.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { call } from '../../wire/http-client.ts';
import { AnswerTask } from '../answer-task.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import './leave-points.ts';
import './points-goods.ts';
import './write-review.ts';

type OwnPoints = Answer<typeof pointsEndpoints.ownPoints>;
type Coupons = Answer<typeof couponEndpoints.phoneCoupons>['coupons'];

/** What somebody collects here, what for, and what it is good for. */
@customElement('points-view')
export class PointsView extends LitElement {
  @property() locale = 'en';
  @state() private coupons: Coupons = [];
  private readonly task = new AnswerTask<OwnPoints>(this, async () => {
    const [points, { coupons }] = await Promise.all([
      call(pointsEndpoints.ownPoints, {}),
      call(couponEndpoints.phoneCoupons, {}),
    ]);
    this.coupons = coupons;
    return points;
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .balance {
        color: var(--color-brand-ink, var(--color-brand));
        font-size: var(--text-3xl, var(--text-2xl));
        font-weight: var(--weight-black);
        line-height: 1.1;
      }
      .lines {
        border: 1px solid var(--color-line);
        border-radius: var(--radius-lg);
        background: var(--color-raised);
      }
      .lines li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--space-3);
        padding: var(--space-3) var(--space-4);
      }
      .lines li + li {
        border-block-start: 1px solid var(--color-line);
      }
      .lines strong {
        font-weight: var(--weight-bold);
      }
      .rules {
        display: grid;
        gap: var(--space-2);
        padding-inline-start: var(--space-5);
        list-style: disc;
      }
    `,
  ];

  protected override render() {
    const { answer } = this.task;
    return html`
      <div class="head">
        <h1>${strings.pointsTitle}</h1>
        <p class="soft">${strings.pointsText}</p>
      </div>
      ${answer === null ? nothing : answer.since === null ? this.begin(answer) : this.mine(answer)}
    `;
  }

  private begin(points: OwnPoints) {
    const { rules } = points;
    if (!rules.spend && rules.visit === null && rules.review === null)
      return html`<p class="lead">${strings.pointsNone}</p>`;
    return html`<section class="card stack">
      <h2>${strings.pointsHow}</h2>
      ${this.rules(points)}
      <p class="soft">${strings.pointsCollectText}</p>
      <button
        class="button wide"
        data-kind="primary"
        data-size="large"
        ?disabled=${this.task.busy}
        @click=${() => this.task.run(() => call(pointsEndpoints.collectPoints, {}))}
      >
        ${strings.pointsCollect}
      </button>
    </section>`;
  }

  private rules({ rules: { spend, visit, review }, currency }: OwnPoints) {
    const told = [
      ...(spend
        ? [
            strings.pointsSpend({
              count: spend.points,
              amount: formatPrice(spend.everyMinor, currency, this.locale),
            }),
          ]
        : []),
      ...(visit === null ? [] : [strings.pointsVisit({ count: visit })]),
      ...(review === null ? [] : [strings.pointsReview({ count: review })]),
    ];
    return html`<ul class="rules" role="list">${told.map((words) => html`<li>${words}</li>`)}</ul>`;
  }

  private mine(points: OwnPoints) {
    const { balance, lines, toReview } = points;
    return html`
      <section class="card stack">
        <p class="balance numeric">${strings.pointsBalance({ count: balance })}</p>
        ${balance < 0 ? html`<p>${strings.pointsOwed}</p>` : nothing}
        <details>
          <summary>${strings.pointsHow}</summary>
          ${this.rules(points)}
        </details>
      </section>
      <points-goods
        .coupons=${this.coupons.filter((coupon) => coupon.points !== undefined)}
        .balance=${balance}
        locale=${this.locale}
        ?busy=${this.task.busy}
        @goods-take=${({ detail }: CustomEvent<string>) => this.take(detail)}
      ></points-goods>
      ${
        toReview.length === 0
          ? nothing
          : html`<write-review
              .products=${toReview}
              ?busy=${this.task.busy}
              @review-send=${({ detail: { productId, ...body } }: HTMLElementEventMap['review-send']) =>
                this.task.run(
                  () => call(pointsEndpoints.writeReview, { params: { productId }, body }),
                  strings.reviewSent,
                )}
            ></write-review>`
      }
      ${
        lines.length === 0
          ? nothing
          : html`<section class="stack">
              <h2>${strings.pointsLines}</h2>
              <ul class="lines" role="list">
                ${lines.map((line) => this.line(line))}
              </ul>
            </section>`
      }
      <leave-points
        ?busy=${this.task.busy}
        @points-leave=${() => this.task.run(() => call(pointsEndpoints.leavePoints, {}), strings.pointsLeft)}
      ></leave-points>
    `;
  }

  private line({ at, points, reason, about }: PointsLine) {
    const words: Record<PointsLine['reason'], string> = {
      spent: strings.pointsSpent,
      visited: strings.pointsVisited,
      reviewed: strings.pointsReviewed,
      returned: strings.pointsReturned,
      paid: about === null ? strings.pointsPaidUnknown : strings.pointsPaid({ name: about }),
      'given-back': strings.pointsGivenBack,
      lapsed: strings.pointsLapsed,
    };
    const signed = new Intl.NumberFormat(this.locale, { signDisplay: 'exceptZero' }).format(points);
    const when = new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium' }).format(at);
    return html`<li>
      <span>${words[reason]}</span><strong class="numeric" dir="ltr">${signed}</strong>
      <span class="soft">${when}</span>
    </li>`;
  }

  private async take(id: string): Promise<void> {
    await this.task.run(async () => {
      this.coupons = (await call(couponEndpoints.takeCoupon, { params: { id } })).coupons;
      return call(pointsEndpoints.ownPoints, {});
    }, strings.pointsTaken);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'points-view': PointsView;
  }
}
