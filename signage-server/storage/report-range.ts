/** Half-open `[from, to)`, ms; of one display, or of all. */
export interface ReportRange {
  from: number;
  to: number;
  displayId: string | undefined;
}
