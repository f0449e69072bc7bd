import { html, nothing, type TemplateResult } from 'lit';
import { BroughtPurpose, type CustomerCheck } from '../../../shared/model/brought.ts';
import { FAULT_WORDS, PURPOSE_NAMES, CUSTOMERS_WORDS as words } from './customers-words.ts';

const tile = (name: string, value: number) =>
  html`<div class="card tile"><span>${name}</span><b>${value.toLocaleString()}</b></div>`;

/** What a file would bring: figures, and each row that is refused with its line and the reason. */
export function checkView(check: CustomerCheck): TemplateResult {
  const { taken, refused, facts, unknownProducts, byPurpose, leftOut, faults } = check;
  return html`<div class="report">
    <p role="status">${words.dry}</p>
    <div class="tiles">
      ${tile(words.taken, taken)} ${tile(words.refused, refused)} ${tile(words.facts, facts)}
      ${unknownProducts > 0 ? tile(words.unknown, unknownProducts) : nothing}
      ${BroughtPurpose.options.map((one) => tile(PURPOSE_NAMES[one], byPurpose[one] ?? 0))}
    </div>
    ${leftOut.length > 0 ? html`<p class="soft">${words.leftOut(leftOut)}</p>` : nothing}
    ${
      faults.length === 0
        ? nothing
        : html`<section class="stack" aria-labelledby="faults">
            <h3 id="faults">${words.faults}</h3>
            <div class="table-scroll" tabindex="0" role="group" aria-labelledby="faults">
              <table class="table">
                <thead>
                  <tr>
                    <th scope="col" class="number">${words.line}</th>
                    <th scope="col">${words.why}</th>
                    <th scope="col">${words.what}</th>
                  </tr>
                </thead>
                <tbody>
                  ${faults.map(
                    ({ line, code, detail }) => html`<tr>
                      <th scope="row" class="number">${line}</th>
                      <td>${FAULT_WORDS[code]}</td>
                      <td>${detail}</td>
                    </tr>`,
                  )}
                </tbody>
              </table>
            </div>
            ${refused > faults.length ? html`<p class="soft">${words.more(refused - faults.length)}</p>` : nothing}
          </section>`
    }
  </div>`;
}
