import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Question } from '../../../shared/model/answer.ts';
import { answerEndpoints } from '../../../shared/protocol/answer-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { call } from '../../wire/http-client.ts';
import { AnswerTask } from '../answer-task.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';

/** One question with one touch, which may be left. Nothing is drawn unless it may be asked now. */
@customElement('question-card')
export class QuestionCard extends LitElement {
  @property() question: Question = 'visit-felt';
  private readonly task = new AnswerTask<readonly Question[]>(
    this,
    async () => (await call(answerEndpoints.questions, {})).questions,
  );

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      h2 {
        font-size: var(--text-lg);
      }
      .scores {
        display: grid;
        grid-template-columns: repeat(5, minmax(0, 1fr));
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .scores .button {
        display: grid;
        justify-items: center;
        gap: var(--space-1);
        inline-size: 100%;
        min-block-size: 4.5rem;
        padding: var(--space-2) var(--space-1);
        font-size: var(--text-sm);
        line-height: var(--leading-snug);
        white-space: normal;
        hyphens: auto;
      }
      .scores b {
        font-size: var(--text-lg);
      }
      @media (max-width: 24rem) {
        .scores {
          grid-template-columns: minmax(0, 1fr);
        }
        .scores .button {
          grid-template-columns: auto 1fr;
          justify-items: start;
          align-items: center;
          gap: var(--space-3);
          min-block-size: var(--target);
          padding-inline: var(--space-4);
        }
      }
    `,
  ];

  protected override render() {
    const { answer, busy } = this.task;
    if (!answer?.includes(this.question)) return nothing;
    const words = [strings.answer1, strings.answer2, strings.answer3, strings.answer4, strings.answer5];
    return html`<section class="card stack" aria-labelledby="question">
      <div>
        <h2 id="question">${this.heading}</h2>
        <p class="soft">${strings.answerText}</p>
      </div>
      <ul class="scores" role="list">
        ${words.map(
          (word, at) => html`<li>
            <button class="button" ?disabled=${busy} @click=${() => this.say(at + 1)}>
              <b class="numeric" aria-hidden="true">${at + 1}</b><span>${word}</span>
            </button>
          </li>`,
        )}
      </ul>
      <button class="button" data-kind="quiet" ?disabled=${busy} @click=${() => this.say(null)}>${strings.answerSkip}</button>
    </section>`;
  }

  private get heading(): string {
    return this.question === 'visit-felt' ? strings.answerFeltTitle : strings.answerFitTitle;
  }

  private say(score: number | null): void {
    const { question } = this;
    void this.task.run(
      async () => (await call(answerEndpoints.answerQuestion, { body: { question, score } })).questions,
      score === null ? undefined : strings.answerThanks,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'question-card': QuestionCard;
  }
}
