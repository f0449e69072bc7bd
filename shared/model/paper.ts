import { z } from 'zod';
import { Instant } from './id.ts';

/** What a store hands in: written by the server from what is set at that moment, never by hand. */
export const PaperKind = z.enum(['assessment', 'processing']);
export type PaperKind = z.infer<typeof PaperKind>;

const PaperTable = z.strictObject({ head: z.array(z.string()), rows: z.array(z.array(z.string())) });

const PaperPart = z.strictObject({
  heading: z.string(),
  text: z.array(z.string()),
  table: PaperTable.nullable(),
});
export type PaperPart = z.infer<typeof PaperPart>;

/** A part of its own, and those under it. */
export const PaperSection = PaperPart.extend({ parts: z.array(PaperPart) });
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
  const text = sections.flatMap(({ parts, ...section }) => [
    partText('##', section),
    ...parts.map((part) => partText('###', part)),
  ]);
  return `${[`# ${title}`, madeAt, ...text].join('\n\n')}\n`;
}

function partText(level: string, { heading, text, table }: PaperPart): string {
  return [`${level} ${heading}`, ...text, ...(table ? [tableText(table)] : [])].join('\n\n');
}

function tableText({ head, rows }: z.infer<typeof PaperTable>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** What would end a cell or a line. */
function cellText(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}
