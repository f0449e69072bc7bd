import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { OrderKind } from '../../../shared/model/order.ts';
import { orderEndpoints } from '../../../shared/protocol/order-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { selectField, textArea, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { KIND_WORDS } from './order-words.ts';

/** "2 x Lamp" or "Lamp". */
const LINE = /^(?:(\d{1,2})\s*[x×]\s*)?(.+)$/;

/** An order written by hand: its number, the code that its owner types, and what is in it. */
@customElement('order-dialog')
export class OrderDialog extends FormDialog {
  protected override readonly heading = 'New order';
  protected override readonly action = 'Add it';
  @state() private number = '';
  @state() private code = '';
  @state() private kind = 'pick-up';
  @state() private lines = '';

  protected override async save(): Promise<boolean> {
    const { number, code, kind } = this;
    const items = this.lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => {
        const [, quantity = '1', name = line] = LINE.exec(line) ?? [];
        return { name, quantity: Number(quantity) };
      });
    const body = this.form.check(orderEndpoints.makeOrder.body, { number, code, kind, items });
    if (!body) return false;
    await ask(orderEndpoints.makeOrder, { body });
    showToast({ tone: 'success', text: `Order ${body.number} waits for its owner.` });
    return true;
  }

  protected override body() {
    const { form } = this;
    return html`${textField({
      form,
      path: 'number',
      label: 'Order number',
      autofocus: true,
      value: this.number,
      onInput: (number) => {
        this.number = number;
      },
    })}
    ${selectField({
      form,
      path: 'kind',
      label: 'What for',
      value: this.kind,
      options: OrderKind.options.map((value) => ({ value, label: KIND_WORDS[value] })),
      onChange: (kind) => {
        this.kind = kind;
      },
    })}
    ${textField({
      form,
      path: 'code',
      label: 'Code',
      hint: '6 to 12 letters and digits, which its owner types at a kiosk or on their phone. It is not shown again.',
      value: this.code,
      onInput: (code) => {
        this.code = code;
      },
    })}
    ${textArea({
      form,
      path: 'items',
      label: 'What is in it',
      hint: 'One thing a line, such as “2 x Lamp”.',
      value: this.lines,
      onInput: (lines) => {
        this.lines = lines;
      },
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-dialog': OrderDialog;
  }
}
