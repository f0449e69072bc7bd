import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

interface ExplainRun {
  status: number;
  lines: ReturnType<typeof JSON.parse>[];
  error: { code: string; detail: string } | null;
}

/** The command as SCREENS.md gives it. */
export function runExplain(...args: string[]): Promise<ExplainRun> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '-s', 'explain', '--', ...args], { cwd: root }, (failure, stdout, stderr) => {
      const said = stderr.split('\n').find((line) => line.startsWith('{'));
      resolve({
        status: typeof failure?.code === 'number' ? failure.code : 0,
        lines: stdout
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line)),
        error: said === undefined ? null : JSON.parse(said).error,
      });
    });
  });
}
