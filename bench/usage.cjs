// Loaded with --require into a measured process: writes what the process used when it ends to the file that BENCH_USAGE names.
// The peak is VmHWM where /proc tells it: the kernel's ru_maxrss would count the parent's memory before exec.
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let peakKb = maxRSS;
  try {
    peakKb = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    // No /proc: the kernel's own number has to do.
  }
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: peakKb / 1024 }));
});
