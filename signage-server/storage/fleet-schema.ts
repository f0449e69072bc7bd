export interface FleetTables {
  delivery: DeliveryTable;
  command: CommandTable;
  screenshot: ScreenshotTable;
}

/** How far one revision has come on one display. Times are the server's; null is not heard of yet. */
export interface DeliveryTable {
  display_id: string;
  revision: number;
  pushed_at: number | null;
  files_ready: number | null;
  files_needed: number | null;
  verified_at: number | null;
  on_glass_at: number | null;
}

export interface CommandTable {
  id: string;
  display_id: string;
  /** The Command as JSON. */
  command: string;
  /** Id of the person. */
  sent_by: string;
  sent_at: number;
  expires_at: number;
  received_at: number | null;
  finished_at: number | null;
  outcome: 'done' | 'failed' | null;
  /** CommandFault of a failed one. */
  code: string | null;
  /** CommandResult of a done one, as JSON. */
  result: string | null;
}

/** One per display. */
export interface ScreenshotTable {
  display_id: string;
  taken_at: number;
  /** Screenshot as JSON. */
  content: string;
}
