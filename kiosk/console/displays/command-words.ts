import type { Command, CommandKind, CommandRecord } from '../../../shared/model/command.ts';
import { bytesText, count } from '../parts/moments.ts';

/** Commands that a button sends as they are, with what the button says and what it means. */
export const PLAIN_COMMANDS: readonly {
  command: Command;
  label: string;
  hint: string;
}[] = [
  { command: { kind: 'identify' }, label: 'Identify', hint: 'Shows its name, large, for 15 seconds' },
  { command: { kind: 'refresh-content' }, label: 'Refresh content', hint: 'Asks for the newest version now' },
  {
    command: { kind: 'clear-content' },
    label: 'Clear content',
    hint: 'Fetches every file anew; it plays on meanwhile',
  },
  {
    command: { kind: 'restart-vision' },
    label: 'Restart vision',
    hint: 'Starts the camera and its worker anew',
  },
  { command: { kind: 'reload' }, label: 'Reload', hint: 'Loads its page anew' },
];

const KIND: Readonly<Record<CommandKind, string>> = {
  reload: 'Reload',
  identify: 'Identify',
  'refresh-content': 'Refresh content',
  'clear-content': 'Clear content',
  volume: 'Volume',
  'restart-vision': 'Restart vision',
  'safe-mode': 'Safe mode',
  screenshot: 'Picture of the screen',
};

/** "Volume 40 %", "Leave safe mode". */
export function commandText(command: Command): string {
  if (command.kind === 'volume') return command.level === 0 ? 'Mute' : `Volume ${command.level} %`;
  if (command.kind === 'safe-mode') return command.on ? 'Enter safe mode' : 'Leave safe mode';
  return KIND[command.kind];
}

export const STATE_TONE: Readonly<Record<CommandRecord['state'], string>> = {
  sent: 'info',
  received: 'info',
  done: 'success',
  failed: 'danger',
  expired: 'warning',
};

const FAULT: Readonly<Record<NonNullable<CommandRecord['code']>, string>> = {
  unsupported: 'Its player is too old to know this command. It takes a newer one between two items.',
  interrupted: 'Its page ended before it could say how it went.',
  unreachable: 'It could not fetch everything. Look at its network, then try again.',
  'sound-blocked':
    'Its browser allows no sound without a touch: start it with the flags of the kiosk recipe.',
  'no-camera':
    'No camera is on: there is none, the store is at P0, the browser refuses it, or its notice is covered just now.',
  'for-audience':
    'What is on it is chosen by who stands there now, and nobody is told who that is. Try again later.',
  'in-use': 'Somebody uses the kiosk, and then no picture is taken. Try again later.',
  'not-drawn': 'Its browser could not draw the picture.',
  crashed: 'The player had a fault; its own log says which.',
};

/** What became of a command, beyond its state; null when there is no more to say. */
export function outcomeText({ state, code, result, command }: CommandRecord): string | null {
  if (code) return FAULT[code];
  if (state === 'expired') return 'It was not done in time, and will not be.';
  if (state !== 'done' || !result) return null;
  if (command.kind === 'refresh-content')
    return `${result['filesReady'] ?? '?'} of ${count(result['filesNeeded'] ?? 0, 'file')} ready`;
  if (command.kind === 'clear-content')
    return `${count(result['fetchedFiles'] ?? 0, 'file')} fetched anew, ${bytesText(result['fetchedBytes'] ?? 0)}`;
  return null;
}
