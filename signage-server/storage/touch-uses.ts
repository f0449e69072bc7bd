import type { TableUse } from './table-use.ts';

/** What is told of visits, looks, purchases and questions elsewhere, in the registry of data uses. */
export const TOUCH_USES: { readonly told_touch: TableUse<'told_touch'> } = {
  told_touch: {
    kept: '90 days',
    columns: {
      id: ['measure', 'a number of the report, so that none is counted twice'],
      day: ['measure', 'the day on which somebody came, looked, bought or asked'],
      source: [
        'measure',
        'where: in the shop, on its site, in its app, on a phone, at the till, by call or by mail',
      ],
      kind: ['measure', 'whether somebody came, looked, bought, asked, or found what a way led to'],
      reason: ['measure', 'what a call or a mail was about, in one word; nothing of what was said'],
      product_id: ['measure', 'the product that was opened or looked for'],
    },
  },
};
