/** Asks for the full screen, which only a key or a click may. False where the browser has none or refuses it: then the window has to do. */
export async function enterFullScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    return true;
  } catch {
    // Some browsers lack it and throw, others refuse.
    return false;
  }
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
}
