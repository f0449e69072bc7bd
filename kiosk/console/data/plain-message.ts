import type { z } from 'zod';

/** A schema's complaint in words that somebody who never saw a schema can act on. */
export function plainMessage(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      if (issue.origin === 'string') return `Please keep this to ${issue.maximum} characters.`;
      if (issue.origin === 'array') return `No more than ${issue.maximum}, please.`;
      return issue.inclusive === false
        ? `Less than ${issue.maximum}, please.`
        : `The most is ${issue.maximum}.`;
    case 'invalid_format':
      if (issue.format === 'email') return 'Please check the address: it should look like name@example.com.';
      if (issue.format === 'date') return 'Please choose a date.';
      // Told by its name, because the schemas of addresses are patterns and travel to every screen without words.
      if (issue.format === 'url' || issue.path.at(-1) === 'url')
        return 'Please type an https address, such as https://shop.example/menu.';
      return 'This is not in the expected form.';
    case 'invalid_type':
      return 'Please fill this in.';
    case 'invalid_value':
      return 'Please choose one of the options.';
    case 'custom':
      return issue.message ? `This ${issue.message}.` : 'This cannot be used.';
    default:
      return 'This cannot be used.';
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'string') {
    return issue.minimum === 1 ? 'Please fill this in.' : `At least ${issue.minimum} characters, please.`;
  }
  if (issue.origin === 'array') return 'Please choose at least one.';
  return issue.inclusive === false ? `More than ${issue.minimum}, please.` : `The least is ${issue.minimum}.`;
}
