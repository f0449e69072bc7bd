/** Addresses to print at start; those that this start has none of are left out. */
export interface StartLinks {
  console?: string;
  wall?: string;
  /** Only as long as nobody has opened it. */
  secondWall?: string;
  kiosk?: string;
  phone?: string;
}

const titles: Record<keyof StartLinks, string> = {
  console: 'Console',
  wall: 'Wall screen',
  secondWall: 'Second wall',
  kiosk: 'Touch kiosk',
  phone: 'Phone page',
};

/** What a person reads when the server has started. `outside`: how other devices reach it. */
export function greeting(version: string, outside: string, links: StartLinks): string {
  const shown = (Object.keys(titles) as (keyof StartLinks)[]).flatMap((name) => {
    const link = links[name];
    return link === undefined ? [] : [`  ${titles[name].padEnd(12)} ${link}`];
  });
  const others = new URL(outside).hostname === 'localhost' ? [] : [`  Other devices reach it at ${outside}`];
  if (others.length > 0 && outside.startsWith('http:')) {
    others.push(
      '  Cameras, offline play and screens on other devices need HTTPS: see README, "In a real shop".',
    );
  }
  return ['', `  Vitrine ${version} is running.`, '', ...shown, '', ...others, ''].join('\n');
}
