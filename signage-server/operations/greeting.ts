/** Addresses to print at start; those that this start has none of are left out. */
export interface StartLinks {
  console?: string;
  wall?: string;
  kiosk?: string;
  phone?: string;
}

const titles: Record<keyof StartLinks, string> = {
  console: 'Console',
  wall: 'Wall screen',
  kiosk: 'Touch kiosk',
  phone: 'Phone page',
};

/** What a person reads when the server has started. `outside`: how other devices reach it. */
export function greeting(version: string, outside: string, links: StartLinks): string {
  const shown = (Object.keys(titles) as (keyof StartLinks)[]).flatMap((name) => {
    const link = links[name];
    return link === undefined ? [] : [`  ${titles[name].padEnd(12)} ${link}`];
  });
  const needsHttps =
    outside.startsWith('http:') && !/^http:\/\/(localhost|127\.)/.test(outside)
      ? [
          '',
          '  Cameras, offline play and paired screens on other devices need HTTPS: see README, "A real shop".',
        ]
      : [];
  return [
    '',
    `  Vitrine ${version} is running.`,
    '',
    ...shown,
    '',
    `  Other devices reach it at ${outside}`,
    ...needsHttps,
    '',
  ].join('\n');
}
