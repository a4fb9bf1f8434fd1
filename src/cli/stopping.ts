/** What ends a command from outside: Ctrl-C, a CI that gives up, a terminal that closes. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const acts = new Set<() => void>();

/**
 * Sees to it that something is done where a command ends before it was called off, from outside or by
 * a fault. A signal then ends the command as it would have without this. It is heard only where the
 * command lets go of the processor now and then: see `moment`.
 *
 * @returns calls it off
 */
export function beforeStop(act: () => void): () => void {
  if (acts.size === 0) listen('on');
  acts.add(act);
  return () => {
    if (acts.delete(act) && acts.size === 0) listen('off');
  };
}

/** Lets the process hear of signals, and of who reads along and stopped. */
export function moment(): Promise<void> {
  return new Promise((passed) => {
    setImmediate(passed);
  });
}

function listen(how: 'on' | 'off'): void {
  for (const signal of SIGNALS) process[how](signal, stop);
  process[how]('exit', actAll);
  // A file that may not grow any further is told as an error, rather than by ending the process.
  process[how]('SIGXFSZ', nothing);
}

function stop(signal: NodeJS.Signals): void {
  actAll();
  process.kill(process.pid, signal);
}

function actAll(): void {
  for (const act of acts) act();
  acts.clear();
  listen('off');
}

function nothing(): void {}
