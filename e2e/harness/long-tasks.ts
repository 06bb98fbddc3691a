/** Counts from now on what holds up the page. The function that it returns ends that, and gives the milliseconds of each task over 50 ms. */
export function watchLongTasks(): () => Promise<number[]> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  return async () => {
    // They are told a moment later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return tasks;
  };
}
