import { z } from 'zod';
import { Instant } from './id.ts';

/** What a store hands in: written by the server from what is set at that moment, never by hand. */
export const PaperKind = z.enum(['assessment', 'processing']);
export type PaperKind = z.infer<typeof PaperKind>;

const PaperTable = z.strictObject({ head: z.array(z.string()), rows: z.array(z.array(z.string())) });

export const PaperSection = z.strictObject({
  heading: z.string(),
  text: z.array(z.string()),
  table: PaperTable.nullable(),
});
export type PaperSection = z.infer<typeof PaperSection>;

export const Paper = z.strictObject({
  kind: PaperKind,
  title: z.string(),
  madeAt: Instant,
  sections: z.array(PaperSection),
});
export type Paper = z.infer<typeof Paper>;

/** A paper as Markdown, to be kept beside others and compared from one year to the next. @param madeAt in words */
export function paperText({ title, sections }: Paper, madeAt: string): string {
  const parts = sections.map(({ heading, text, table }) =>
    [`## ${heading}`, ...text, ...(table ? [tableText(table)] : [])].join('\n\n'),
  );
  return `${[`# ${title}`, madeAt, ...parts].join('\n\n')}\n`;
}

function tableText({ head, rows }: z.infer<typeof PaperTable>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** What would end a cell or a line. */
function cellText(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}
