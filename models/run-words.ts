/** Ends a command of the repository that was told what it cannot do: one sentence on standard error, status 2. */
export function refuseRun(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** Ends a command that was asked how it is used. */
export function endWith(usage: string): never {
  console.log(usage);
  process.exit(0);
}

/** What `parse` makes of the command line; an option that there is not ends the command with a sentence. */
export function readOptions<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuseRun(`${error.message.replace(/\.?$/, '.')} --help lists what there is.`);
  }
}
