import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ToldAnswers } from '../../../shared/model/answer.ts';
import { answerEndpoints } from '../../../shared/protocol/answer-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { ANSWER_WORDS as words } from './answer-words.ts';
import { reportStyles } from './report-styles.ts';

type Report = Answer<typeof answerEndpoints.answerReport>;

/** What people said of the shop on their own phones: two groups beside each other, and nobody in either. */
@customElement('answer-report')
export class AnswerReport extends LitElement {
  private readonly report = new Resource(this, {
    load: (_, signal) => ask(answerEndpoints.answerReport, {}, { signal }),
  });

  static override styles = [surfaceStyles, pageStyles, tableStyles, reportStyles];

  protected override render() {
    return this.report.render({ complete: (report) => this.found(report) });
  }

  private found({ ideasFit, visitFelt, letStaffSee, weeks }: Report) {
    return html`<section class="stack" aria-labelledby="answers">
      <div>
        <h2 id="answers">${words.heading}</h2>
        <p class="soft">${words.lead(weeks)}</p>
      </div>
      <div class="table-scroll" tabindex="0" role="group" aria-labelledby="answers">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${words.question}</th>
              <th scope="col">${words.who}</th>
              <th scope="col" class="number">${words.answers}</th>
              <th scope="col" class="number">${words.mean}</th>
              <th scope="col" class="number">${words.content}</th>
            </tr>
          </thead>
          <tbody>
            ${this.row(words.ideasFit, words.set, ideasFit.switched)}
            ${this.row(words.ideasFit, words.notSet, ideasFit.plain)}
            ${this.row(words.visitFelt, words.seen, visitFelt.switched)}
            ${this.row(words.visitFelt, words.unseen, visitFelt.plain)}
          </tbody>
        </table>
      </div>
      <p>${letStaffSee === null ? words.shareUnknown : words.share(letStaffSee)}</p>
    </section>`;
  }

  private row(question: string, who: string, told: ToldAnswers | null) {
    return html`<tr>
      <th scope="row">${question}</th>
      <td>${who}</td>
      ${
        told
          ? html`<td class="number">${words.from(told.answers)}</td>
              <td class="number">${told.mean.toFixed(1)}</td>
              <td class="number">${told.content} %</td>`
          : html`<td colspan="3" class="soft">${words.tooFew}</td>`
      }
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'answer-report': AnswerReport;
  }
}
