/**
 * The page's own requests to the service worker carry it. Its value says which answer is meant:
 * `list`: every file of this build (PrecacheFile[]);
 * `rehearse`: what would come with the network off, from the caches and never from the network; 504 where there is nothing;
 * `renew`: nothing but a status: the file is fetched again and kept, 502 where what came isn't it.
 */
export const offlineHeader = 'X-Lemma-Offline';

export type OfflineWish = 'list' | 'rehearse' | 'renew';
