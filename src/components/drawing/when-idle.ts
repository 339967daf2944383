/** How long a browser that is never idle may put off one of them, in milliseconds: a capture of the full page waits no longer. */
const longest = 100

/** Engines without the call (Safari) get a pause between two jobs, in which a key or a touch is answered. */
function ask(run: (deadline?: IdleDeadline) => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: longest })
  else setTimeout(run, 30)
}

const jobs = new Set<() => void>()

/** One job, and more while there is time that nobody else wants. */
function work(deadline?: IdleDeadline): void {
  for (const job of jobs) {
    jobs.delete(job)
    job()
    if (!deadline || deadline.timeRemaining() < 4) break
  }
  if (jobs.size > 0) ask(work)
}

/** Does a job when the browser has nothing else to do, in the order of the requests. Returns what calls it off. */
export function whenIdle(job: () => void): () => void {
  jobs.add(job)
  if (jobs.size === 1) ask(work)
  return () => {
    jobs.delete(job)
  }
}
