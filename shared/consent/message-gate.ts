import type { MessageKind } from '../model/message.ts';
import type { MessageChannel, Wishes } from '../model/own-choices.ts';
import type { Purposes } from './consent-ledger.ts';
import { inRhythm, type Rhythm } from './visit-rhythm.ts';

const WEEK_MS = 7 * 86_400_000;

/** A message that somebody would like to send. */
export interface WantedMessage {
  channel: MessageChannel;
  /** A category of the shop; null for what the person asked to be told, whatever it is about. */
  topic: string | null;
  /** What kind of message it is; a person may stop a kind for good. */
  kind?: MessageKind;
  /** It is about something of theirs that ends by itself: a day on which they usually come may be too late. */
  timely?: boolean;
}

/** What is so when it would be sent. */
export interface MessageMoment {
  /** Milliseconds since 1970. */
  now: number;
  /** The shop's wall clock: `HH:MM`, and the civil day (shared/schedule/civil-date). */
  time: string;
  day: number;
  /** When earlier messages to this person were sent. */
  sentAt: readonly number[];
  /** When they usually come; null while it is unknown or may not be used. */
  rhythm: Rhythm | null;
}

/** Why a message must not go out now. */
export type HeldBack = 'purpose' | 'channel' | 'topic' | 'quiet-hours' | 'often-enough' | 'other-day';

/**
 * Whether a message may reach a person now: null when it may, else the first reason against it. The one gate for
 * everything that a shop sends by itself; nothing is sent to somebody who did not ask for messages.
 */
export function heldBack(
  given: Purposes,
  wishes: Wishes,
  message: WantedMessage,
  { now, time, day, sentAt, rhythm }: MessageMoment,
): HeldBack | null {
  if (!given['offers-by-message']) return 'purpose';
  if (!wishes.channels.includes(message.channel)) return 'channel';
  if (message.topic !== null && wishes.topicsOff.includes(message.topic)) return 'topic';
  if (message.kind && wishes.kindsOff.includes(message.kind)) return 'topic';
  if (wishes.quiet && isWithin(time, wishes.quiet)) return 'quiet-hours';
  if (sentAt.filter((at) => now - at < WEEK_MS).length >= wishes.perWeek) return 'often-enough';
  if (given['visit-rhythm'] && rhythm && !inRhythm(rhythm, day) && !message.timely) return 'other-day';
  return null;
}

/** Whether `HH:MM` lies in hours that may go past midnight. Equal ends are no hours at all. */
function isWithin(time: string, { from, until }: { from: string; until: string }): boolean {
  return from <= until ? time >= from && time < until : time >= from || time < until;
}
