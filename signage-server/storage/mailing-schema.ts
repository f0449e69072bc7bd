import type { MailingState } from '../../shared/model/mailing.ts';

export interface MailingTables {
  mailing: MailingTable;
}

/** A message to all who agreed. To whom it goes stands in `customer_message`, under its id. */
export interface MailingTable {
  id: string;
  text: string;
  topic: string | null;
  until_at: number;
  state: MailingState;
  made_at: number;
  sent_at: number | null;
  /** Id of the last person who was asked about; those after it are still to come. */
  reached_id: string;
  /** To how many it went. */
  reached: number;
}
