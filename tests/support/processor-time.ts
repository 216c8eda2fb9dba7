/**
 * The shortest of several times that this process itself spends on the work, in milliseconds: what others do on the
 * machine meanwhile does not count.
 */
export function processorTime(work: () => unknown, times = 9): number {
  const spent = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...spent);
}
