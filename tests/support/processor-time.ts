/** Runs at least, and milliseconds for which short work is run again: until then the engine has not compiled it. */
const least = { runs: 9, inAll: 600 };

/**
 * The shortest of several times that this process itself spends on the work, in milliseconds: what others do on the
 * machine meanwhile does not count.
 */
export function processorTime(work: () => unknown): number {
  const spent: number[] = [];
  let inAll = 0;
  while (spent.length < least.runs || inAll < least.inAll) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    spent.push((user + system) / 1000);
    inAll += (user + system) / 1000;
  }
  return Math.min(...spent);
}
